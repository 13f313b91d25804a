import type { PlanDocument, Range } from '../document.ts';
import { pathFrom } from './path-from.ts';

/** A file, or a place in one, that a document names. */
export interface Reference {
  readonly kind: 'link' | 'part-of' | 'translation-of';
  /** The file as written, without the place in it; empty for a place in the same file. */
  readonly written: string;
  /** The same seen from where paths are given. */
  readonly path: string;
  /** The place in it, without `#`; empty when none is named. */
  readonly fragment: string;
  readonly range: Range;
  /** Index of the section. */
  readonly section: number;
}

/** Endings of files that are documents. Without one an address may be a folder, or a page that a program makes. */
const DOCUMENT = /\.(?:md|markdown|mdown|mkd|txt|docx?|dotx|odt|rtf|pdf|xlsx?|ods|csv|pptx?|odp)$/iu;

/** The documents and places in them that a document names: by relative link, and as the plan that it is a chapter or a translation of. */
export function referencesOf(document: PlanDocument): readonly Reference[] {
  const { path, files = [path], links, frontMatter } = document;
  const references: Reference[] = [];
  for (const kind of ['part-of', 'translation-of'] as const) {
    const written = kind === 'part-of' ? document.partOf : document.translationOf;
    const range = frontMatter.find(({ canonical }) => canonical === kind)?.range;
    if (written === undefined || range === undefined) continue;
    references.push({ kind, written, path: pathFrom(path, written), fragment: '', range, section: 0 });
  }
  for (const { url, section, range } of links) {
    const [, address = '', fragment = ''] = /^([^?#]*)[^#]*#?(.*)$/su.exec(url) ?? [];
    const written = decoded(address);
    if (written !== '' && (written.startsWith('/') || !DOCUMENT.test(written))) continue;
    const from = files[range.start.part] ?? path;
    // A text without a name has no folder to look from.
    if (from === '' && written !== '') continue;
    const target = written === '' ? from : pathFrom(from, written);
    references.push({ kind: 'link', written, path: target, fragment: decoded(fragment), range, section });
  }
  return references;
}

/** An address with its escapes read; as it stands when they are none. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
