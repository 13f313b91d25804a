import { describe, expect, test } from 'vitest';

import { closedForms } from './closed-forms.ts';
import { phraseWords } from './phrase-words.ts';

describe('phraseWords', () => {
  test('a genitive may be singular or plural, the last word inflects', () => {
    expect(phraseWords('lapsivaikutusten arviointi', 'fi')).toEqual([
      { text: 'lapsivaikutusten', forms: ['lapsivaikutusten', 'lapsivaikutuksen', 'lapsivaikutuksien'] },
      { text: 'arviointi' },
    ]);
    expect(phraseWords('lapsen etu', 'fi')[0]).toEqual({ text: 'lapsen', forms: ['lapsen', 'lapsien', 'lasten'] });
  });

  test('an adjective inflects with its noun', () => {
    expect(phraseWords('lapsiystävällinen kunta', 'fi')).toEqual([
      { text: 'lapsiystävällinen {adjective}' },
      { text: 'kunta' },
    ]);
    expect(phraseWords('osallistava budjetointi', 'fi')[0]).toEqual({ text: 'osallistava {adjective}' });
    expect(phraseWords('multiprofessionell bedömning', 'sv')[0]).toEqual({ text: 'multiprofessionell {adjective}' });
    expect(phraseWords('modell barnvänlig', 'sv')[0]).toEqual({ text: 'modell', forms: ['modell'] });
  });

  test('a plural adjective is taken to the singular with its plural noun', () => {
    expect(phraseWords('lapsia koskevat päätökset', 'fi')).toEqual([
      { text: 'lapsia', forms: ['lapsia'] },
      { text: 'koskeva {adjective}' },
      { text: 'päätökset' },
    ]);
  });

  test('a noun that is joined with the last word inflects too', () => {
    expect(phraseWords('arviointi ja seuranta', 'fi')).toEqual([
      { text: 'arviointi' },
      { text: 'ja', forms: ['ja'] },
      { text: 'seuranta' },
    ]);
    expect(phraseWords('lapsi- ja perhepalvelu', 'fi')[0]).toEqual({ text: 'lapsi-', forms: ['lapsi-'] });
  });

  test('an illative is no genitive', () => {
    expect(phraseWords('lapsiin kohdistuvat vaikutukset', 'fi')[0]).toEqual({ text: 'lapsiin', forms: ['lapsiin'] });
    expect(phraseWords('huomioon ottaminen', 'fi')[0]).toEqual({ text: 'huomioon', forms: ['huomioon'] });
    expect(phraseWords('asukkaan osallisuus', 'fi')[0]?.forms?.slice(0, 2)).toEqual(['asukkaan', 'asukkaiden']);
    expect(phraseWords('toimielinten päätös', 'fi')[0]).toEqual({
      text: 'toimielinten',
      forms: ['toimielinten', 'toimielimen', 'toimielimien'],
    });
  });

  test('other earlier words stay as written', () => {
    expect(phraseWords('tiedolla johtaminen', 'fi')).toEqual([
      { text: 'tiedolla', forms: ['tiedolla'] },
      { text: 'johtaminen' },
    ]);
    expect(phraseWords('lasten ja nuorten hyvinvointi', 'fi')[1]).toEqual({ text: 'ja', forms: ['ja'] });
  });

  test('a phrase that begins with an infinitive inflects there', () => {
    expect(phraseWords('kertoa mielipiteensä', 'fi')[0]).toEqual({ text: 'kertoa {verb}' });
    expect(phraseWords('ottaa huomioon', 'fi')).toEqual([
      { text: 'ottaa {verb}' },
      { text: 'huomioon', forms: ['huomioon'] },
    ]);
  });

  test('a word with notation of its own keeps it', () => {
    expect(phraseWords('kuulla {verb} lapsi (lapsen, lasta)', 'fi')).toEqual([
      { text: 'kuulla {verb}' },
      { text: 'lapsi (lapsen, lasta)' },
    ]);
  });

  test('in Swedish and English the word before a preposition is the head', () => {
    expect(phraseWords('konsekvensbedömning för barn', 'sv')).toEqual([
      { text: 'konsekvensbedömning' },
      { text: 'för', forms: ['för'] },
      { text: 'barn', forms: ['barn'] },
    ]);
    expect(phraseWords('child impact assessment', 'en')).toEqual([
      { text: 'child', forms: ['child'] },
      { text: 'impact', forms: ['impact'] },
      { text: 'assessment' },
    ]);
  });
});

describe('closedForms', () => {
  test.each([
    ['lapsivaikutusten arviointi', ['lapsivaikutusarviointi', 'lapsivaikutustenarviointi']],
    ['opiskeluhuollon suunnitelma', ['opiskeluhuoltosuunnitelma', 'opiskeluhuollonsuunnitelma']],
    ['kuulemisen tulos', ['kuulemistulos', 'kuulemisentulos']],
    ['lapsiystävällinen kunta', []],
    ['tiedolla johtaminen', []],
    ['lapsen edun arviointi', []],
    ['arviointi', []],
  ])('%s', (phrase, expected) => {
    expect(closedForms(phrase)).toEqual(expected);
  });
});
