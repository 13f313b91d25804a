import type { ReadError } from '@lapsilinssi/core';
import type { WordDocument } from '@lapsilinssi/docx/write';
import type { Heading, RootContent } from 'mdast';

import { fileContent } from './file-content.ts';
import type { Io } from './io.ts';

/** A Word file, or why the file in whose looks it should be cannot be used. */
export type InLooks =
  | { readonly status: 'ok'; readonly content: Uint8Array }
  | { readonly status: 'unreadable'; readonly error: ReadError };

/**
 * Writes a Word file, in the looks of an organisation's own where one is given. Where that one counts its headings, those of the text lose the
 * numbers that they have in words.
 * @param reference path of the organisation's file; undefined for none
 */
export async function inLooksOf(
  reference: string | undefined,
  document: WordDocument,
  io: Pick<Io, 'cwd'>,
): Promise<InLooks> {
  const { writeWord } = await import('@lapsilinssi/docx/write');
  if (reference === undefined) return { status: 'ok', content: await writeWord(document) };
  const own = await fileContent(reference, io);
  if (!(own instanceof Uint8Array)) return { status: 'unreadable', error: own };
  const { countsHeadings, graftReference } = await import('@lapsilinssi/docx');
  const nodes = countsHeadings(own) ? document.nodes.map(withoutNumber) : document.nodes;
  const content = await writeWord({ ...document, nodes });
  return graftReference(own, content, { path: reference, form: document.form });
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
