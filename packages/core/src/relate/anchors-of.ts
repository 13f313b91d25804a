import type { PlanDocument } from '../document.ts';
import { headingNumber } from '../heading-number.ts';

/** Ids that the text itself gives to places: `<a id="mittarit">`, `## Mittarit {#mittarit}`. */
const OWN_IDS = /<[a-z][^<>]*?\b(?:id|name)\s*=\s*["']?([^"'\s>]+)|\{#([^\s{}]+)(?=[\s}])[^{}]*\}/giu;

/** The places of a file that a link can name. */
export interface FileAnchors {
  readonly file: string;
  /** Folded, each once. */
  readonly names: readonly string[];
}

/**
 * The places of a document that a link can name, by file: headings and ids of their own, folded. Programs make a heading's anchor in different
 * ways (with or without its number, accents, punctuation), so that folded ones are compared.
 */
export function anchorsOf(document: PlanDocument): readonly FileAnchors[] {
  const files = document.files ?? [document.path];
  const anchors = files.map(() => new Set<string>());
  for (const { heading } of document.sections) {
    const block = document.blocks[heading];
    if (block === undefined) continue;
    const text = block.text.replace(/\s*\{[^{}]*\}\s*$/u, '');
    const own = anchors[block.segments[0]?.part ?? 0];
    own?.add(foldAnchor(text));
    own?.add(foldAnchor(headingNumber(text).title));
  }
  for (const [part, source] of document.parts.entries()) {
    for (const [, html, attribute] of source.matchAll(OWN_IDS)) anchors[part]?.add(foldAnchor(html ?? attribute ?? ''));
  }
  return files.map((file, index) => ({ file, names: [...(anchors[index] ?? [])] }));
}

/** Whether a link's fragment names one of the places; what every page has (its top, its footnotes) is always there. */
export function hasAnchor(anchors: ReadonlySet<string>, fragment: string): boolean {
  const wanted = foldAnchor(fragment);
  if (wanted === '' || wanted === 'top' || /^(?:user-content-)?fn/iu.test(fragment)) return true;
  if (anchors.has(wanted)) return true;
  // The second of two equal headings is numbered: `#mittarit-1`.
  const repeated = /^(.+)[-_]\d+$/u.exec(fragment)?.[1];
  return repeated !== undefined && anchors.has(foldAnchor(repeated));
}

/** Letters and digits in small letters without accents. */
function foldAnchor(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
