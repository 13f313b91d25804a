import { describe, expect, test } from 'vitest';

import { declineNoun } from './decline-noun.ts';

/** Definite, plural and definite plural of each possible inflection. */
function decline(lemma: string, ...keyForms: string[]): string[] {
  return declineNoun(lemma, keyForms).forms.map(({ definite, plural, definitePlural }) =>
    `${definite} ${plural} ${definitePlural}`.trim(),
  );
}

describe('declineNoun', () => {
  test.each([
    ['skola', 'skolan skolor skolorna'],
    ['barnkonsekvensbedömning', 'barnkonsekvensbedömningen barnkonsekvensbedömningar barnkonsekvensbedömningarna'],
    ['delaktighet', 'delaktigheten delaktigheter delaktigheterna'],
    ['välfärdsberättelse', 'välfärdsberättelsen välfärdsberättelser välfärdsberättelserna'],
    ['välfärdsområde', 'välfärdsområdet välfärdsområden välfärdsområdena'],
    ['hörande', 'hörandet höranden hörandena'],
    ['lärare', 'läraren lärare lärarna'],
    ['barn', 'barnet barn barnen'],
    ['daghem', 'daghemmet daghem daghemmen'],
    ['familjecenter', 'familjecentret familjecenter familjecentren'],
    ['gymnasium', 'gymnasiet gymnasier gymnasierna'],
    ['barnombudsman', 'barnombudsmannen barnombudsmän barnombudsmännen'],
    ['stad', 'staden städer städerna'],
    ['regel', 'regeln regler reglerna'],
    ['indikator', 'indikatorn indikatorer indikatorerna'],
    ['småbarnspedagogik', 'småbarnspedagogiken småbarnspedagogiker småbarnspedagogikerna'],
    ['ungdomsfullmäktige', 'ungdomsfullmäktige ungdomsfullmäktige ungdomsfullmäktige'],
  ])('%s is certain from its ending', (lemma, forms) => {
    expect(declineNoun(lemma, []).sure).toBe(true);
    expect(decline(lemma)).toEqual([forms]);
  });

  test('an ending that says little gives every likely inflection', () => {
    expect(declineNoun('tråg', []).sure).toBe(false);
    expect(decline('tråg')).toEqual(['trågen tråger trågerna', 'trågen trågar trågarna', 'tråget tråg trågen']);
  });

  test('a term that is written in an inflected form is not inflected again', () => {
    expect(decline('välfärdsområdet')).toEqual(['']);
    expect(decline('kommunerna')).toEqual(['']);
    expect(decline('ungdomar')).toEqual(['ungdomarna']);
  });

  test('key forms settle it: definite form and plural, or either', () => {
    expect(decline('tråg', 'tråget', 'tråg')).toEqual(['tråget tråg trågen']);
    expect(decline('bänk', 'bänkar')).toEqual(['bänken bänkar bänkarna']);
    expect(decline('land', 'landet', 'länder')).toEqual(['landet länder länderna']);
    expect(decline('tillit', 'tilliten', '-')).toEqual(['tilliten']);
  });
});
