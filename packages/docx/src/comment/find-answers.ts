import type { DocumentAnswer } from '@lapsilinssi/core';

import type { ReadWord } from '../read/read-word.ts';
import { ownComments } from './own-comments.ts';
import { AUTHOR } from './own-comments.ts';
import { readComments } from './read-comments.ts';
import type { ReadComment } from './read-comments.ts';

/** The word with which a writer answers that something needs no answer, and the reason. */
const ANSWER = /^\s*(?:ohita|ignorera|ignore)(?=[\s:.,–-])[\s:.,–-]*([^]*)$/iu;

/**
 * What people have answered in a Word file: a reply to a comment of ours that begins with *ohita*, *ignorera* or *ignore* and gives a reason, a
 * comment of ours that was marked as settled, and a comment of their own that begins so.
 * @param settled the reason of what was settled without a word
 * @throws WordFault
 */
export function findAnswers(word: ReadWord, settled: string): DocumentAnswer[] {
  const comments = readComments(word.opened);
  const answers: DocumentAnswer[] = [];
  for (const { comment, replies, keys } of ownComments(comments)) {
    const reason = replies.map(reasonOf).findLast((one) => one !== undefined);
    if (reason !== undefined) answers.push({ kind: 'keys', keys, reason });
    else if (comment.resolved) answers.push({ kind: 'keys', keys, reason: lastWord(replies) ?? settled });
  }
  for (const comment of comments) {
    if (comment.author === AUTHOR || comment.parent !== undefined) continue;
    const reason = reasonOf(comment);
    const mark = word.flow.comments.find(({ id }) => id === comment.id);
    if (reason === undefined || mark === undefined) continue;
    answers.push({ kind: 'parts', first: mark.start.part, last: mark.end.part, reason });
  }
  return answers;
}

function reasonOf({ paragraphs }: ReadComment): string | undefined {
  const reason = ANSWER.exec(paragraphs.join(' '))?.[1]?.trim();
  return reason === '' ? undefined : reason;
}

function lastWord(replies: readonly ReadComment[]): string | undefined {
  return replies.map(({ paragraphs }) => paragraphs.join(' ').trim()).findLast((text) => text !== '');
}
