import { describe, expect, test } from 'vitest';

import { compileLexicon } from './compile-lexicon.ts';

/** The report of one Finnish term. */
function reportOf(text: string): ReturnType<typeof compileLexicon>['reports'][number] | undefined {
  return compileLexicon('fi', [{ id: 'term', text }]).reports[0];
}

describe('reports of terms', () => {
  test('a word of the shipped table is sure', () => {
    expect(reportOf('osallisuus')).toEqual({
      id: 'term',
      text: 'osallisuus',
      pos: 'noun',
      types: ['40'],
      sure: true,
      sample: [
        'osallisuuden',
        'osallisuutta',
        'osallisuuteen',
        'osallisuudella',
        'osallisuudet',
        'osallisuuksien',
        'osallisuuksia',
        'osallisuuksilla',
      ],
      problems: [],
    });
  });

  test('the last part of a compound decides its inflection and its vowel harmony', () => {
    expect(reportOf('lapsikriteeri')?.sample).toEqual([
      'lapsikriteerin',
      'lapsikriteeriä',
      'lapsikriteeriin',
      'lapsikriteerillä',
      'lapsikriteerit',
      'lapsikriteerien',
      'lapsikriteerejä',
      'lapsikriteereillä',
    ]);
    expect(reportOf('lapsi|näkökulma')?.types).toEqual(['10']);
  });

  test('an author who writes a verb without its mark is understood', () => {
    expect(['osallistaa', 'tukea', 'kuulla', 'arvioida'].map((text) => reportOf(text)?.pos)).toEqual([
      'verb',
      'verb',
      'verb',
      'verb',
    ]);
  });

  test('a word with several likely types asks for key forms and names them', () => {
    expect(reportOf('peruska')?.problems).toEqual([
      {
        code: 'type-unsure',
        message: 'The inflection of `peruska` is not certain; all likely forms are recognised. Key forms settle it.',
        suggestion: 'peruska (peruskan, peruskaa, peruskia)',
      },
    ]);
    expect(reportOf('peruska (peruskan, peruskoita)')?.problems).toEqual([]);
  });

  test('key forms leave the types that have them', () => {
    expect(reportOf('lapsi (lapsen, lasta, lapsia)')?.types).toEqual(['29']);
    expect(reportOf('kuulla {verb} (kuulen)')?.problems[0]?.code).toBe('notation');
    expect(reportOf('kuulla (kuulen, kuuli) {verb}')?.types).toEqual(['67']);
  });

  test('a key form of no type is an error with the nearest form', () => {
    expect(reportOf('arviointi (arvioinin)')?.problems).toEqual([
      { code: 'key-form-unknown', message: '`arvioinin` is not a form of `arviointi`.', suggestion: 'arvioinnin' },
    ]);
  });

  test('a word inflects like its model, which may be another term with its key forms', () => {
    const { reports } = compileLexicon('fi', [
      { id: 'model', text: 'kirveska (kirveskan, kirveskoita)' },
      { id: 'like', text: 'luteska = kirveska' },
    ]);
    expect(reports[1]?.types).toEqual(reports[0]?.types);
    expect(reportOf('huoltaja = johtaja')?.sample.slice(0, 2)).toEqual(['huoltajan', 'huoltajaa']);
    expect(reportOf('huoltaja = kunnallisvaali')?.problems.map(({ code }) => code)).toEqual(['model-unknown']);
  });

  test('a plural is taken as the word that it is the plural of', () => {
    expect(reportOf('päihteet')?.sample.slice(0, 3)).toEqual(['päihteen', 'päihdettä', 'päihteeseen']);
  });

  test('an inflected form is taken as it stands and said to be so', () => {
    expect(reportOf('yhdessä')).toEqual({
      id: 'term',
      text: 'yhdessä',
      pos: 'fixed',
      types: [],
      sure: true,
      sample: ['yhdessä'],
      problems: [
        {
          code: 'not-inflected',
          message:
            '`yhdessä` looks like an inflected form and is taken as it stands. Write the dictionary form if it should inflect.',
        },
      ],
    });
  });

  test('an unknown part of speech is named with those that are known', () => {
    expect(reportOf('LAPE {abbrev}')?.problems[0]).toEqual({
      code: 'notation',
      message: '`{abbrev}` is not a part of speech. Known: noun, adjective, verb, abbreviation.',
      suggestion: '{abbreviation}',
    });
  });

  test('a short first part is said to need a hyphen', () => {
    expect(reportOf('isä+')?.problems).toEqual([
      { code: 'too-short', message: '`isä+` is short: it counts as a first part only when a hyphen follows.' },
    ]);
  });
});

test('a listed form that is not one word is said to be out of reach', () => {
  const { reports } = compileLexicon('fi', [{ id: 'mies', text: 'mies', forms: ['miehen', 'miesten vuoro'] }]);
  expect(reports[0]?.problems).toEqual([
    {
      code: 'notation',
      message:
        '`miesten vuoro` is not one word in Latin letters: it cannot be found. Write a term of several words without listing its forms.',
    },
  ]);
});

test('lexemes that share a form are reported with the shortest one', () => {
  const { collisions } = compileLexicon('fi', [
    { id: 'verb', text: 'tukea {verb}' },
    { id: 'noun', text: 'tuki' },
    { id: 'other', text: 'kunta' },
  ]);
  expect(collisions).toEqual([{ form: 'tuen', lexemes: ['verb', 'noun'] }]);
});

test('two lexemes with one id are refused', () => {
  const twice = { id: 'same', text: 'kunta' };
  expect(() => compileLexicon('fi', [twice, twice])).toThrow(new RangeError('Two lexemes have the id `same`.'));
});
