import { expect, test } from 'vitest';

import { fixed } from '../fixtures/fixing.ts';

const added = (content: string): string =>
  fixed(content, { kind: 'add-row', safety: 'suggested', table: 0, values: { measure: 'Kerhokyydit kyliin' } });

test('a row with fields stands after the last', () => {
  expect(added('| Toimenpide | Vastuutaho | Huomioita |\n|---|---|---|\n| Retki | rehtori | uusi |\n\nLoppu.\n')).toBe(
    '| Toimenpide | Vastuutaho | Huomioita |\n|---|---|---|\n| Retki | rehtori | uusi |\n| Kerhokyydit kyliin | [vastuutaho] | [huomioita] |\n\nLoppu.\n',
  );
  expect(added('Toimenpide|Vastuutaho\r\n-|-\r\nRetki|rehtori')).toBe(
    'Toimenpide|Vastuutaho\r\n-|-\r\nRetki|rehtori\r\nKerhokyydit kyliin|[vastuutaho]',
  );
});

test('a table without rows gets its first, and marks of a quotation go on', () => {
  expect(added('> | Toimenpide | Vastuutaho |\n> |---|---|\n')).toBe(
    '> | Toimenpide | Vastuutaho |\n> |---|---|\n> | Kerhokyydit kyliin | [vastuutaho] |\n',
  );
});

test('cells are as wide as their column where the pipes stand under one another', () => {
  expect(added('| Toimenpide          | Vastuutaho   |\n| ------------------- | ------------ |\n')).toBe(
    '| Toimenpide          | Vastuutaho   |\n| ------------------- | ------------ |\n| Kerhokyydit kyliin  | [vastuutaho] |\n',
  );
});

test('the same row is not added twice', () => {
  expect(added('| Toimenpide | Vastuutaho |\n|---|---|\n| Kerhokyydit kyliin | [vastuutaho] |\n')).toBe(
    'already-there',
  );
});
