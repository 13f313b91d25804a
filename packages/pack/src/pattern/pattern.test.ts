import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { parsePattern, type AtomNode, type PatternNode } from './pattern.ts';

function pattern(text: string): PatternNode {
  const result = parsePattern(text);
  if (!result.ok) throw new Error(`${result.error.code} at ${result.error.offset}`);
  return result.pattern;
}

function error(text: string): [string, number] {
  const result = parsePattern(text);
  return result.ok ? ['', -1] : [result.error.code, result.error.offset];
}

/** `kuulla|kuunnella[gen]` back from an atom. */
function shown({ units, forms }: AtomNode): string {
  const words = units
    .map((unit) => {
      if (unit.kind === 'word') return unit.text;
      if (unit.kind === 'reference') return `{${unit.name}}`;
      return `(${unit.phrases.map(({ atoms }) => atoms.map(shown).join(' ')).join('|')})`;
    })
    .join('|');
  return forms.length === 0 ? words : `${words}[${forms.map(({ name }) => name).join('|')}]`;
}

function outline(text: string): unknown[] {
  return pattern(text).alternatives.map(({ first, rest }) => {
    const steps: unknown[] = rest.map(({ connector, distance, phrase }) => [
      connector,
      distance,
      phrase.atoms.map(shown),
    ]);
    return [first.atoms.map(shown) as unknown].concat(steps);
  });
}

test('a word is a pattern', () => {
  expect(outline('osallisuus')).toEqual([[['osallisuus']]]);
});

test('words side by side are one phrase, connectors join phrases of one clause', () => {
  expect(outline('kuulla|kuunnella .. {child}[par|gen]')).toEqual([
    [['kuulla|kuunnella'], ['near', 6, ['{child}[par|gen]']]],
  ]);
  expect(outline('{child}[gen] > {view} ..2 ottaa huomioon')).toEqual([
    [['{child}[gen]'], ['after', 6, ['{view}']], ['near', 2, ['ottaa', 'huomioon']]],
  ]);
});

test('spellings stand beside one another', () => {
  expect(outline('lasten parlamentti | lapsiparlamentti')).toEqual([
    [['lasten', 'parlamentti']],
    [['lapsiparlamentti']],
  ]);
});

test('phrases in brackets stand for one place', () => {
  expect(outline('(ottaa huomioon|kuulla) >2 {child}[gen] (näkemys|oma mielipide)[par]')).toEqual([
    [['(ottaa huomioon|kuulla)'], ['after', 2, ['{child}[gen]', '(näkemys|oma mielipide)[par]']]],
  ]);
  expect(outline('(lapsi (lapsen, lasta)[gen] luona|{home}[ine])|perhe')).toEqual([
    [['(lapsi (lapsen, lasta)[gen] luona|{home}[ine])|perhe']],
  ]);
});

test('single words in brackets are the words alone', () => {
  expect(outline('(toteutunut|{done}) toimenpide')).toEqual([[['toteutunut|{done}', 'toimenpide']]]);
});

test('the notation of a word keeps its key forms, model and part of speech', () => {
  expect(outline('lapsi (lapsen, lasta,  lapsia) .. kuulla {verb}')).toEqual([
    [['lapsi (lapsen, lasta, lapsia)'], ['near', 6, ['kuulla {verb}']]],
  ]);
  expect(outline('huoltaja = johtaja')).toEqual([[['huoltaja = johtaja']]]);
  expect(outline('+arviointi+ !tuki lapsi+ LAVA {abbreviation}')).toEqual([
    [['+arviointi+', '!tuki', 'lapsi+', 'LAVA {abbreviation}']],
  ]);
  expect(outline('kuulla {child}')).toEqual([[['kuulla', '{child}']]]);
});

test('a question or exclamation mark at the end of a word is left out', () => {
  expect(outline('kuka?')).toEqual([[['kuka']]]);
  expect(outline('Move!')).toEqual([[['Move']]]);
});

test('every node knows its place', () => {
  const [sequence] = pattern('osallistua .. harrastus[ill]').alternatives;
  expect([sequence?.first.start, sequence?.first.end]).toEqual([0, 10]);
  expect(sequence?.rest[0]?.phrase.atoms[0]?.forms[0]).toEqual({ name: 'ill', start: 24, end: 27 });
});

test.each([
  ['', 'pattern-empty', 0],
  ['kuulla ..', 'pattern-unit-wanted', 9],
  ['.. kuulla', 'pattern-unit-wanted', 0],
  ['kuulla .. .. lapsi', 'pattern-unit-wanted', 10],
  ['kuulla ..99 lapsi', 'pattern-distance', 7],
  ['lapsi (lapsen', 'pattern-unclosed', 6],
  ['lasta)', 'pattern-unopened', 5],
  ['(kuulla lasta)', 'pattern-character', 0],
  ['(kuulla|', 'pattern-character', 0],
  ['kuulla (lasta|', 'pattern-unclosed', 7],
  ['(kuulla|)', 'pattern-unit-wanted', 8],
  ['(kuulla|(ottaa|huomioon))', 'pattern-character', 8],
  ['(kuulla|ottaa .. huomioon)', 'class-connector', 14],
  ['{child', 'pattern-unclosed', 0],
  ['child}', 'pattern-unopened', 5],
  ['{Child}', 'class-unknown', 0],
  ['lapsi[gen', 'pattern-unclosed', 5],
  ['lapsi [gen]', 'pattern-character', 6],
  ['kuulla| kuunnella', 'pattern-bar', 6],
  ['| kuulla', 'pattern-unit-wanted', 0],
  ['lapsi, nuori', 'pattern-character', 5],
  ['vuonna 2029', 'pattern-number', 7],
  ['kuulla ..x lapsi', 'pattern-character', 9],
  ['Move!-mittaus', 'pattern-character', 4],
  ['lapsi+budjetti', 'pattern-character', 5],
])('%j is refused: %s at %i', (text, code, offset) => {
  expect(error(text)).toEqual([code, offset]);
});

test('whatever is written, the answer is a pattern or an error inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab {}[]()|>.+!=9,?'.split('')), maxLength: 24 }), (text) => {
      const result = parsePattern(text);
      const places = result.ok
        ? result.pattern.alternatives.flatMap(({ start, end }) => [start, end])
        : [result.error.offset];
      expect(places.length > 0 && places.every((place) => place >= 0 && place <= text.length)).toBe(true);
    }),
  );
});
