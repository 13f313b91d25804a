import { assess, outlineRules } from '@lapsilinssi/core';
import { answeredKeys, commentWord, readWordPlan, uncommentWord } from '@lapsilinssi/docx';
import { wordComments, wordCover } from '@lapsilinssi/reporters/word';
import type { WordComment } from '@lapsilinssi/reporters/word';

import { wordBytes } from '../arbitraries/word-bytes.ts';
import { law, shown } from '../law.ts';
import { otherPartsLaw, partsOf } from '../oracles/archive-laws.ts';
import { assessmentLaws } from '../oracles/assessment-laws.ts';
import { isWithin, letters } from '../oracles/kept-text.ts';
import { wordTexts } from '../oracles/word-text.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const rules = outlineRules(rulePack);
const path = 'suunnitelma.docx';

/** A comment stands around the words that it speaks of, or around more. */
function anchorLaw({ range: { start, end } }: WordComment, parts: readonly string[], part: string): void {
  const xml = Buffer.from(part, 'base64').toString();
  // In boxes, controls and tracked changes a comment moves to where Word shows it.
  if (
    start.part !== end.part ||
    !/^<[^]*<w:body>/u.test(xml) ||
    /txbx|<w:sdt|<w:del |<w:move|<w:fld|instrText|<!\[CDATA|oMath/u.test(xml)
  )
    return;
  const words = plain((parts[start.part] ?? '').slice(start.offset, end.offset));
  const held = [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>([^]*?)<w:commentRangeEnd w:id="\1"\/>/gu)].map(
    ([, , inner = '']) => plain(textOf(inner)),
  );
  // What stands in a note is commented on where the note is referred to.
  if (!plain(textOf(xml)).includes(words)) return;
  law(held.length === 0 || held.some((one) => one.includes(words)), `no comment stands around ${shown(words)}`);
}

/** The text of a part. */
function xmlOf(part: string): string {
  return Buffer.from(part, 'base64').toString('latin1');
}

/** What the runs of a stretch of XML say, as it is written. */
function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t\s*>/gu)].map(([, text = '']) => text).join('');
}

/** Letters and digits, entities read. */
function plain(text: string): string {
  return text
    .replaceAll(/&#x([\dA-F]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The paragraphs say, letter by letter, what another reader of XML finds in the body. */
function readingLaw(parts: readonly string[], part: string): void {
  const texts = wordTexts(Buffer.from(part, 'base64').toString());
  if (texts === undefined) return;
  const [right, read] = [texts, parts].map((all) => letters(all.join('')));
  // Notes come after the body.
  law(read?.startsWith(right ?? '') === true, `${shown(right ?? '')} is read as ${shown(read ?? '')}`);
}

/** Word files of every kind. */
export const wordFiles: Target = target(
  'word',
  'A Word file is read and assessed or refused by name; comments change no other part and no text, and when they are taken away every part is what it was.',
  wordBytes,
  (original) => {
    const bare = uncommentWord(original, path);
    if (bare.status === 'unreadable') return;
    const content = bare.content;
    const read = readWordPlan({ path, content, pack: rules });
    if (read.status === 'unreadable') return;
    const assessment = assess(read.document, rulePack, { asOf: AS_OF });
    assessmentLaws(assessment);
    const words = { pack: rulePack.compiled, language: 'fi' } as const;
    wordCover(assessment, { ...words, file: path });
    const comments = wordComments(assessment, { ...words, most: 25, told: answeredKeys(read.word) });
    const commented = commentWord(read.word, comments, { path, date: AS_OF, label: 'Viite' });
    if (commented.status === 'unreadable') return;

    const again = readWordPlan({ path, content: commented.content, pack: rules });
    law(again.status === 'ok', 'a file with comments is not read again');
    law(JSON.stringify(again.document.parts) === JSON.stringify(read.document.parts), 'comments changed the text');
    const restored = uncommentWord(commented.content, path);
    law(restored.status === 'ok', 'comments cannot be taken away again');
    const before = partsOf(content);
    const between = partsOf(commented.content);
    const after = partsOf(restored.content);
    if (before === undefined) return;
    law(between !== undefined && after !== undefined, 'the file with comments is no archive for others');
    law(
      [...before.keys()].every((name) => between.has(name)),
      'a part is missing from the file with comments',
    );
    readingLaw(read.document.parts, before.get('word/document.xml') ?? '');
    for (const [name, one] of before) law(after.get(name) === one, `${name} is not what it was before the comments`);
    law(after.size === before.size, 'a part is left behind');
    for (const comment of comments) anchorLaw(comment, read.document.parts, between.get('word/document.xml') ?? '');
    otherPartsLaw(before, between, 'commenting');
    for (const [name, one] of before)
      law(isWithin(xmlOf(one), xmlOf(between.get(name) ?? '')), `commenting took something out of ${name}`);
  },
);
