import type { Table } from 'mdast';
import { expect, it } from 'vitest';

import { columnWidths, isWide } from './column-widths.ts';

const PORTRAIT = 9298;

function table(...rows: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    })),
  };
}

it('fills the width of the text, and gives more of it to where there is more to read', () => {
  const widths = columnWidths(
    table(['Toimenpide', 'Kuka'], ['Kerhokyydit kylistä koululle ja takaisin joka arkipäivä', 'rehtori']),
    PORTRAIT,
  );
  expect(widths.reduce((sum, one) => sum + one, 0)).toBe(PORTRAIT);
  expect(widths[0]).toBeGreaterThan(3 * (widths[1] ?? 0));
});

it('lets the longest word alone break when not all words fit', () => {
  const long = 'varhaiskasvatuksenopettajaksikouluttautumismahdollisuus'.repeat(2);
  const widths = columnWidths(table(['Osaaminen', 'Vastuutaho'], [long, 'hankkeeseen']), PORTRAIT);
  expect(widths.reduce((sum, one) => sum + one, 0)).toBe(PORTRAIT);
  expect(widths[1]).toBe(200 + 106 * 'hankkeeseen'.length);
});

it('turns the page for words that do not fit and for much text in many columns, not for a small table', () => {
  const head = ['Tavoite', 'Toimenpide', 'Vastuutaho', 'Aikataulu', 'Voimavarat', 'Mittari'];
  const row = ['Kaveri', 'Kerhot', 'rehtori', '2027', '2 000 €', 'osuus'];
  const text = 'Lapset ja nuoret otetaan mukaan. '.repeat(20);
  expect(isWide(table(head, row, row, row), PORTRAIT)).toBe(false);
  expect(isWide(table(head, ...Array.from({ length: 5 }, () => [text, ...row.slice(1)])), PORTRAIT)).toBe(true);
  expect(isWide(table(head, ['x'.repeat(90), ...row.slice(1)]), PORTRAIT)).toBe(true);
});
