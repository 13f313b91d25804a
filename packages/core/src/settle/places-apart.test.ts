import { expect, test } from 'vitest';

import type { Finding, FixIntent } from '../assessment.ts';
import { placesApart, placesTogether } from './places-apart.ts';

const at = (offset: number): Finding['range'] => ({
  start: { part: 0, offset, line: 1, column: offset + 1 },
  end: { part: 0, offset: offset + 4, line: 1, column: offset + 5 },
});

const fix = (offset: number): FixIntent => ({ kind: 'replace', safety: 'safe', range: at(offset), text: 'uusi' });

function again(offset: number, key: string): Finding['related'][number] {
  return {
    messageId: 'outdated-term.also',
    range: at(offset),
    again: { messageId: `outdated-term.${key}`, values: { quote: key }, section: offset, fixes: [fix(offset)], key },
  };
}

const beside = { messageId: 'outdated-term.also', range: at(90) };

const whole: Finding = {
  rule: 'outdated-term',
  severity: 'warning',
  messageId: 'outdated-term.ended',
  values: { quote: 'a' },
  range: at(10),
  section: 1,
  basis: [],
  related: [again(20, 'b'), beside, again(30, 'c')],
  fixes: [fix(10), ...[again(20, 'b'), again(30, 'c')].flatMap((one) => one.again?.fixes ?? [])],
  key: 'a',
};

test('a finding of one place is itself', () => {
  const one: Finding = { ...whole, related: [beside] };
  expect(placesApart(one)).toEqual([{ finding: one, whole: one }]);
  expect(placesTogether(placesApart(one))).toEqual([one]);
});

test('each place stands as a finding of its own, and all together are the finding again', () => {
  const shared: Finding = { ...whole, fixes: [fix(10), ...whole.related.flatMap((one) => one.again?.fixes ?? [])] };
  const apart = placesApart(shared);
  expect(
    apart.map(({ finding }) => [finding.key, finding.messageId, finding.range.start.offset, finding.section]),
  ).toEqual([
    ['a', 'outdated-term.ended', 10, 1],
    ['b', 'outdated-term.b', 20, 20],
    ['c', 'outdated-term.c', 30, 30],
  ]);
  expect(apart.map(({ finding: { fixes, related } }) => [fixes, related])).toEqual([
    [[fix(10)], [beside]],
    [[fix(20)], []],
    [[fix(30)], []],
  ]);
  expect(placesTogether(apart)).toEqual([shared]);
});

test('where the first place is answered the next one tells of the others', () => {
  const shared: Finding = { ...whole, fixes: [fix(10), ...whole.related.flatMap((one) => one.again?.fixes ?? [])] };
  const [first, ...rest] = placesApart(shared);
  expect(placesTogether(rest)).toEqual([
    {
      ...shared,
      messageId: 'outdated-term.b',
      values: { quote: 'b' },
      range: at(20),
      section: 20,
      key: 'b',
      related: [again(30, 'c')],
      fixes: [fix(20), fix(30)],
    },
  ]);
  expect(placesTogether(first === undefined ? [] : [first])).toEqual([
    { ...shared, related: [beside], fixes: [fix(10)] },
  ]);
});
