import { expect, it } from 'vitest';

import { lowerFirst, upperFirst } from './letter-case.ts';

it('makes a title fit inside a sentence, abbreviations apart', () => {
  expect(['Kuntastrategia', 'LaNu-suunnitelma', 'YK:n sopimus', 'Åtgärder', ''].map(lowerFirst)).toEqual([
    'kuntastrategia',
    'LaNu-suunnitelma',
    'YK:n sopimus',
    'åtgärder',
    '',
  ]);
});

it('makes a sentence begin with a capital', () => {
  expect(['tiedoksi 3', 'äidit'].map(upperFirst)).toEqual(['Tiedoksi 3', 'Äidit']);
});
