import { expect, test } from 'vitest';

import { smallPack } from '../fixtures/small-pack.ts';
import { outlineRules } from '../outline-rules.ts';
import { readPlan } from '../read-plan.ts';
import { scanDocument } from '../scan/scan-document.ts';
import { openFramer } from './frame-statements.ts';

/** Statements of a text: kind, firmness, and each slot as `words (from)`. */
function framed(content: string): [string, string, Record<string, string>][] {
  const pack = smallPack();
  const read = readPlan({
    path: 'luonnos.md',
    content,
    pack: outlineRules(pack),
    language: 'fi',
    documentType: 'child-youth-plan',
  });
  if (read.status !== 'ok') throw new Error(read.error.code);
  const { document } = read;
  const scan = scanDocument(pack, document);
  const framer = openFramer(scan);
  return scan.statements.map(({ index, kind }) => {
    const { firmness, slots } = framer.frame(index);
    const words = Object.entries(slots).map(([name, { span, from }]): [string, string] => [
      name,
      `${document.blocks[span.block]?.text.slice(span.start, span.end) ?? ''} (${from})`,
    ]);
    return [kind, firmness, Object.fromEntries(words)];
  });
}

test('a sentence says who does what to whom and when', () => {
  expect(framed('Rehtori kuulee lapsia vuosittain.\n')).toEqual([
    [
      'sentence',
      'firm',
      { actor: 'Rehtori (own)', time: 'vuosittain (own)', audience: 'lapsia (own)', act: 'kuulee (own)' },
    ],
  ]);
});

test('a receiver is no actor, the doer of a duty is', () => {
  expect(framed('Tulokset kerrotaan kunnanhallitukselle.\n')[0]?.[2]['actor']).toBeUndefined();
  expect(framed('Sivistyslautakunnan on kuultava lapsia.\n')[0]?.[2]['actor']).toBe('Sivistyslautakunnan (own)');
  expect(framed('Vastuu on sivistysjohtajalla.\n')[0]?.[2]['actor']).toBe('sivistysjohtajalla (own)');
});

test('an item takes what it lacks from its lead-in', () => {
  expect(framed('Rehtori tekee vuonna 2027 lasten kanssa:\n\n- pihakävelyn\n- kyselyn\n').slice(1)).toEqual([
    [
      'item',
      'firm',
      { actor: 'Rehtori (lead-in)', time: '2027 (lead-in)', audience: 'lasten (lead-in)', act: 'pihakävelyn (own)' },
    ],
    [
      'item',
      'firm',
      { actor: 'Rehtori (lead-in)', time: '2027 (lead-in)', audience: 'lasten (lead-in)', act: 'kyselyn (own)' },
    ],
  ]);
});

test('a row takes its slots from its columns; "kunta" is too wide an owner', () => {
  const table =
    '| Toimenpide | Vastuutaho | Aikataulu |\n|---|---|---|\n| Pihakävely | rehtori | kevät 2027 |\n| Kysely | kunta | 2028 |\n';
  expect(framed(table)).toEqual([
    ['row', 'nominal', { actor: 'rehtori (column)', time: 'kevät 2027 (column)', act: 'Pihakävely (column)' }],
    ['row', 'nominal', { time: '2028 (column)', act: 'Kysely (column)' }],
  ]);
});

test('a heading with years dates what stands under it, the title does not', () => {
  expect(framed('## 4 Toimenpiteet 2027\n\nRehtori kuulee lapsia.\n')[0]?.[2]['time']).toBe('2027 (heading)');
  expect(framed('# Suunnitelma 2026–2029\n\nRehtori kuulee lapsia.\n')[0]?.[2]['time']).toBeUndefined();
});

test('what is done before a decision has its time', () => {
  const time = (text: string): string | undefined => framed(text)[0]?.[2]['time'];
  expect(time('Rehtori kuulee lapsia ennen lautakunnan kokousta.\n')).toBe('ennen lautakunnan kokousta (own)');
  expect(time('Rehtori kuulee lapsia lautakunnan kokouksen jälkeen.\n')).toBeUndefined();
  expect(time('Rehtori kuulee lapsia ennen retkeä.\n')).toBeUndefined();
});

test('an item that is a sentence of its own takes no actor from its lead-in', () => {
  expect(
    framed('Rehtori arvioi kaksi muutosta:\n\n- Lapsia syntyy vähemmän.\n- Pihakävely tehdään.\n').slice(1),
  ).toEqual([
    ['item', 'firm', { audience: 'Lapsia (own)', act: 'syntyy (own)' }],
    ['item', 'firm', { actor: 'Rehtori (lead-in)', act: 'tehdään (own)' }],
  ]);
});

test('a sentence takes actor and time from the one that it goes on from, and from the one that goes on from it', () => {
  const slots = (text: string): (readonly [string | undefined, string | undefined])[] =>
    framed(text).map(([, , { actor, time }]) => [actor, time]);
  expect(slots('Rehtori kuulee lapsia vuonna 2027. Hän kertoo heille tulokset.\n')).toEqual([
    ['Rehtori (own)', '2027 (own)'],
    ['Rehtori (neighbour)', '2027 (neighbour)'],
  ]);
  expect(slots('Lapsia kuullaan leikkipuistossa. Siitä vastaa rehtori vuosina 2027–2028.\n')).toEqual([
    ['rehtori (neighbour)', '2027–2028 (neighbour)'],
    ['rehtori (own)', '2027–2028 (own)'],
  ]);
  // Known again by its name inside a compound, two sentences before.
  expect(
    slots('Sivistysjohtaja kokoaa lapsiryhmän vuonna 2027. Mukana on nuoria. Ryhmä kuulee lapsia.\n').at(-1),
  ).toEqual(['Sivistysjohtaja (neighbour)', '2027 (neighbour)']);
});

test('nothing is taken from another paragraph, from a sentence that only wishes, or without a link', () => {
  for (const text of [
    'Rehtori kuulee lapsia vuonna 2027.\n\nHän kertoo tulokset.\n',
    'Rehtorin pitäisi kuulla lapsia vuonna 2027. Hän kertoo tulokset.\n',
    'Rehtori kuulee lapsia vuonna 2027. Tulokset kerrotaan.\n',
  ])
    expect([text, framed(text).at(-1)?.[2]['time']]).toEqual([text, undefined]);
});

test('who acts in a clause of time, and what a passive acts on, is no actor', () => {
  expect(framed('Ennen kuin kunnanhallitus päättää, lapsia kuullaan.\n')[0]?.[2]['actor']).toBeUndefined();
  expect(framed('Sivistyslautakunta perustetaan.\n')[0]?.[2]['actor']).toBeUndefined();
  expect(framed('Kun päätös valmistuu, rehtori kuulee lapsia.\n')[0]?.[2]['actor']).toBe('rehtori (own)');
});

test('several beside a verb of one are acted on; to whom something belongs, does it', () => {
  expect(slotOf('Kunta:\n\n- kuulee rehtorit vuonna 2027\n', 'actor').at(-1)).toBeUndefined();
  expect(slotOf('Rehtorit kuulevat lapsia.\n', 'actor')).toEqual(['Rehtorit (own)']);
  expect(slotOf('Rehtorit kuulee lapsia.\n', 'actor')).toEqual(['Rehtorit (own)']);
  expect(slotOf('Kuuleminen kuuluu rehtorille.\n', 'actor')).toEqual(['rehtorille (own)']);
  expect(slotOf('Rehtorille kuuleminen kuuluu.\n', 'actor')).toEqual([undefined]);
});

test('a row without a column for measures acts by its first cell', () => {
  expect(framed('| Asia | Vastuutaho | Aikataulu |\n|---|---|---|\n| Kysely lapsille | rehtori | 2027 |\n')).toEqual([
    [
      'row',
      'nominal',
      { actor: 'rehtori (column)', time: '2027 (column)', act: 'Kysely lapsille (column)', audience: 'lapsille (own)' },
    ],
  ]);
});

test('who answers for a section answers for its rows, not for its items; a figure under a year is to be reached then', () => {
  const table =
    '## 4 Luvut\n\n| Mittari | 2025 | 2028 |\n|---|---|---|\n| Osuus lapsista | 4 % | 2 % |\n\nRehtori vastaa luvuista.\n';
  expect(framed(table)[0]?.[2]).toEqual({
    actor: 'Rehtori (section)',
    time: '2028 (column)',
    audience: 'lapsista (own)',
    act: 'Osuus lapsista (column)',
    measure: '2 % (column)',
  });
  expect(framed('## 4 Asiat\n\n- lapsia kuullaan\n\nRehtori vastaa luvuista.\n')[0]?.[2]['actor']).toBeUndefined();
});

/** One slot of each statement. */
function slotOf(content: string, slot: string): (string | undefined)[] {
  return framed(content).map(([, , slots]) => slots[slot]);
}

test('who answers for all answers for what its paragraph leaves to nobody', () => {
  expect(slotOf('Lapsilta kysytään keväällä 2027. Johtajat vastaavat kyselystä.\n', 'actor')).toEqual([
    'Johtajat (neighbour)',
    'Johtajat (own)',
  ]);
  expect(slotOf('Kunta kysyy lapsilta keväällä 2027. Johtajat vastaavat kyselystä.\n', 'actor')[0]).toBeUndefined();
});

test('a practice that is taken into use dates the paragraph before it', () => {
  expect(slotOf('Rehtori kuulee lapsia. Käytäntö alkaa syksyllä 2027.\n', 'time')).toEqual([
    'syksyllä 2027 (neighbour)',
    'syksyllä 2027 (own)',
  ]);
  expect(slotOf('Käytäntö on hyvä. Rehtori kuulee lapsia.\n', 'time')).toEqual([undefined, undefined]);
});

test('what begins at a time holds for the rest of the paragraph, what happens at one does not', () => {
  const second = (first: string): string | undefined => slotOf(`${first} Rehtori kuulee lapsia.\n`, 'time')[1];
  expect(second('Elokuusta 2027 alkaen kunta kysyy.')).toBe('Elokuusta 2027 (neighbour)');
  expect(second('Kunta kysyy elokuussa 2027.')).toBeUndefined();
});

test('a measure stands beside its value', () => {
  const measure = (text: string): string | undefined => slotOf(`${text}\n`, 'measure')[0];
  expect(measure('Kuultujen osuus on 40 prosenttia.')).toBe('osuus (own)');
  expect(measure('Lapsia on 40; tavoite on 60.')).toBe('tavoite (own)');
  expect(measure('Rehtori kysyy, kuinka moni viihtyy vuonna 2027 (12, ennen 9).')).toBe('kuinka moni (own)');
  expect(measure('Luku laskee 18 lapsesta 10 lapseen.')).toBe('laskee (own)');
  expect(measure('Vuonna 2027 on kuultu 85 prosenttia lapsista.')).toBe('85 prosenttia (own)');
  expect(measure('Aika saadaan 7 päivässä (2025: 23 päivää).')).toBe('23 (own)');
  expect(measure('Viime vuonna tuli 18 lasta; vuonna 2027 tulee 60.')).toBe('60 (own)');
  expect(measure('Vuonna 2027 tulee 18 lasta ja lähtee 60 lasta.')).toBeUndefined();
  expect(measure('Rehtori jakaa viisi prosenttia määrärahasta.')).toBeUndefined();
  expect(measure('Tavoite on yksi.')).toBeUndefined();
  expect(measure('Vuonna 2027 kuullaan kolme kertaa, ja osuus kirjataan.')).toBeUndefined();
  expect(measure('Kaksi koulua valitsee vuonna 2027 yhteisen osuuden.')).toBeUndefined();
  expect(measure('Vuonna 2027 myöntävästi vastaa 78 prosenttia.')).toBe('78 prosenttia (own)');
  expect(measure('Viihtyy 55 → 80.')).toBe('55 (own)');
});
