import { expect, test } from 'vitest';

import { smallPack } from '../fixtures/small-pack.ts';
import { createPlaces } from '../match/places.ts';
import { openHitTable, sortHits } from './hit-table.ts';

function emptyTable(): ReturnType<typeof openHitTable> {
  const runtime = smallPack().language('fi');
  if (runtime === undefined) throw new Error('no Finnish');
  return openHitTable(createPlaces(runtime), () => 0);
}

test.each([3, 40, 400])('%i hits stand in document order, and equals as they came', (count) => {
  const table = emptyTable();
  const numbers = Array.from({ length: count }, (_, index) =>
    table.add(index % 3, index % 5, (index % 5) + (index % 2)),
  );
  const places = (number: number): number[] => [
    table.sentence[number] ?? 0,
    table.first[number] ?? 0,
    table.last[number] ?? 0,
  ];
  const expected = numbers.toSorted((a, b) => {
    const [one, other] = [places(a), places(b)];
    const at = one.findIndex((value, index) => value !== other[index]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  });
  sortHits(numbers, table);
  expect(numbers).toEqual(expected);
});
