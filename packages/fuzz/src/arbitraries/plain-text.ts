import * as fc from 'fast-check';

import { headingText, sentence, words } from './plan-words.ts';

const line = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 2, arbitrary: words },
  { weight: 2, arbitrary: headingText.map((text) => text.toUpperCase()) },
  { weight: 1, arbitrary: sentence.map((text) => `• ${text}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(headingText, fc.integer({ min: 1, max: 99 }))
      .map(([text, page]) => `${text} ${'.'.repeat(20)} ${page}`),
  },
  { weight: 1, arbitrary: sentence.map((text) => `${text.slice(0, 20)}-\n${text.slice(20)}`) },
  { weight: 1, arbitrary: fc.tuple(words, words, words).map((cells) => cells.join('     ')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\u000C',
      '•',
      '1.',
      '2.1',
      'Sivu 3 (12)',
      '3',
      '',
      '',
      '-',
      'o',
      '\uF0B7 lapset',
      '\t\t',
      '—',
      'Mallilan kunta',
    ),
  },
);

/** Text as it comes from a PDF: page furniture, contents, bullets, lines that are broken and hyphenated. */
export const plainText: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\n\n'))
  .map(([lines, apart]) => lines.join(apart));
