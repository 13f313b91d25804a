import { limitsWith } from '@lapsilinssi/core';
import type { InputError, Limits } from '@lapsilinssi/core';

import { ownComments } from '../comment/own-comments.ts';
import { readComments } from '../comment/read-comments.ts';
import { withoutComments, withoutOwnComments } from '../comment/remove-comments.ts';
import { partText } from '../opc/word-package.ts';
import { writePartText } from '../opc/part-text.ts';
import { readWord } from '../read/read-word.ts';
import type { ReadWord } from '../read/read-word.ts';
import type { FlowParagraph } from '../read/flow.ts';
import { damaged, inputError, WordFault } from '../word-fault.ts';
import { editText } from '../xml/edit-text.ts';
import { writeZip } from '../zip/write-zip.ts';
import { blockTree } from './block-tree.ts';
import { cleanEdits } from './clean-edits.ts';
import { guidanceParts } from './guidance-parts.ts';

/** How a Word file is made ready to be published. */
export interface CleanWordOptions {
  /** Path as given, for what is told when it cannot be read. */
  readonly path: string;
  /** Whether other people's comments go too. */
  readonly comments: 'kept' | 'removed';
  /** Instead of the usual ones. */
  readonly limits?: Partial<Limits> | undefined;
}

/** A Word file that is ready to be published, with what was taken out of it and what is left for people to look at. */
export interface CleanedWord {
  readonly status: 'ok';
  /** The same bytes when there was nothing to take out. */
  readonly content: Uint8Array;
  /** Paragraphs of guidance that went. */
  readonly guidance: number;
  /** Controls that became text. */
  readonly controls: number;
  /** Comments that went. */
  readonly comments: number;
  /** Comments that stayed. */
  readonly commentsLeft: number;
  /** Boxes of guidance in which somebody has written, or on which somebody has commented: their texts. */
  readonly guidanceLeft: readonly string[];
  /** Changes that nobody has accepted or rejected. */
  readonly changes: number;
}

/**
 * A copy of a Word file as it is published: without a template's guidance and our comments, with controls as plain text. Nothing else changes,
 * and no other part. Other people's comments stay unless they are asked to go, and so does guidance on which one of them stands.
 */
export function cleanWord(
  bytes: Uint8Array,
  { path, comments, limits: given }: CleanWordOptions,
): CleanedWord | { readonly status: 'unreadable'; readonly error: InputError } {
  const limits = limitsWith(given);
  try {
    const first = readWord(bytes, limits);
    if (first.opened.signed) throw new WordFault('word-signed');
    const before = readComments(first.opened).length;
    const bare = comments === 'removed' ? withoutComments(bytes, limits) : withoutOwnComments(bytes, limits);
    const word = bare === bytes ? first : readWord(bare, limits);
    const left = readComments(word.opened);
    const main = partText(word.opened, word.opened.main);
    if (main === undefined) throw damaged(word.opened.main);
    const { goes, written } = guidanceParts(word);
    const commented = commentedParts(word);
    const nodes = blockTree(main.text, word.opened.main, limits);
    const byEnd = new Map(nodes.filter(({ name }) => name === 'w:p').map((node) => [node.closeFrom, node]));
    const gone = new Map(
      [...goes].flatMap(([part, paragraph]): [NonNullable<ReturnType<typeof byEnd.get>>, FlowParagraph][] => {
        const node = byEnd.get(word.flow.sources[part]?.place?.to ?? -1);
        return node === undefined || commented.has(part) ? [] : [[node, paragraph]];
      }),
    );
    const { edits, controls } = cleanEdits(main.text, nodes, gone);
    const commentedGuidance = [...goes.values()].filter(({ part }) => commented.has(part));
    return {
      status: 'ok',
      content:
        edits.length === 0
          ? bare
          : writeZip(word.opened.zip, new Map([[word.opened.main, writePartText(editText(main.text, edits), main)]])),
      guidance: [...gone.values()].filter(({ text }) => text.trim() !== '').length,
      controls,
      comments: before - left.length,
      commentsLeft: left.length,
      guidanceLeft: [...written, ...commentedGuidance].map(({ text }) => text.trim()),
      changes: countChanges(main.text),
    };
  } catch (thrown) {
    if (thrown instanceof WordFault) return { status: 'unreadable', error: inputError(thrown, path) };
    throw thrown;
  }
}

/** Paragraphs on which somebody's comment stands. */
function commentedParts({ flow, opened }: ReadWord): ReadonlySet<number> {
  const own = new Set(ownComments(readComments(opened)).map(({ comment }) => comment.id));
  const parts = new Set<number>();
  for (const { id, start, end } of flow.comments)
    if (!own.has(id)) for (let part = start.part; part <= end.part; part++) parts.add(part);
  return parts;
}

function countChanges(text: string): number {
  return [...text.matchAll(/<(?:[^\s/<>:]+:)?(?:ins|del|moveFrom|moveTo)\s[^<>]*\bauthor\s*=/gu)].length;
}
