import { outlineRules, readPlan } from '@lapsilinssi/core';
import type { PlanDocument } from '@lapsilinssi/core';
import { importWord, readWordPlan } from '@lapsilinssi/docx';
import * as fc from 'fast-check';

import { wordOf } from '../arbitraries/word-bytes.ts';
import { grid, wordTable } from '../arbitraries/word-table.ts';
import type { Grid } from '../arbitraries/word-table.ts';
import { law, shown } from '../law.ts';
import { rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const rules = outlineRules(rulePack);

/** Tables of Word whose cells span columns and rows. */
export const readTables: Target = target(
  'tables',
  'Every cell of a table in Word stands in its row and under its heading, however cells beside and above it are merged, in Word and in Markdown.',
  fc.tuple(grid, grid, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 12 })),
  ([first, second, levels]) => {
    numbersLaw(levels);
    const body = `${wordTable(first)}<w:p><w:r><w:t>Teksti taulukoiden välissä.</w:t></w:r></w:p>${wordTable(second)}<w:p/>`;
    const content = wordOf(body);
    const read = readWordPlan({ path: 'a.docx', content, pack: rules });
    law(read.status === 'ok', 'a plan with tables is refused');
    gridLaw(read.document, [first, second], 'Word');
    const imported = importWord(content, { path: 'a.docx', pictureFolder: 'kuvat', pictureWord: 'kuva' });
    law(imported.status === 'ok', 'a plan with tables is not imported');
    const markdown = readPlan({ path: 'a.md', content: imported.markdown, pack: rules });
    law(markdown.status === 'ok', 'an imported plan with tables is refused');
    gridLaw(markdown.document, [first, second], 'Markdown');
  },
);

/** Headings that Word numbers have the numbers that somebody counts who begins anew below each heading. */
function numbersLaw(levels: readonly number[]): void {
  const body = levels.map(
    (level, index) =>
      `<w:p><w:pPr><w:pStyle w:val="Otsikko${level}"/><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t>Luku ${index}</w:t></w:r></w:p><w:p><w:r><w:t>Meri lainehtii.</w:t></w:r></w:p>`,
  );
  const content = wordOf(body.join(''));
  const counts = [0, 0, 0, 0];
  const right = levels.map((level) => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    // A level that nothing counted yet stands at its first number.
    return counts
      .slice(0, level)
      .map((count) => Math.max(1, count))
      .join('.');
  });
  const read = readWordPlan({ path: 'a.docx', content, pack: rules });
  law(read.status === 'ok', 'a plan with numbered headings is refused');
  const numbers = read.document.sections.filter(({ heading }) => heading >= 0).map(({ number }) => number);
  law(numbers.join(' ') === right.join(' '), `headings are numbered ${numbers.join(' ')}, not ${right.join(' ')}`);
}

function gridLaw({ blocks, tables }: PlanDocument, grids: readonly Grid[], where: string): void {
  law(tables.length === grids.length, `${tables.length} tables in ${where}`);
  for (const [index, { cells, width }] of grids.entries()) {
    const table = tables[index];
    law(table?.columns.length === width, `a table of ${width} columns has ${table?.columns.length ?? 0} in ${where}`);
    for (const { row, column, text } of cells) {
      const block = blocks.find((one) => one.cell?.table === index && one.text === text);
      law(
        block?.cell?.row === row - 1 && block.cell.column === column,
        `${shown(text)} stands in ${JSON.stringify(block?.cell)} in ${where}`,
      );
    }
  }
}
