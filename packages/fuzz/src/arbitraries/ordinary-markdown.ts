import * as fc from 'fast-check';

import { headingText, sentence, word } from './plan-words.ts';

/** What stands in lines of ordinary plans. */
const PIECES: readonly string[] = [
  '**Lapset**',
  '**lasten osallisuus.**',
  '*ja*',
  '_nuoret_',
  '***kaikki***',
  '**Vastuu:**',
  '[strategia](../strategia.md)',
  '[kunnan nimi]',
  '![kuva](kuva.png)',
  '[^1]',
  '[^2]',
  '<br>',
  '<!-- huom -->',
  'www.mallila.example',
  'https://mallila.example/a_b?c=d&e',
  'lapset@mallila.example',
  '(https://mallila.example)',
  '< 18',
  '5 %',
  '7 €',
  '§ 5',
  '1.',
  '2026.',
  '😀',
  '\u00A0',
  '\u00AD',
  'e\u0301',
  '  ',
  '+',
  '=',
  '&',
  "'",
  '$',
  'a_b',
  ' * ',
];
const MARKS = [
  '',
  '',
  '',
  '',
  '- ',
  '- ',
  '- ',
  '  - ',
  '    - ',
  '* ',
  '+ ',
  '1. ',
  '2. ',
  '3) ',
  '10. ',
  '   1. ',
  '  ',
];
const NOTES = ['[^1]: ', '[^2]: '];
const LINES = ['---', '***', '>', '<!-- lapsilinssi-ohita outdated-term: historiaa -->', '**Vahva rivi**', '| a | b |'];
const FRONTS = ['', '', '', '---\nkieli: fi\nkausi: 2026–2029\n---\n\n', '---\nkieli: fi\nohita:\n  - a\n---\n'];

/** What looks ordinary and is not. */
const ODD_PIECES = [
  '~~lapset~~',
  '*',
  '**',
  '_',
  '__',
  '[',
  ']',
  '](',
  '|',
  '<',
  '~',
  '\\',
  '`',
  '\t',
  '&amp;',
  '[x]',
  '[ ]',
  '#',
];
const ODD_MARKS = [
  '   ',
  '    ',
  '      - ',
  '-   ',
  '1.  ',
  '     ',
  '> ',
  '# ',
  '- - ',
  '> - ',
  '- > ',
  '- # ',
  '\t',
];
const ODD_LINES = [
  '#',
  '-',
  '1.',
  '===',
  '```',
  '[viite]: a.md',
  '    koodia',
  '<div>',
  '+++',
  '* * *',
  '[^a]:',
  '|-|',
];
const ODD_FRONTS = ['---\n\n', '+++\na = 1\n+++\n', '---\na: 1\n---  \n', '---\n--- a\n---\n'];

/** Markdown as plans are written, line by line. */
function written(odd: boolean): fc.Arbitrary<string> {
  const from = (ordinary: readonly string[], others: readonly string[]): fc.Arbitrary<string> =>
    fc.constantFrom(...ordinary, ...(odd ? others : []));
  const piece = fc.oneof(
    { weight: 5, arbitrary: sentence },
    { weight: 5, arbitrary: word.filter((one) => odd || one !== '-') },
    { weight: 5, arbitrary: from(PIECES, ODD_PIECES) },
  );
  const text = fc
    .array(fc.tuple(piece, from([' '], [''])), { minLength: 1, maxLength: 5 })
    .map((all) => all.map((parts) => parts.join('')).join(''));
  const marked = fc
    .tuple(from(MARKS, [...NOTES, ...ODD_MARKS]), from(['Lapset ', 'Nuoret ja ', ''], ['']), text)
    .map(([mark, start, words]) => mark + start + words.trimStart());
  const block = fc.oneof(
    { weight: 8, arbitrary: fc.array(marked, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')) },
    { weight: 3, arbitrary: headingText.map((words) => `## ${words === '' ? 'Johdanto' : words}`) },
    { weight: 1, arbitrary: fc.tuple(from(NOTES, []), text).map(([mark, words]) => `${mark}Katso ${words}`) },
    {
      weight: 1,
      arbitrary: fc
        .array(text, { minLength: 1, maxLength: 2 })
        .map((lines) => lines.map((one) => `> Ohje: ${one}`).join('\n')),
    },
    { weight: 2, arbitrary: tableOf(fc.oneof(word, text, fc.constant(''))) },
    { weight: 1, arbitrary: from(LINES, ODD_LINES) },
  );
  return fc
    .tuple(
      from(FRONTS, ODD_FRONTS),
      fc.array(block, { minLength: 1, maxLength: 8 }),
      from(['\n\n'], ['\n']),
      fc.constantFrom('\n', '\n', '\n', '\r\n'),
      fc.constantFrom('', '\n', '\n\n'),
    )
    .map(([front, blocks, apart, lineEnd, end]) => (front + blocks.join(apart) + end).replaceAll('\n', lineEnd));
}

function tableOf(cell: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const cells = fc.array(cell, { minLength: 1, maxLength: 4 });
  return fc
    .tuple(cells, fc.array(cells, { maxLength: 3 }), fc.constantFrom('---', ':--', '-', ':-:'))
    .map(([head, body, rule]) =>
      [head, head.map(() => rule), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n'),
    );
}

/** Markdown as plans are written; one in five holds something that is not ordinary. */
export const ordinaryMarkdown: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: written(false) },
  { weight: 1, arbitrary: written(true) },
);
