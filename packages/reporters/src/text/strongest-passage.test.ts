import { expect, it } from 'vitest';

import { assessmentOf, documentOf, themeOf } from '../../test/assessment-of.ts';
import { strongestPassage } from './strongest-passage.ts';

const document = documentOf({ title: 'Suunnitelma', sections: [['1', 'Nykytila', 5]] });
const among = (themes: Parameters<typeof assessmentOf>[0]['themes']): string | undefined =>
  strongestPassage(assessmentOf({ document, themes, contents: [], findings: [], nextSteps: [] }))?.quote;

it('quotes the highest level', () => {
  expect(
    among([
      themeOf('participation', 2, { quote: 'Lapsia kuullaan kyselyllä joka toinen vuosi.' }),
      themeOf('transitions', 3, { quote: 'Rehtori sopii koulun vaihdosta toukokuussa.' }),
    ]),
  ).toBe('Rehtori sopii koulun vaihdosta toukokuussa.');
});

it('prefers a core theme, then the passage that says more, then the earlier one', () => {
  const recommended = themeOf('transitions', 3, { quote: 'Suositeltu.', line: 2, slots: ['actor', 'act', 'time'] });
  const early = themeOf('participation', 3, { quote: 'Aiempi.', line: 3, slots: ['actor', 'time'] });
  const late = themeOf('network-leadership', 3, { quote: 'Myöhempi.', line: 9, slots: ['actor', 'time'] });
  const full = themeOf('wellbeing-indicators', 3, { quote: 'Täysi.', line: 12, slots: ['actor', 'act', 'time'] });
  expect([among([recommended, late, early]), among([recommended, early, late, full])]).toEqual(['Aiempi.', 'Täysi.']);
});

it('prefers a passage that can be read by itself to a cell of a table', () => {
  expect(
    among([
      themeOf('wellbeing-indicators', 4, { quote: 'Kouluterveyskysely' }),
      themeOf('participation', 3, { quote: 'Rehtori kokoaa oppilaskunnan ehdotukset joka syyskuu.' }),
    ]),
  ).toBe('Rehtori kokoaa oppilaskunnan ehdotukset joka syyskuu.');
});

it('prefers a passage that can be quoted whole to a longer one of the same level', () => {
  const long =
    'Sivistysjohtaja kokoaa joka toukokuu koulujen, päiväkotien, neuvolan, nuorisotyön ja seurakunnan lapsilta saadut vastaukset.';
  const whole = 'Rehtori kokoaa oppilaskunnan ehdotukset joka syyskuu.';
  const short = themeOf('wellbeing-indicators', 3, { quote: whole, line: 9 });
  expect(among([themeOf('participation', 3, { quote: long, line: 2 }), short])).toBe(whole);
  expect(among([themeOf('participation', 4, { quote: long, line: 2 }), short])).toBe(long);
});

it('quotes nothing where themes are only mentioned', () => {
  expect(among([themeOf('participation', 1, { quote: 'Osallisuus on tärkeää.' })])).toBe(undefined);
});
