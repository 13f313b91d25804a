import { limitsWith } from '@lapsilinssi/core';
import type { InputError, Limits } from '@lapsilinssi/core';

import type { ReadWord } from '../read/read-word.ts';
import { inputError, WordFault } from '../word-fault.ts';
import { addComments } from './add-comments.ts';
import type { NewComment } from './add-comments.ts';
import { ownComments } from './own-comments.ts';
import { readComments } from './read-comments.ts';
import { withoutOwnComments } from './remove-comments.ts';

/** A Word file that was written, or why it was not. */
export type WrittenWord =
  | { readonly status: 'ok'; readonly content: Uint8Array }
  | { readonly status: 'unreadable'; readonly error: InputError };

/**
 * A Word file without the comments of ours that nobody has answered; the same bytes when it has none.
 * @param path for what is told when it cannot be read
 * @param limits instead of the usual ones
 */
export function uncommentWord(content: Uint8Array, path: string, limits?: Partial<Limits>): WrittenWord {
  return written(path, () => withoutOwnComments(content, limitsWith(limits)));
}

/**
 * A copy of a Word file with comments; all else in it stays as it is.
 * @param word as read from a file without unanswered comments of ours, see {@link uncommentWord}
 * @param options `date`: ISO date that the comments carry; `label`: word before the keys of findings, `Viite`
 */
export function commentWord(
  word: ReadWord,
  comments: readonly NewComment[],
  { path, ...options }: { readonly path: string; readonly date: string; readonly label: string },
): WrittenWord {
  return written(path, () => addComments(word, comments, options));
}

/** Beginnings of the keys of the findings that answered comments in the file tell: they need no second comment. */
export function answeredKeys(word: ReadWord): readonly string[] {
  return ownComments(readComments(word.opened)).flatMap(({ keys }) => keys);
}

function written(path: string, write: () => Uint8Array): WrittenWord {
  try {
    return { status: 'ok', content: write() };
  } catch (thrown) {
    if (thrown instanceof WordFault) return { status: 'unreadable', error: inputError(thrown, path) };
    throw thrown;
  }
}
