import { expect, test } from 'vitest';

import { fixed } from '../fixtures/fixing.ts';

const added = (content: string, table = 0): string =>
  fixed(content, { kind: 'add-column', safety: 'suggested', table, role: 'owner' });

test('every row gets a cell, drawn as the table is drawn', () => {
  expect(
    added('| Toimenpide | Aikataulu |\n| --- | :---: |\n| Kerhokyydit | 2027 |\n| Iltaruoka | 2028 |\n\nLoppu.\n'),
  ).toBe(
    '| Toimenpide | Aikataulu | Vastuutaho |\n| --- | :---: | --- |\n| Kerhokyydit | 2027 | [vastuutaho] |\n| Iltaruoka | 2028 | [vastuutaho] |\n\nLoppu.\n',
  );
  expect(added('Toimenpide | Aikataulu\r\n--|--\r\nKerhokyydit | 2027\r\n')).toBe(
    'Toimenpide | Aikataulu | Vastuutaho\r\n--|--|--\r\nKerhokyydit | 2027 | [vastuutaho]\r\n',
  );
  expect(added('|Toimenpide|Aikataulu|\n|-|-|\n|Kerhokyydit|2027|\n')).toBe(
    '|Toimenpide|Aikataulu|Vastuutaho|\n|-|-|-|\n|Kerhokyydit|2027|[vastuutaho]|\n',
  );
});

test('pipes that stand under one another still do', () => {
  expect(added('| Toimenpide  | Aikataulu |\n| ----------- | --------: |\n| Kerhokyydit |      2027 |\n')).toBe(
    '| Toimenpide  | Aikataulu | Vastuutaho   |\n| ----------- | --------: | ------------ |\n| Kerhokyydit |      2027 | [vastuutaho] |\n',
  );
  expect(added('| Toimenpide  | Aikataulu |\n|-------------|-----------|\n| Kerhokyydit | 2027      |\n')).toBe(
    '| Toimenpide  | Aikataulu | Vastuutaho   |\n|-------------|-----------|--------------|\n| Kerhokyydit | 2027      | [vastuutaho] |\n',
  );
});

test('a row that lacks cells gets them, and spaces at the end of lines stay', () => {
  expect(added('| Toimenpide | Aikataulu |  \n|---|---|\n| Kerhokyydit |\n| Retki | 2027 | \n')).toBe(
    '| Toimenpide | Aikataulu | Vastuutaho |  \n|---|---|---|\n| Kerhokyydit |  | [vastuutaho] |\n| Retki | 2027 | [vastuutaho] | \n',
  );
});

test('a table in a quotation or list keeps its marks, and a Swedish one gets Swedish words', () => {
  expect(added('> | Toimenpide |\n> |---|\n> | Kerhokyydit \\| kylät |\n')).toBe(
    '> | Toimenpide | Vastuutaho |\n> |---|---|\n> | Kerhokyydit \\| kylät | [vastuutaho] |\n',
  );
  const swedish = '---\nkieli: sv\n---\n\n';
  expect(added(`${swedish}| Åtgärd |\n|---|\n| Klubbskjuts till byarna |\n`)).toBe(
    `${swedish}| Åtgärd | Ansvarig |\n|---|---|\n| Klubbskjuts till byarna | [ansvarig] |\n`,
  );
});

test('a column that is there is not added again, nor one over cells that are not shown', () => {
  expect(added('| Toimenpide | Vastuutaho |\n|---|---|\n| Kerhokyydit | rehtori |\n')).toBe('already-there');
  expect(added('| Toimenpide |\n|---|\n| Kerhokyydit | rehtori |\n')).toBe('table-irregular');
  expect(added('Ei taulukkoa.\n')).toBe('not-found');
});
