import type { FrontMatterEntry, PlanDocument } from '@lapsilinssi/core';
import type { Nodes, RootContent } from 'mdast';

import { propertyName } from '../read/own-properties.ts';
import { parseGfm } from './parse-gfm.ts';
import { withHtmlText } from './with-html-text.ts';
import type { WordDocument } from './word-document.ts';

/** A plan in Markdown that is to be written in Word. */
export interface ExportMarkdownOptions {
  /** What was read of it: title, language, organisation, period. */
  readonly plan: PlanDocument;
  readonly form: WordDocument['form'];
  /** Bytes of an image by its address as written; undefined when there is none. */
  readonly imageOf: (address: string) => Promise<Uint8Array | undefined>;
}

/** Chapters from which on a document has a front page and a table of contents. */
const LONG = 4;

/** Turns a plan in Markdown, all of GFM, into what Word is written from; its front matter becomes properties of the file. */
export async function exportMarkdown({ plan, form, imageOf }: ExportMarkdownOptions): Promise<WordDocument> {
  const root = withHtmlText(parseGfm(plan.parts[0] ?? '', plan.frontMatter.length > 0));
  const nodes = root.children;
  const images = new Map<string, Uint8Array>();
  for (const address of imageAddresses(nodes)) {
    const image = await imageOf(address);
    if (image !== undefined) images.set(address, image);
  }
  const organisation = plan.organisation?.value ?? '';
  const stated = new Map(plan.frontMatter.map((entry) => [entry.canonical ?? entry.key.toLowerCase(), textOf(entry)]));
  const period = stated.get('period') ?? '';
  const line = [stated.get('organisation') ?? '', plan.title.includes(period) ? '' : period]
    .filter((part) => part !== '')
    .join(' · ');
  return {
    nodes,
    title: plan.title,
    language: plan.language.value === 'other' ? 'fi' : plan.language.value,
    form,
    about: {
      author: stated.get('author') ?? '',
      description: stated.get('description') ?? '',
      keywords: stated.get('keywords') ?? stated.get('tags') ?? '',
    },
    organisation,
    front: isLong(nodes),
    frontLines: line === '' ? [] : [line],
    chapterPages: false,
    properties: Object.fromEntries(
      plan.frontMatter
        .filter(({ canonical }) => canonical !== undefined && canonical !== 'ignore' && canonical !== 'title')
        .map((entry): [string, string] => [propertyName(entry.key), textOf(entry)])
        .filter(([, value]) => value !== ''),
    ),
    images,
  };
}

/** A value as one text; a list with commas. */
function textOf({ value }: FrontMatterEntry): string {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isLong(nodes: readonly RootContent[]): boolean {
  return nodes.filter((node) => node.type === 'heading' && node.depth === 2).length >= LONG;
}

/** Addresses of the images of a text, each once. */
function imageAddresses(nodes: readonly Nodes[]): Set<string> {
  const addresses = new Set<string>();
  const referred = new Set<string>();
  const defined = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'image') addresses.add(node.url);
    else if (node.type === 'imageReference') referred.add(node.identifier);
    else if (node.type === 'definition' && !defined.has(node.identifier)) defined.set(node.identifier, node.url);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  for (const identifier of referred) {
    const url = defined.get(identifier);
    if (url !== undefined) addresses.add(url);
  }
  return addresses;
}
