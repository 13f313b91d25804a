import * as fc from 'fast-check';

import { sentence, word } from './plan-words.ts';

/** What costs a reader or a parser more than its length when there is much of it. */
export const UNITS: readonly string[] = [
  '[',
  ']',
  '![',
  '[a](',
  '[a](<b',
  '[a][',
  '[^1]',
  '[^a]: ',
  '[a]: b\n',
  '*',
  '**a ',
  '*a **b ',
  '_',
  'a_b',
  '~',
  '`',
  '``a ',
  '```\n',
  '~~~a\n',
  '<',
  '</',
  '<a ',
  '<a b="',
  '<!--',
  '<!-- a -->',
  '<?',
  '<![CDATA[',
  '<div>\n',
  '&',
  '&#',
  '&amp',
  '\\',
  '|',
  '|-|\n',
  '| a | b |\n',
  '|a|b|\n|-|-|\n|c|d|\n',
  ':-:|',
  '> ',
  '>',
  '> a\n',
  '- ',
  '- a\n',
  '  - a\n',
  '1. ',
  '1) a\n',
  '* * *\n',
  '#',
  '# a\n',
  '# a\n\n',
  '####### a\n',
  'a\n===\n',
  '---\n',
  'a  \n',
  'a\\\n',
  '\t',
  ' ',
  '\n',
  '\r',
  '\u000C',
  'a\n',
  'a: b\n',
  'http://',
  'www.a.',
  'a@b.',
  '(',
  '"',
  '»',
  '.',
  '. ',
  '?',
  ':',
  ',',
  '-',
  '1',
  '1.',
  '1 %',
  '2027 ',
  '§ ',
  '•',
  '\u00AD',
  '\u0301',
  '\u200B',
  'ä',
  'lapsi ',
  'lasten ',
  'lapsi',
  'kuullaan lapsia ',
  'ja ',
  'että ',
  'nuorisovaltuusto, ',
  'aluehallintovirasto ',
  'LAVA ',
  'ABC ',
  '<!-- lapsilinssi-ohita outdated-term: historiaa -->\n',
  '<!-- lapsilinssi-ohita outdated-term: historiaa -->\nAluehallintovirasto valvoo.\n\n',
  '<!-- lapsilinssi-ohita-osio outdated-term: historiaa -->\nAluehallintovirasto valvoo.\n\n',
  '[kunnan nimi] ',
  'liite 1, ',
  'luku 3.2 ',
  '- Vastuu: rehtori\n',
];

/** Words, capitals, numbers and signs in any order: what somebody may look back or ahead from. */
const phrase = fc
  .tuple(
    fc.array(
      fc.oneof(
        word,
        word.map((text) => text.charAt(0).toUpperCase() + text.slice(1)),
        fc.constantFrom('1', '12', '2027', '3.2', '7 %', 'IV'),
        fc.constantFrom('.', ',', ':', ';', '–', '-', '(', ')', '/', '”', '§', '%', '€'),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.constantFrom(' ', ' ', ''),
    fc.constantFrom(' ', '\n', ''),
  )
  .map(([pieces, between, end]) => pieces.join(between) + end);

const unit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...UNITS) },
  { weight: 2, arbitrary: phrase },
  word,
  sentence.map((text) => `${text}\n`),
);

/** What repeats: one unit, or a few after each other. */
export const repeated: fc.Arbitrary<string> = fc
  .array(unit, { minLength: 1, maxLength: 3 })
  .map((units) => units.join(''));

/** How much of it: mostly little, sometimes up to two megabytes. */
const size = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 10, max: 5000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5000, max: 60_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(200_000, 1_000_000, 1_990_000) },
);

/** Longest stretch of one unit, in UTF-16 code units. */
const stretch = fc.tuple(repeated, size, fc.boolean()).map(([one, length, apart]) => {
  const text = one.repeat(Math.max(1, Math.floor(length / one.length)));
  return apart ? inParagraphs(text) : text;
});

/** A text in paragraphs, so that it passes the limits of one paragraph. */
export function inParagraphs(text: string): string {
  return text.replaceAll(/[^]{1500}/gu, (part) => `${part}\n\n`);
}

/** Stretches of what repeats, one after the other; what was opened may be closed as often. */
export const adversarialText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(stretch, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '# Suunnitelma\n\n', '---\na: 1\n---\n\n', '| a | b |\n|---|---|\n'),
  )
  .map(([parts, head]) => (head + parts.join('')).slice(0, 1_999_000));
