import { describe, expect, test } from 'vitest';

import { conjugateVerb } from './conjugate-verb.ts';

function conjugate(lemma: string, ...keyForms: string[]): string {
  return conjugateVerb(lemma, keyForms)
    .map(({ form, tag }) => `${form} ${tag}`)
    .join(', ');
}

describe('conjugateVerb', () => {
  test('first conjugation, known from its ending', () => {
    expect(conjugate('utvärdera')).toBe(
      'utvärdera inf, utvärderar prs, utvärderade pst, utvärderat sup, utvärderas inf.pass, utvärderas prs.pass, utvärderades pst.pass, utvärderats sup.pass, ' +
        'utvärdera imp, utvärderande prs.part, utvärderad pst.part, utvärderat pst.part, utvärderade pst.part',
    );
  });

  test('second conjugation with key forms', () => {
    expect(conjugate('höra', 'hör', 'hörde', 'hört')).toBe(
      'höra inf, hör prs, hörde pst, hört sup, höras inf.pass, hörs prs.pass, hördes pst.pass, hörts sup.pass, hörande prs.part, hörd pst.part, hört pst.part, hörda pst.part',
    );
  });

  test('strong verbs with key forms', () => {
    expect(conjugate('skriva', 'skriver', 'skrev', 'skrivit')).toBe(
      'skriva inf, skriver prs, skrev pst, skrivit sup, skrivas inf.pass, skrivs prs.pass, skrives prs.pass, skrevs pst.pass, skrivits sup.pass, skriv imp, ' +
        'skrivande prs.part, skriven pst.part, skrivet pst.part, skrivna pst.part, skrivne pst.part',
    );
  });

  test('mm is written once at the end of a stem', () => {
    expect(conjugate('bestämma', 'bestämmer', 'bestämde', 'bestämt')).toBe(
      'bestämma inf, bestämmer prs, bestämde pst, bestämt sup, bestämmas inf.pass, bestäms prs.pass, bestämmes prs.pass, bestämdes pst.pass, bestämts sup.pass, ' +
        'bestäm imp, bestämmande prs.part, bestämd pst.part, bestämt pst.part, bestämda pst.part',
    );
  });

  test('a participle of its own', () => {
    expect(conjugate('ge', 'ger', 'gav', 'gett', 'given')).toBe(
      'ge inf, ger prs, gav pst, gett sup, ges inf.pass, ges prs.pass, gavs pst.pass, getts sup.pass, givande prs.part, given pst.part, givet pst.part, givna pst.part, ' +
        'givne pst.part, givit sup, givits sup.pass',
    );
  });
});
