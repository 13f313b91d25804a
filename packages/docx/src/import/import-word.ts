import { limitsWith } from '@lapsilinssi/core';
import type { InputError, Limits } from '@lapsilinssi/core';
import type { RootContent } from 'mdast';

import { ownComments } from '../comment/own-comments.ts';
import { readComments } from '../comment/read-comments.ts';
import { readProperties } from '../read/read-properties.ts';
import { readWordParts } from '../read/read-word-parts.ts';
import { inputError, WordFault } from '../word-fault.ts';
import { markdownText } from './markdown-text.ts';
import { markdownTree } from './markdown-tree.ts';
import { openPictures } from './picture-files.ts';
import type { PictureFile } from './picture-files.ts';
import { planMetadata } from './plan-metadata.ts';

/** How a Word file is turned into Markdown. */
export interface ImportWordOptions {
  /** Path as given, for what is told when it cannot be read. */
  readonly path: string;
  /** Folder of the pictures, seen from the Markdown file, as it stands in addresses. */
  readonly pictureFolder: string;
  /** With which the names of pictures begin: letters a–z. */
  readonly pictureWord: string;
  /** Instead of the usual ones. */
  readonly limits?: Partial<Limits> | undefined;
}

/** A Word file as Markdown, or why there is none. */
export type ImportedWord =
  | {
      readonly status: 'ok';
      /** LF line ends. */
      readonly markdown: string;
      readonly pictures: readonly PictureFile[];
      /** What has no place in Markdown and was left out: comments of people. */
      readonly comments: number;
    }
  | { readonly status: 'unreadable'; readonly error: InputError };

/**
 * Turns a Word file into Markdown: headings with the numbers that Word counts, lists, tables, notes, pictures, quotations and code, tracked
 * changes as accepted, unfilled controls as fields (`[vastuutaho]`), properties as front matter. Tables of contents, headers, footers and
 * comments are left out.
 */
export function importWord(
  bytes: Uint8Array,
  { path, pictureFolder, pictureWord, limits }: ImportWordOptions,
): ImportedWord {
  try {
    const parts = readWordParts(bytes, limitsWith(limits));
    const { opened, styles, flow, notes } = parts;
    const pictures = openPictures(opened, pictureFolder, pictureWord);
    const nodes = markdownTree(flow.blocks, {
      styles,
      notes,
      numbering: parts.openNumbering(),
      pictureOf: (drawing) => pictures.addressOf(drawing),
    });
    const metadata = planMetadata(readProperties(opened), firstHeading(nodes));
    const front: RootContent[] = metadata === '' ? [] : [{ type: 'yaml', value: metadata }];
    const comments = readComments(opened);
    const own = new Set(ownComments(comments).map(({ comment }) => comment.id));
    return {
      status: 'ok',
      markdown: markdownText({ type: 'root', children: [...front, ...nodes] }),
      pictures: pictures.files,
      comments: comments.filter(({ id, parent }) => !own.has(id) && !own.has(parent ?? '')).length,
    };
  } catch (thrown) {
    if (thrown instanceof WordFault) return { status: 'unreadable', error: inputError(thrown, path) };
    throw thrown;
  }
}

function firstHeading(nodes: readonly RootContent[]): string {
  const heading = nodes.find((node) => node.type === 'heading');
  if (heading === undefined) return '';
  return heading.children.map((child) => ('value' in child ? child.value : '')).join('');
}
