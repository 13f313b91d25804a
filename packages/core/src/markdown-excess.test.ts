import { expect, test } from 'vitest';

import { limitsWith } from './limits.ts';
import { markdownExcess } from './markdown-excess.ts';

const limits = limitsWith();

test('ordinary Markdown is within the limits', () => {
  const section =
    '## 3 Osallisuus\n\nNuorisovaltuusto kokoontuu [kuusi kertaa](#vuosi) vuodessa.\n\n- **Kuka?**\n  - Nuorisopalvelut\n\n> Lainaus\n\n';
  expect(markdownExcess(section.repeat(500), limits)).toBeUndefined();
});

test.each([
  ['quotations in each other', `${'>'.repeat(10_000)} teksti`, { limit: 'nesting', line: 1 }],
  ['list marks on one line', `\n${'- '.repeat(10_000)}teksti`, { limit: 'nesting', line: 2 }],
  [
    'lists in each other by indentation',
    Array.from({ length: 50 }, (_, depth) => `${'  '.repeat(depth)}- taso`).join('\n'),
    { limit: 'nesting', line: 41 },
  ],
  ['brackets', 'a '.repeat(10) + '['.repeat(10_000), { limit: 'marksInParagraph', line: 1 }],
  ['emphasis', '**a '.repeat(10_000), { limit: 'marksInParagraph', line: 1 }],
  ['links in every paragraph', `${'[a](b) '.repeat(600)}\n\n`.repeat(40), { limit: 'inlineWork', line: 42 }],
  ['footnotes in each other', `${'[^a]: '.repeat(20)}a\n\n`.repeat(200), { limit: 'definitions', line: 301 }],
  ['headings by a line under them', `${'a\n===\n'.repeat(20)}\n`.repeat(600), { limit: 'blocks', line: 12_179 }],
  ['hard breaks by a backslash', `${'a\\\n'.repeat(60)}\n`.repeat(1100), { limit: 'marks', line: 50_834 }],
  ['sentences', `${'Lapsi leikkii. '.repeat(100)}\n\n`.repeat(1100), { limit: 'sentences', line: 2001 }],
  ['full stops without sentences', `${'. '.repeat(60)}\n\n`.repeat(2000), { limit: 'sentences', line: 3333 }],
  ['figures', `${'1,5 % '.repeat(100)}\n\n`.repeat(600), { limit: 'figures', line: 1001 }],
  ['rows of one cell', `${'|-|\n'.repeat(30)}\n`.repeat(1000), { limit: 'blocks', line: 15_246 }],
  ['definitions', '[a]: b\n\n'.repeat(4000), { limit: 'definitions', line: 6001 }],
  ['quotations that go on without their mark', '> a\nb\n'.repeat(3000), { limit: 'marksInParagraph', line: 2002 }],
  ['hard breaks', 'a  \n'.repeat(9000), { limit: 'marksInParagraph', line: 4001 }],
  ['headings that nothing parts', 'a\n===\n'.repeat(5000), { limit: 'marksInParagraph', line: 4002 }],
  ['lists in each other on many lines', `${'1. '.repeat(30)}a\n\n`.repeat(2000), { limit: 'blocks', line: 341 }],
  ['blank lines', '\n'.repeat(200_000), { limit: 'lines', line: 80_001 }],
  ['items of one list', '- a\n'.repeat(130_000), { limit: 'listItems', line: 6001 }],
  ['items of many lists', `${'- a\n'.repeat(1000)}\nb\n\n`.repeat(60), { limit: 'blocks', line: 15_036 }],
  [
    'cells of one table',
    `| a | b |\n|---|---|\n${'| a | b |\n'.repeat(20_000)}`,
    { limit: 'tableCells', line: 10_001 },
  ],
  ['escapes', `${'\\'.repeat(120)}\n\n`.repeat(2000), { limit: 'marks', line: 1653 }],
  ['words with underscores', `${'a_b '.repeat(30)}\n\n`.repeat(8000), { limit: 'marks', line: 6667 }],
  [
    'comments',
    '<!-- lapsilinssi-ohita outdated-term: historiaa -->\nTeksti.\n\n'.repeat(6000),
    { limit: 'comments', line: 15_001 },
  ],
  ['cells', `| a | b |\n|---|---|\n${'| a | b |\n'.repeat(998)}\n`.repeat(80), { limit: 'blocks', line: 12_007 }],
  ['one line of a megabyte', 'lapsi '.repeat(170_000), { limit: 'lineLength', line: 1 }],
  [
    'one paragraph of a megabyte',
    `\n\n${`${'lapsi '.repeat(15)}\n`.repeat(11_000)}`,
    { limit: 'paragraphLength', line: 4447 },
  ],
])('%s are beyond them', (_, text, excess) => {
  expect(markdownExcess(text, limits)).toEqual(excess);
});

test('a large table with line breaks in its cells is within them', () => {
  const row = '| Osallisuus | kuullaan<br>kerrotaan<br>vastataan | [ohje](a.md) |\n';
  expect(
    markdownExcess(`| Tavoite | Toimenpide | Lähde |\n|---|---|---|\n${row.repeat(2000)}`, limits),
  ).toBeUndefined();
});

test('a paragraph begins anew after a blank line', () => {
  expect(markdownExcess('[a] '.repeat(200).concat('\r\n\r\n').repeat(50), limits)).toBeUndefined();
});
