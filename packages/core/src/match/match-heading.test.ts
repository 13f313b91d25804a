import { expect, test } from 'vitest';

import { smallPack } from '../fixtures/small-pack.ts';
import { matchHeading, meetHeadingInSteps, patternsIn } from './match-heading.ts';
import { openPack } from './open-pack.ts';

/** Texts of the patterns that a text holds. */
function found(text: string): string[] {
  const pack = smallPack();
  const patterns = pack.compiled.languages.fi?.patterns ?? [];
  return patternsIn(pack, 'fi', text)
    .map((pattern) => patterns[pattern]?.text ?? '')
    .toSorted();
}

const HEAR = 'kuulla (kuulen, kuuli) .. {child}[par|gen]';

test('a pattern finds its words in every form and in any order', () => {
  for (const text of ['Rehtori kuulee lapsia', 'Lapsia kuultiin', 'nuorten kuulemista varten kuullaan heitä'])
    expect([text, found(text).includes(HEAR)]).toEqual([text, true]);
});

test('a form that is asked for must be there', () => {
  expect(found('Rehtori kuulee lapsille laulun')).not.toContain(HEAR);
});

test('at most six words may stand between', () => {
  expect(found('kuulemme yksi kaksi kolme neljä viisi kuusi lapsia')).toContain(HEAR);
  expect(found('kuulemme yksi kaksi kolme neljä viisi kuusi seitsemän lapsia')).not.toContain(HEAR);
});

test('a compound is found by its first part and by its head', () => {
  expect(found('lapsibudjetointia')).toContain('budjetointi');
  expect(found('sivistyslautakunnalle').length).toBe(0);
});

test('a quantity is found by its shape', () => {
  expect(found('Määräraha on 9 000 euroa')).toContain('määräraha .. {euro}');
  expect(found('Määräraha on yhdeksän')).not.toContain('määräraha .. {euro}');
});

test('headings and columns have the roles of their words', () => {
  const pack = smallPack();
  const roles = (text: string): unknown => {
    const { sectionRoles, columnRoles } = matchHeading(pack, 'fi', text);
    return [sectionRoles, columnRoles];
  };
  expect(roles('4 Tavoitteet ja toimenpiteet')).toEqual([
    ['goal', 'measure'],
    ['target', 'measure'],
  ]);
  expect(roles('Vastuutaho')).toEqual([[], ['owner']]);
  expect(roles('Johdanto')).toEqual([[], []]);
});

test('a language without evidence finds nothing', () => {
  expect(matchHeading(smallPack(), 'sv', 'Mål')).toEqual({ sectionRoles: [], columnRoles: [], patterns: [] });
  expect(patternsIn(smallPack(), 'other', 'Ziele')).toEqual([]);
});

test('the first heading of a language is met in several steps, later ones in none, and both are matched as ever', () => {
  const text = '4 Tavoitteet ja toimenpiteet vuosina 2026–2029';
  const pack = openPack(smallPack().compiled);
  const steps = (): number => [...meetHeadingInSteps(pack, 'fi', text)].length;
  expect(steps()).toBeGreaterThan(2);
  expect(matchHeading(pack, 'fi', text)).toEqual(matchHeading(smallPack(), 'fi', text));
  expect(steps()).toBe(0);
  expect([...meetHeadingInSteps(pack, 'other', text)]).toEqual([]);
});
