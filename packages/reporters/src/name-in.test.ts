import { expect, test } from 'vitest';

import { nameIn } from './name-in.ts';
import { plainTitle } from './theme-title.ts';

test('a name that no native reader has confirmed is followed by the Finnish one', () => {
  const name = { fi: 'Palvelustrategia', sv: 'Servicestrategi', review: ['sv'] } as const;

  expect([nameIn(name, 'sv'), nameIn(name, 'fi'), nameIn(name, 'en')]).toEqual([
    'Servicestrategi (palvelustrategia)',
    'Palvelustrategia',
    'Palvelustrategia',
  ]);
  expect(nameIn({ fi: 'Palvelustrategia', sv: 'Servicestrategi' }, 'sv')).toBe('Servicestrategi');
  expect(nameIn({ ...name, fi: 'Palvelustrategia (sote)' }, 'sv')).toBe('Servicestrategi (palvelustrategia)');
  expect(nameIn({ ...name, sv: 'Servicestrategi (palvelustrategia)' }, 'sv')).toBe(
    'Servicestrategi (palvelustrategia)',
  );
});

test('a short title drops its explanation, not the Finnish name of an unconfirmed one', () => {
  const title = { fi: 'Johtaminen yhdessä (verkostojohtaminen)', sv: 'Gemensam ledning', en: 'Leading (networks)' };

  expect(plainTitle({ ...title, review: ['sv'] }, 'sv')).toBe('Gemensam ledning (johtaminen yhdessä)');
  expect([plainTitle(title, 'fi'), plainTitle(title, 'en')]).toEqual(['Johtaminen yhdessä', 'Leading']);
});
