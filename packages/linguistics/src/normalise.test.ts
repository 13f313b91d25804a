import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { normalise } from './normalise.ts';
import { sourceSpan } from './source-span.ts';

/** Where a word of the normalised text stands in the source, quoted. */
function sourceOf(raw: string, word: string): string {
  const normalised = normalise(raw);
  const start = normalised.text.indexOf(word);
  const span = sourceSpan(normalised, { start, end: start + word.length });
  return raw.slice(span.start, span.end);
}

describe('normalise', () => {
  test('a text that needs no change is one verbatim piece', () => {
    const raw = 'Lasten ja nuorten osallisuus vahvistuu 2026–2029 – myös lähi-, perus- ja erityispalveluissa.';
    expect(normalise(raw)).toEqual({
      text: raw,
      pieces: [{ start: 0, end: raw.length, from: 0, to: raw.length, kind: 'verbatim' }],
    });
  });

  test('the empty text is one empty piece', () => {
    expect(normalise('')).toEqual({ text: '', pieces: [{ start: 0, end: 0, from: 0, to: 0, kind: 'verbatim' }] });
  });

  test('soft hyphens go, inside a word and before a line end', () => {
    expect(normalise('hyvin\u00ADvointi\u00AD\nsuunnitelma').text).toBe('hyvinvointisuunnitelma');
  });

  test('a stray soft hyphen at the beginning of a line leaves the line end', () => {
    expect(normalise('asumisen\n\u00ADnäkökulmasta').text).toBe('asumisen\nnäkökulmasta');
  });

  test('decomposed letters are composed', () => {
    expect(normalise('pa\u0308iva\u0308koti').text).toBe('päiväkoti');
  });

  test('ligatures are taken apart', () => {
    expect(normalise('proﬁili ja aﬃniteetti').text).toBe('profiili ja affiniteetti');
  });

  test('spaces of other widths become spaces and marks without width go', () => {
    expect(normalise('12\u00A0000\u202Feuroa, lasten\u200Bsuojelu\uFEFF').text).toBe('12 000 euroa, lastensuojelu');
  });

  test('a dash before a word stands for a hyphen, a dash between words and numbers does not', () => {
    expect(normalise('leikki –toiminta, 2026–2029 ja kunta – alue').text).toBe(
      'leikki -toiminta, 2026–2029 ja kunta – alue',
    );
  });

  test('a word broken at a line end is joined', () => {
    expect(normalise('lapsivai-\nkutusten arviointi').text).toBe('lapsivaikutusten arviointi');
  });

  test('the hyphen of a broken compound stays after capitals, before a capital, between like vowels and after truncated words', () => {
    expect(normalise('LAPE-\ntyö, Etelä-\nPohjanmaa, linja-\nauto, sote-\nuudistus').text).toBe(
      'LAPE-työ, Etelä-Pohjanmaa, linja-auto, sote-uudistus',
    );
  });

  test('an ellipsis before a conjunction keeps its hyphen at a line end and when the words are glued', () => {
    expect(normalise('lapsi-\nja perhepalvelut, hälso-och sjukvård').text).toBe(
      'lapsi- ja perhepalvelut, hälso- och sjukvård',
    );
  });

  test('glued conjunctions are parted in decomposed text as in composed text', () => {
    const raw = 'Kiinteistö-ja tilapalvelut, työ-sekä harrastuspaikat, itä\u00AD-tai länsi';
    expect(normalise(raw.normalize('NFD')).text).toBe(
      'Kiinteistö- ja tilapalvelut, työ- sekä harrastuspaikat, itä- tai länsi',
    );
    expect(normalise(raw).text).toBe(normalise(raw.normalize('NFD')).text);
  });

  test('a joined word leads back to both halves of the source', () => {
    expect(sourceOf('Arvioidaan lapsivai-\nkutusten laajuus.', 'lapsivaikutusten')).toBe('lapsivai-\nkutusten');
    expect(sourceOf('\u00ADhyvin\u00ADvointi\u00AD on', 'hyvinvointi')).toBe('hyvin\u00ADvointi');
    expect(sourceOf('pa\u0308iva\u0308koti', 'päiväkoti')).toBe('pa\u0308iva\u0308koti');
  });

  const alphabet = fc.constantFrom(
    'lapsi',
    'a\u0308',
    'ä',
    '\u00AD',
    '-',
    '-\n',
    '\r\n',
    '\n',
    ' ',
    '\u00A0',
    'ja',
    ' ja ',
    'ﬁ',
    '–',
    '‑',
    '.',
    'O',
    '\u200B',
    '7',
    '😀',
    '\u0301',
  );
  const raws = fc.array(alphabet, { maxLength: 30 }).map((parts) => parts.join(''));

  test('pieces cover the text and the source without gaps, and verbatim pieces are copies but for single characters', () => {
    fc.assert(
      fc.property(raws, (raw) => {
        const { text, pieces } = normalise(raw);
        let start = 0;
        let from = 0;
        for (const piece of pieces) {
          expect([piece.start, piece.from]).toEqual([start, from]);
          expect(piece.kind === 'folded' || piece.end - piece.start === piece.to - piece.from).toBe(true);
          start = piece.end;
          from = piece.to;
        }
        expect([start, from]).toEqual([text.length, raw.length]);
      }),
    );
  });

  test('a stretch of the source folds to what it became', () => {
    fc.assert(
      fc.property(raws, fc.nat(), fc.nat(), (raw, one, other) => {
        const normalised = normalise(raw);
        const size = normalised.text.length + 1;
        const start = Math.min(one % size, other % size);
        const end = Math.max(one % size, other % size);
        const span = sourceSpan(normalised, { start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(raw.length);
      }),
    );
  });

  test('line ends, composition and soft hyphens inside words make no difference', () => {
    const words = fc.array(
      fc.constantFrom('lasten', 'osallisuus', 'lähiöissä', 'päätös', 'lapsi- ja', 'perhepalvelut', '\n', '.'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const plain = list.join(' ');
        expect(normalise(plain.replaceAll('\n', '\r\n')).text).toBe(normalise(plain).text);
        expect(normalise(plain.normalize('NFD')).text).toBe(normalise(plain).text);
        expect(normalise(plain.replaceAll(/(\p{L})(\p{L})/gu, '$1\u00AD$2')).text).toBe(normalise(plain).text);
      }),
    );
  });
});
