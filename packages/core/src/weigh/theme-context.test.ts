import { expect, test } from 'vitest';

import { assess } from '../assess.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { outlineRules } from '../outline-rules.ts';
import { readPlan } from '../read-plan.ts';

/** Sentences of a plain text that speak of participation, each with its level. */
function quoted(content: string): readonly (readonly [number, string])[] {
  const pack = smallPack();
  const read = readPlan({ path: 'suunnitelma.txt', content, pack: outlineRules(pack) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  const { themes } = assess(read.document, pack, { asOf: '2026-11-21' });
  const theme = themes.find(({ id }) => id === 'participation');
  return (theme?.evidence ?? []).map(({ level, quote }) => [level, quote]);
}

/** Words of other matters, as cells and columns of a page run together in a sentence without an end. */
const OTHERS =
  'kunnan vesihuolto uudistuu ja tiet pidetään kunnossa sekä talous tasapainossa jolloin verotus pysyy ennallaan ja tontteja riittää rakentajille kaikissa kylissä';

test('in a sentence that runs on, whom it is about stands near; a child far away is in another column', () => {
  expect(quoted(`Lapset pelaavat jalkapalloa ${OTHERS} ${OTHERS} ja osallisuus vahvistuu`)).toEqual([]);
  expect(quoted(`${OTHERS} ${OTHERS} ja lasten osallisuus vahvistuu`)).toHaveLength(1);
});

test('a torn piece takes whom it is about from the two pieces before it', () => {
  const pieces = (first: string): string =>
    `Tavoitteemme on hyvä arki kaikille.\n\n${first}\n\nvahvistuva osallisuus\n`;
  expect(quoted(pieces('turvallinen arki lapsille'))).toEqual([[1, 'vahvistuva osallisuus']]);
  expect(quoted(pieces('turvallinen arki kylissä'))).toEqual([]);
  expect(quoted(pieces('Turvallinen arki kuuluu myös lapsille.'))).toEqual([]);
});

test('an unnumbered line of plain text that looks like a heading says what it says; a numbered heading does not', () => {
  const page = (heading: string): string =>
    `Kunnan palvelut uudistuvat.\n\n\n${heading}\n\nPalvelut järjestetään lähellä. Talous pysyy tasapainossa.\n`;
  expect(quoted(page('Lasten osallisuus vahvistuu'))).toEqual([[1, 'Lasten osallisuus vahvistuu']]);
  expect(quoted(page('3.1 Lasten osallisuus'))).toEqual([]);
});
