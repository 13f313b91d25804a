import type { ReadComment } from './read-comments.ts';

/** By these our comments are known again, whoever has saved the file since. */
export const AUTHOR = 'Lapsilinssi';
export const INITIALS = 'LL';

/** A comment of ours with what became of it. */
export interface OwnComment {
  readonly comment: ReadComment;
  readonly replies: readonly ReadComment[];
  /** Somebody has answered or settled it: it stays. */
  readonly answered: boolean;
  /** Beginnings of the keys of the findings that it tells; see {@link referenceText}. */
  readonly keys: readonly string[];
}

/** Digits of a key that a comment shows: enough to tell the findings of one document apart. */
const SHOWN = 8;

/** A comment's last line, by which its findings are known again: `Viite: 3f2a91c0 b0c4d2e6`. */
export function referenceText(label: string, keys: readonly string[]): string {
  return `${label}: ${keys.map((key) => key.slice(0, SHOWN)).join(' ')}`;
}

const REFERENCE = /^\p{L}+: ([0-9a-f]{8}(?: [0-9a-f]{8})*)$/u;

/** Our comments among all; replies of ours belong to nobody. */
export function ownComments(comments: readonly ReadComment[]): OwnComment[] {
  return comments
    .filter(({ author, parent }) => author === AUTHOR && parent === undefined)
    .map((comment) => {
      const replies = comments.filter(({ parent }) => parent === comment.id);
      const [, shown = ''] = comment.paragraphs.map((text) => REFERENCE.exec(text.trim())).findLast(Boolean) ?? [];
      return {
        comment,
        replies,
        answered: replies.length > 0 || comment.resolved,
        keys: shown.split(' ').filter((key) => key !== ''),
      };
    });
}
