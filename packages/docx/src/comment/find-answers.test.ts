import { limitsWith } from '@lapsilinssi/core';
import { expect, it } from 'vitest';

import { p, wordFile } from '../fixtures/word-file.ts';
import { readWord } from '../read/read-word.ts';
import type { ReadWord } from '../read/read-word.ts';
import { addComments } from './add-comments.ts';
import { answeredKeys, uncommentWord } from './comment-word.ts';
import { findAnswers } from './find-answers.ts';
import { readComments } from './read-comments.ts';

const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';

interface Said {
  readonly author: string;
  readonly lines: readonly string[];
  readonly replyTo?: number;
  readonly done?: boolean;
}

/** A file as Word saves it: comments with ids of paragraphs, and a part that ties replies to them. Each comment is on a paragraph of its own. */
function discussed(...said: readonly Said[]): ReadWord {
  const id = (index: number): string => `0000000${index}`;
  const comments = said.map(
    ({ author, lines }, index) =>
      `<w:comment w:id="${index}" w:author="${author}"><w:p/>${lines.map((line, at) => `<w:p${at === lines.length - 1 ? ` w14:paraId="${id(index)}"` : ''}><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:comment>`,
  );
  const threads = said.map(
    ({ replyTo, done }, index) =>
      `<w15:commentEx w15:paraId="${id(index)}"${replyTo === undefined ? '' : ` w15:paraIdParent="${id(replyTo)}"`} w15:done="${done === true ? 1 : 0}"/>`,
  );
  const body = said
    .map(
      (_, index) =>
        `<w:p><w:commentRangeStart w:id="${index}"/><w:r><w:t>Kappale ${index}.</w:t></w:r><w:commentRangeEnd w:id="${index}"/><w:r><w:commentReference w:id="${index}"/></w:r></w:p>`,
    )
    .join('');
  return readWord(
    wordFile({
      body,
      parts: {
        'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="${W14}">${comments.join('')}</w:comments>`,
        'word/commentsExtended.xml': `<w15:commentsEx xmlns:w15="${W15}">${threads.join('')}</w15:commentsEx>`,
      },
      relationships: [
        ['rId8', 'comments', 'comments.xml'],
        ['rId9', 'commentsExtended', 'commentsExtended.xml'],
      ],
    }),
    limitsWith(),
  );
}

const own = (key: string, more: Partial<Said> = {}): Said => ({
  author: 'Lapsilinssi',
  lines: ['Vastuutaho puuttuu.', `Viite: ${key}`],
  ...more,
});

it('takes a reply that begins with the word and gives a reason as an answer to the findings of the comment', () => {
  const word = discussed(
    own('3f2a91c0 b0c4d2e6'),
    { author: 'Maija', lines: ['Ohita: koskee', 'vain aikuisia'], replyTo: 0 },
    own('11111111'),
    { author: 'Åke', lines: ['ignorera – gäller vuxna'], replyTo: 2 },
    own('22222222'),
    { author: 'Maija', lines: ['Ohita'], replyTo: 4 },
    own('33333333'),
    { author: 'Maija', lines: ['Ohitamme tämän keväällä.'], replyTo: 6 },
  );
  expect(findAnswers(word, 'ratkaistu')).toEqual([
    { kind: 'keys', keys: ['3f2a91c0', 'b0c4d2e6'], reason: 'koskee vain aikuisia' },
    { kind: 'keys', keys: ['11111111'], reason: 'gäller vuxna' },
  ]);
  expect(answeredKeys(word)).toEqual(['3f2a91c0', 'b0c4d2e6', '11111111', '22222222', '33333333']);
});

it('takes a comment that was marked as settled as an answer, with the last word said', () => {
  const word = discussed(own('3f2a91c0', { done: true }), own('11111111', { done: true }), {
    author: 'Maija',
    lines: ['Korjattu liitteeseen.'],
    replyTo: 1,
  });
  expect(findAnswers(word, 'ratkaistu')).toEqual([
    { kind: 'keys', keys: ['3f2a91c0'], reason: 'ratkaistu' },
    { kind: 'keys', keys: ['11111111'], reason: 'Korjattu liitteeseen.' },
  ]);
});

it('takes a comment of a writer that begins with the word as an answer for what it stands on', () => {
  const word = discussed({ author: 'Maija', lines: ['Onko näin?'] }, { author: 'Maija', lines: ['ohita: historiaa'] });
  expect(findAnswers(word, 'ratkaistu')).toEqual([{ kind: 'parts', first: 1, last: 1, reason: 'historiaa' }]);
});

it('leaves what was answered, and all that others wrote, when our comments go', () => {
  const word = discussed(
    own('3f2a91c0'),
    own('11111111'),
    { author: 'Maija', lines: ['Teemme tämän.'], replyTo: 1 },
    { author: 'Åke', lines: ['Muu asia'] },
  );
  const left = uncommentWord(word.opened.zip.bytes, 'a.docx');
  if (left.status !== 'ok') throw new Error(left.error.code);
  const after = readWord(left.content, limitsWith());
  expect(readComments(after.opened).map(({ author, paragraphs }) => [author, paragraphs.at(-1)])).toEqual([
    ['Lapsilinssi', 'Viite: 11111111'],
    ['Maija', 'Teemme tämän.'],
    ['Åke', 'Muu asia'],
  ]);
  expect(after.flow.comments.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(after.parts).toEqual(word.parts);
});

it('knows its own comments again after they were written', () => {
  const word = readWord(wordFile({ body: p('Lapset kuullaan.') }), limitsWith());
  const place = { part: 0, offset: 0, line: 1, column: 1 };
  const range = { start: place, end: { ...place, offset: 6, column: 7 } };
  const keys = ['0123456789abcdef', 'fedcba9876543210'];
  const copy = addComments(word, [{ range, text: [[{ text: 'Kuka?' }]], keys }], {
    date: '2026-11-21',
    label: 'Referens',
  });
  const after = readWord(copy, limitsWith());
  expect(readComments(after.opened)).toMatchObject([{ paragraphs: ['Kuka?', 'Referens: 01234567 fedcba98'] }]);
  expect(findAnswers(after, 'ratkaistu')).toEqual([]);
});
