import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { analyse } from './analyse.ts';
import { clauses } from './clauses.ts';
import { createAnalysis } from './create-analysis.ts';
import { grammarLexemes } from './grammar-lexemes/grammar-lexemes.ts';
import { compileLexicon } from './lexicon/compile-lexicon.ts';
import type { Language, Lexicon } from './types.ts';

const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  fi: compileLexicon('fi', grammarLexemes('fi')).lexicon,
  sv: compileLexicon('sv', grammarLexemes('sv')).lexicon,
  en: compileLexicon('en', grammarLexemes('en')).lexicon,
};

function split(sentence: string, language: Language = 'fi'): string[] {
  const lexicon = LEXICONS[language];
  const analysis = analyse(lexicon, sentence, createAnalysis());
  return clauses(lexicon, analysis, { start: 0, end: sentence.length }).map(({ start, end }) =>
    sentence.slice(start, end),
  );
}

describe('clauses', () => {
  test.each([
    ['Kunta arvioi vaikutukset ja kuulee lapsia.', ['Kunta arvioi vaikutukset', 'ja kuulee lapsia.']],
    [
      'Kunta tukee perheitä, joilla on vaikeuksia, ja arvioi tuloksia.',
      ['Kunta tukee perheitä,', 'joilla on vaikeuksia,', 'ja arvioi tuloksia.'],
    ],
    ['Malli, jota kokeiltiin, otetaan käyttöön.', ['Malli, jota kokeiltiin,', 'otetaan käyttöön.']],
    ['Oppilaat, joilla on ystävä: 85 prosenttia', ['Oppilaat, joilla on ystävä: 85 prosenttia']],
    ['Lapsia kuullaan; aikuiset päättävät.', ['Lapsia kuullaan;', 'aikuiset päättävät.']],
    ['Kehitämme lasten, nuorten ja perheiden palveluja.', ['Kehitämme lasten, nuorten ja perheiden palveluja.']],
    ['Lasten, nuorten ja perheiden palveluja kehitetään.', ['Lasten, nuorten ja perheiden palveluja kehitetään.']],
    ['Palveluja voidaan kehittää ja vahvistaa yhdessä.', ['Palveluja voidaan kehittää ja vahvistaa yhdessä.']],
    ['Huolehdimme siitä, että lapsia kuullaan.', ['Huolehdimme siitä,', 'että lapsia kuullaan.']],
    ['Kysely ei ole aikuisille vaan lapsille.', ['Kysely ei ole aikuisille', 'vaan lapsille.']],
    ['Tuki, ohjaus ja neuvonta', ['Tuki, ohjaus ja neuvonta']],
  ])('%s', (sentence, expected) => {
    expect(split(sentence)).toEqual(expected);
  });

  test('Swedish and English', () => {
    expect(split('Kommunen hör barnen och bedömer konsekvenserna, som sedan redovisas.', 'sv')).toEqual([
      'Kommunen hör barnen',
      'och bedömer konsekvenserna,',
      'som sedan redovisas.',
    ]);
    expect(split('The board hears children and the county assesses the impacts.', 'en')).toEqual([
      'The board hears children',
      'and the county assesses the impacts.',
    ]);
  });

  test('a dash between two numbers parts no clauses', () => {
    expect(split('Elever i årskurs 4–6 som trivs i skolan', 'sv')).toEqual(['Elever i årskurs 4–6 som trivs i skolan']);
  });

  test('a conjunction between two numbers joins no clauses', () => {
    expect(split('Hösten 2024 fick barn mellan 7 och 12 år berätta hur de mår.', 'sv')).toEqual([
      'Hösten 2024 fick barn mellan 7 och 12 år berätta hur de mår.',
    ]);
  });

  test('work grows with the length of a text without an end', () => {
    for (const words of ['lisää, ', 'edistää ', 'ei, arvioi ', 'kunta ja ']) {
      const text = words.repeat(20_000);
      const analysis = analyse(LEXICONS.fi, text, createAnalysis());
      const spans = clauses(LEXICONS.fi, analysis, { start: 0, end: text.length });
      expect(spans.every(({ start, end }) => end - start < 3000)).toBe(true);
    }
  });

  test('clauses are in order, apart, and hold every word', () => {
    const words = constantFrom(
      'kunta',
      'arvioi',
      'ja',
      ',',
      ';',
      'joka',
      'kuulee',
      'lapsia',
      'että',
      'ei',
      'arvioida',
      '–',
      '(',
      ')',
    );
    assert(
      property(array(words), (parts) => {
        const text = parts.join(' ');
        const analysis = analyse(LEXICONS.fi, text, createAnalysis());
        const spans = clauses(LEXICONS.fi, analysis, { start: 0, end: text.length });
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
        for (let token = 0; token < analysis.tokenCount; token++) {
          if (analysis.tokenKind[token] !== 0) continue;
          const at = analysis.tokenStart[token] ?? 0;
          expect(spans.filter(({ start, end }) => start <= at && at < end)).toHaveLength(1);
        }
      }),
    );
  });
});
