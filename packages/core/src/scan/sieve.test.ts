import { expect, test } from 'vitest';

import { smallPack } from '../fixtures/small-pack.ts';
import { outlineRules } from '../outline-rules.ts';
import type { Evidence, SpanKind } from '../pack.ts';
import { readPlan } from '../read-plan.ts';
import { scanDocument } from './scan-document.ts';
import { openSieve, type SiftedPlaces } from './sieve.ts';

const TEXT = `# Suunnitelma

Nuorisovaltuusto kokoontuu. Osallisuus on tärkeää. Määräraha on 500 euroa.

Osallisuus paranee näin:

- Väestö kasvaa. Kuuleminen toistuu. Menot laskevat.
- Väestö kasvaa.

| Toimenpide | Selite |
| --- | --- |
| Kuuleminen | Väestö kasvaa |
| Määräraha | 500 euroa |
`;

const pack = smallPack();
const plan = readPlan({ path: 'luonnos.md', content: TEXT, pack: outlineRules(pack), language: 'fi' });
if (plan.status !== 'ok') throw new Error(plan.error.code);
const scan = scanDocument(pack, plan.document);
const hits = scan.hits.get('fi');
if (hits === undefined) throw new Error('nothing was read');
const sieve = openSieve(scan, hits);

function numberOf(text: string): number {
  const index = pack.compiled.languages.fi?.patterns.findIndex((one) => one.text === text) ?? -1;
  if (index < 0) throw new Error(`the pack has no pattern ${text}`);
  return index;
}

function pattern(text: string): Evidence {
  return { op: 'pattern', pattern: numberOf(text) };
}

function all(span: SpanKind, ...texts: readonly string[]): Evidence {
  return { op: 'all', span, of: texts.map(pattern) };
}

/** The sentences that the sieve lets through. */
function sifted(evidence: Evidence, places: SiftedPlaces = {}): string[] {
  const marks = sieve.sift(evidence, places);
  if (marks === undefined) return [];
  return scan.sentences
    .filter(({ index }) => sieve.isMarked(index, marks))
    .map(({ block, start, end }) =>
      plan.status === 'ok' ? (plan.document.blocks[block]?.text.slice(start, end).trim() ?? '') : '',
    );
}

test('what all must hold is let through where all of it stands in one stretch', () => {
  expect(sifted(all('sentence', 'nuorisovaltuusto', 'osallisuus'))).toEqual([]);
  expect(sifted(all('paragraph', 'nuorisovaltuusto', 'osallisuus'))).toEqual([
    'Nuorisovaltuusto kokoontuu.',
    'Osallisuus on tärkeää.',
    'Määräraha on 500 euroa.',
  ]);
  expect(sifted(all('sentence', 'nuorisovaltuusto', 'laskea'))).toEqual([]);
});

test('an item is read with its lead-in, a row as one', () => {
  expect(sifted(all('sentence', 'osallisuus', 'kuuleminen'))).toEqual([
    'Väestö kasvaa.',
    'Kuuleminen toistuu.',
    'Menot laskevat.',
  ]);
  expect(sifted(all('sentence', 'kuuleminen', 'väestö'))).toEqual([
    'Väestö kasvaa.',
    'Kuuleminen toistuu.',
    'Menot laskevat.',
    'Kuuleminen',
    'Väestö kasvaa',
  ]);
  expect(sifted(pattern('määräraha .. {euro}'))).toEqual(['Määräraha on 500 euroa.', 'Määräraha', '500 euroa']);
});

test('a part may stand in what leads the marked sentences in', () => {
  const marks = sieve.sift(all('sentence', 'osallisuus', 'laskea'), {});
  if (marks === undefined) throw new Error('nothing was let through');
  expect(sieve.mayStandAround(numberOf('osallisuus'), marks, 'sentence')).toBe(true);
  expect(sieve.mayStandAround(numberOf('nuorisovaltuusto'), marks, 'sentence')).toBe(false);
});

test('what must stand with the theme, or is asked for around sentences, is let through beside them only', () => {
  const any: Evidence = { op: 'any', span: 'paragraph', with: 'theme', of: [pattern('väestö')] };
  const sentenceOf = (text: string): number =>
    scan.sentences.findIndex(
      ({ block, start, end }) => TEXT.includes(text) && scan.blocks[block]?.text.text.slice(start, end).trim() === text,
    );
  expect(sifted(any, { mentions: new Set([sentenceOf('Osallisuus on tärkeää.')]) })).toEqual([]);
  expect(sifted(any, { mentions: new Set([sentenceOf('Kuuleminen toistuu.')]) })).toEqual([
    'Osallisuus paranee näin:',
    'Väestö kasvaa.',
    'Kuuleminen toistuu.',
    'Menot laskevat.',
    'Väestö kasvaa.',
  ]);
  expect(sifted(pattern('osallisuus'), { around: new Set([sentenceOf('Osallisuus on tärkeää.')]) })).toEqual([
    'Osallisuus on tärkeää.',
  ]);
});
