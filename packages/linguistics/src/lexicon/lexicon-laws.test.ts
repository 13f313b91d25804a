import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { analyse, analyseUncached } from '../analyse.ts';
import { createAnalysis } from '../create-analysis.ts';
import { normalise } from '../normalise.ts';
import { surfaceForms } from '../paradigm.ts';
import { sourceSpan } from '../source-span.ts';
import type { Analysis, Lexicon } from '../types.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { decodeLexicon } from './decode-lexicon.ts';

const TERMS = [
  'lapsi+',
  '+arviointi+',
  'osallisuus',
  'palvelu',
  'vaikutus',
  'kunta',
  '+työ',
  'hyvinvointi',
  'nuorisovaltuusto',
  'perhe+',
  'tavoite',
  'hanke',
  'lapsiystävällinen {adjective}',
  'LAPE {abbreviation}',
  'kuulla {verb}',
  'arvioida',
  'edistää',
  'tukea {verb}',
  'tuki',
  'lapsivaikutus',
  'lapsipalvelu',
  '!nuori',
  'hyvinvointi-indikaattori',
  'asukas',
  'käsi',
  'suunnitella',
];
const { lexicon } = compileLexicon(
  'fi',
  TERMS.map((text) => ({ id: text, text })),
  { blockers: ['liikunta', 'olennainen'] },
);

/** All that an analysis says, as plain data. */
function readOut(analysis: Analysis): readonly (readonly number[])[] {
  const tokens = Array.from({ length: analysis.tokenCount }, (_, token) => [
    analysis.tokenStart[token] ?? -1,
    analysis.tokenEnd[token] ?? -1,
    analysis.tokenKind[token] ?? -1,
  ]);
  const hits = Array.from({ length: analysis.hitCount }, (_, hit) =>
    [
      analysis.hitToken,
      analysis.hitLastToken,
      analysis.hitLexeme,
      analysis.hitTag,
      analysis.hitRole,
      analysis.hitHeadStart,
    ].map((field) => field[hit] ?? -2),
  );
  return [...tokens, ...hits];
}

const pieces = fc.constantFrom(
  'lapsi',
  'lasten',
  'lapse',
  'vaikutus',
  'vaikutusten',
  'arviointi',
  'arvioinnin',
  'osallisuu',
  'den',
  'ssa',
  'nsa',
  'kin',
  '-',
  ' ',
  ', ',
  ' ja ',
  ' -',
  'perhe',
  'palveluissa',
  'LAPE',
  ':n',
  'työ',
  'työn',
  'liikunta',
  'kunta',
  'kuultaisiin',
  'tuki',
  'hyvinvointi',
  'indikaattori',
  'e',
  'ä',
  'Ä',
  'x',
  '7',
  '😀',
  '.',
  '\n',
  'ystävällinen',
  'nuoria',
  'č',
  '’',
);
const texts = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));

/** Hits of a raw text, each with its source, lexeme and role. */
function hitsWithSource(raw: string): readonly string[] {
  const normalised = normalise(raw);
  const analysis = analyse(lexicon, normalised.text, createAnalysis());
  return Array.from({ length: analysis.hitCount }, (_, hit) => {
    const start = analysis.tokenStart[analysis.hitToken[hit] ?? 0] ?? 0;
    const end = analysis.tokenEnd[analysis.hitLastToken[hit] ?? 0] ?? 0;
    const source = sourceSpan(normalised, { start, end });
    const quote = raw
      .slice(source.start, source.end)
      .normalize('NFC')
      .replaceAll('\u00AD', '')
      .replaceAll('\r\n', '\n');
    return `${quote} ${lexicon.ids[analysis.hitLexeme[hit] ?? 0] ?? ''} ${analysis.hitRole[hit] ?? 0}`;
  });
}

describe('laws of a lexicon', () => {
  test('the cache of word types changes nothing, however often a text is read', () => {
    const cached = createAnalysis();
    fc.assert(
      fc.property(texts, (text) => {
        const expected = readOut(analyseUncached(lexicon, text));
        expect(readOut(analyse(lexicon, text, cached))).toEqual(expected);
        expect(readOut(analyse(lexicon, text, cached))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('a lexicon read from its bytes finds the same and has the same bytes', () => {
    const decoded: Lexicon = decodeLexicon(lexicon.toBytes());
    expect(decoded.toBytes()).toEqual(lexicon.toBytes());
    expect([decoded.language, decoded.ids, decoded.tags, decoded.pos]).toEqual([
      lexicon.language,
      lexicon.ids,
      lexicon.tags,
      lexicon.pos,
    ]);
    fc.assert(
      fc.property(texts, (text) => {
        expect(readOut(analyse(decoded, text, createAnalysis()))).toEqual(
          readOut(analyse(lexicon, text, createAnalysis())),
        );
      }),
    );
  });

  test('every form of a term is found as that term with its tag', () => {
    const missed: string[] = [];
    const analysis = createAnalysis();
    TERMS.filter((term) => !term.includes('{abbreviation}')).forEach((term) => {
      const lexeme = TERMS.indexOf(term);
      for (const { form, tag } of surfaceForms({ text: term }, 'fi')) {
        analyse(lexicon, form, analysis);
        const found = Array.from({ length: analysis.hitCount }, (_, hit) => hit).some(
          (hit) =>
            analysis.hitLexeme[hit] === lexeme &&
            lexicon.tags[analysis.hitTag[hit] ?? -1] === tag &&
            analysis.hitRole[hit] === 0,
        );
        if (!found) missed.push(`${form} ${tag} ${term}`);
      }
    });
    expect(missed).toEqual([]);
  });

  test('tokens lie in the text in order and hits are sorted by token, then by lexeme', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const analysis = analyse(lexicon, text, createAnalysis());
        let end = 0;
        for (let token = 0; token < analysis.tokenCount; token++) {
          expect(analysis.tokenStart[token] ?? -1).toBeGreaterThanOrEqual(end);
          end = analysis.tokenEnd[token] ?? -1;
          expect(end).toBeGreaterThan(analysis.tokenStart[token] ?? 0);
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const keys = Array.from(
          { length: analysis.hitCount },
          (_, hit) => (analysis.hitToken[hit] ?? 0) * 1000 + (analysis.hitLexeme[hit] ?? 0),
        );
        expect(keys).toEqual(keys.toSorted((one, other) => one - other));
      }),
    );
  });

  test('white space outside words is all that is in no token', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const analysis = analyse(lexicon, text, createAnalysis());
        const covered = Array.from({ length: analysis.tokenCount }, (_, token) =>
          text.slice(analysis.tokenStart[token], analysis.tokenEnd[token]),
        ).join('');
        expect(covered).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });

  test('line ends, composition and soft hyphens in the source change no hit, and each hit leads back to its word', () => {
    const words = fc.array(
      fc.constantFrom(
        'lasten',
        'osallisuuden',
        'lapsivaikutusarviointi',
        'lapsi-',
        'ja',
        'perhepalveluissa',
        'käsissä',
        '\n',
        'LAPE:n',
        'kuultiin.',
      ),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const plain = list.join(' ');
        const expected = hitsWithSource(plain);
        expect(hitsWithSource(plain.replaceAll('\n', '\r\n'))).toEqual(expected);
        expect(hitsWithSource(plain.normalize('NFD'))).toEqual(expected);
        expect(hitsWithSource(plain.replaceAll(/(\p{L})(\p{L})/gu, '$1\u00AD$2'))).toEqual(expected);
      }),
    );
  });
});

describe('broken bytes', () => {
  test('bytes of something else are refused by name', () => {
    expect(() => decodeLexicon(new Uint8Array([3, 97, 98, 99]))).toThrow(
      new RangeError('These bytes are not a lexicon of this version. Compile the rule pack again.'),
    );
  });

  test('cut bytes are refused', () => {
    const bytes = lexicon.toBytes();
    expect(() => decodeLexicon(bytes.subarray(0, bytes.length - 5))).toThrow(
      new RangeError('The bytes end too early.'),
    );
  });

  test('a lexicon that nobody compiled is refused', () => {
    const stranger: Lexicon = { ...lexicon };
    expect(() => analyse(stranger, 'lapsi', createAnalysis())).toThrow(TypeError);
  });
});
