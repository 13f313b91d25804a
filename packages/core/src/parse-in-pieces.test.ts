import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { openPieceMemory, parseInPieces, parseInPiecesStepwise } from './parse-in-pieces.ts';
import { parseWhole } from './parse-whole.ts';
import { finished } from './steps.ts';

const COMMON = [
  '# Osallisuus\n\n',
  'Kunta kuulee lapsia **ennen** päätöstä, ks. [ohje][lava].\n\n',
  '- Nuorisovaltuusto kokoontuu.\n- Oppilaskunnat\n\n',
  '  - sisempi kohta\n\n',
  '1. Ensimmäinen\n2. Toinen\n\n    jatkuu\n\n',
  '> Lainaus oppaasta.\n\n',
  '<div>\n\nteksti\n\n',
  '| Tavoite | Mittari |\n|---|---|\n| Osallisuus | 80 % |\n\n',
  '    koodia\n\n',
  '---\n\n',
  '---\nkausi: 2026–2029\n---\n\n',
  'Rivi\r\ntoinen rivi\r\n\r\n',
] as const;

/** Blocks that stay open over cuts. */
const OPEN = [
  ...COMMON,
  '```\n# ei otsikko\n\nei kappale\n\n',
  '```\n\n',
  '- ```\n  # ei otsikko\n\n',
  '  ~~~ md\nteksti\n\n',
  '~~~\n\n',
  '<!-- ohje\n\nkirjoittajalle\n\n',
  '-->\n\n',
  '```\r\nrivi\0\r\n\r\n',
  '   ```` \t\n\uFEFFteksti\n\n',
  '    ```\n\n',
  'loppuu --> tähän\r\r',
] as const;

/** References whose definitions stand in other pieces. */
const REFERRING = [
  ...COMMON,
  '[lava]: https://example.org/lava\n\n',
  'Väite[^1].\n\n',
  '[^1]: Lähde.\n\n    Toinen kappale.\n\n',
  '- > [lava]: https://example.org/lava\n\n',
  '```\n[lava]: ei viite\n```\n\n',
  '    [^1]: koodia\n\n',
] as const;

test.each([
  ['open fences and comments', OPEN],
  ['references', REFERRING],
])(
  'a text with %s parsed in pieces gives the tree of the whole',
  (_, blocks) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...blocks), { maxLength: 30 }),
        fc.integer({ min: 1, max: 200 }),
        (chosen, size) => {
          const text = chosen.join('');
          expect(parseInPieces(text, size, parseWhole)).toEqual(parseWhole(text));
        },
      ),
      { numRuns: 150 },
    );
  },
  60_000,
);

test('of a text whose parsing was given up only the pieces that it had not come to are parsed', () => {
  const text = Array.from({ length: 6 }, (_, nth) => `Luku ${nth} kertoo lapsista.\n\n`).join('');
  const memory = openPieceMemory();
  const parsed: string[] = [];
  const parse = (piece: string): ReturnType<typeof parseWhole> => {
    parsed.push(piece.slice(0, 6));
    return parseWhole(piece);
  };
  const given = parseInPiecesStepwise(text, 20, parse, memory);
  while (parsed.length < 3) given.next();
  expect(parsed).toEqual(['Luku 0', 'Luku 1', 'Luku 2']);
  parsed.length = 0;
  finished(parseInPiecesStepwise(text, 20, parse, memory));
  expect(parsed).toEqual(['Luku 3', 'Luku 4', 'Luku 5']);
});

test('of an open comment no more is parsed than its beginning', () => {
  const text = [
    'Alku kertoo lapsista.',
    '<!-- kesken',
    ...Array.from({ length: 6 }, (_, nth) => `Luku ${nth} jää sisään.`),
  ]
    .map((block) => `${block}\n\n`)
    .join('');
  const memory = openPieceMemory();
  const parsed: number[] = [];
  const parse = (piece: string): ReturnType<typeof parseWhole> => {
    parsed.push(piece.length);
    return parseWhole(piece);
  };
  finished(parseInPiecesStepwise(text, 12, parse, memory));
  expect(parsed).toEqual([38]);
  parsed.length = 0;
  const after = `Edellä kerrotaan tästä.\n\n${text}`;
  expect(finished(parseInPiecesStepwise(after, 12, parse, memory))).toEqual(parseWhole(after));
  expect(parsed).toEqual([27]);
});

test('of an open fence no more is parsed than its beginning, whatever is written in it', () => {
  const text = (inside: string): string => `Alku kertoo lapsista.\n\n\`\`\`\nkesken\n\n${inside}\n\nVielä auki.\n\n`;
  const memory = openPieceMemory();
  const parsed: string[] = [];
  const parse = (piece: string): ReturnType<typeof parseWhole> => {
    parsed.push(piece);
    return parseWhole(piece);
  };
  for (const inside of ['Yksi', 'Kaksi']) {
    expect(finished(parseInPiecesStepwise(text(inside), 30, parse, memory))).toEqual(parseWhole(text(inside)));
  }
  expect(parsed).toEqual(['Alku kertoo lapsista.\n\n```\nkesken\n\na\n']);
});

test('a text that is written anew and anew gives the same tree each time, with the pieces that are remembered', () => {
  const block = fc.constantFrom(...OPEN, ...REFERRING);
  const edit = fc.record({ at: fc.nat(1000), length: fc.nat(30), inserted: block });
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 20 }),
      fc.array(edit, { maxLength: 8 }),
      fc.integer({ min: 1, max: 200 }),
      (chosen, edits, size) => {
        const memory = openPieceMemory();
        let text = chosen.join('');
        for (const { at, length, inserted } of [{ at: 0, length: 0, inserted: '' }, ...edits]) {
          const from = Math.floor((at / 1000) * text.length);
          text = text.slice(0, from) + inserted + text.slice(from + length);
          // Now and then a parsing is given up as the writer goes on.
          const given = parseInPiecesStepwise(text, size, parseWhole, memory);
          for (let steps = at % 5; steps > 0; steps -= 1) given.next();
          expect(finished(parseInPiecesStepwise(text, size, parseWhole, memory))).toEqual(
            parseInPieces(text, size, parseWhole),
          );
        }
      },
    ),
    { numRuns: 150 },
  );
}, 120_000);
