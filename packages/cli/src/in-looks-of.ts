import type { WordDocument } from '@lapsilinssi/docx/write';
import type { Heading, RootContent } from 'mdast';

import { fileContent } from './file-content.ts';
import { limitsFor } from './limits-for.ts';
import { legible } from './unreadable.ts';

/**
 * Writes a Word file, in the looks of an organisation's own where one is given. Where that one counts its headings, those of the text lose the
 * numbers that they have in words.
 * @param reference path of the organisation's file; undefined for none
 * @throws Unreadable for an organisation's file that cannot be used
 */
export async function inLooksOf(
  reference: string | undefined,
  document: WordDocument,
  { options, io, language }: Parameters<typeof limitsFor>[1],
): Promise<Uint8Array> {
  const { writeWord } = await import('@lapsilinssi/docx/write');
  if (reference === undefined) return writeWord(document);
  const own = await fileContent(reference, io);
  const limits = await limitsFor(reference, { options, io, language });
  const { countsHeadings, graftReference } = await import('@lapsilinssi/docx');
  const nodes = countsHeadings(own, limits) ? document.nodes.map(withoutNumber) : document.nodes;
  const content = await writeWord({ ...document, nodes });
  return legible(reference, graftReference(own, content, { path: reference, form: document.form, limits })).content;
}

/** The number that a heading begins with: `3.2 `, `3. `. */
const NUMBER = /^\d{1,2}(?:\.\d{1,2})*\.?\s+(?=\p{L})/u;

function withoutNumber(node: RootContent): RootContent {
  return node.type === 'heading' && node.depth > 1 ? unnumbered(node) : node;
}

function unnumbered(node: Heading): Heading {
  const [first, ...rest] = node.children;
  return first?.type === 'text'
    ? { ...node, children: [{ ...first, value: first.value.replace(NUMBER, '') }, ...rest] }
    : node;
}
