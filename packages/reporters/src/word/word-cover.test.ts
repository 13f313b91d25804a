import { expect, it } from 'vitest';

import { pack } from '../../test/pack-of.ts';
import { goodPlan } from '../../test/plans.ts';
import { wordCover } from './word-cover.ts';

it('says first what is strongest, and last where the comments are and what a level does not say', () => {
  const file = 'palautteet/suunnitelma-kommentit.docx';
  expect(wordCover(goodPlan(), { pack, language: 'fi', file }).split('\n')).toEqual([
    'Mallilan kunta · lasten ja nuorten hyvinvointisuunnitelma 2026–2029',
    '',
    'Vahvinta: »Oppilaskunta päättää kevään hankkeesta, ja rehtori vastaa kahdessa viikossa.» (luku 3.1)',
    '',
    'Lain sisältö (lastensuojelulaki 12 §): 4 kohtaa 4:stä löytyi',
    'Vaikutukset lapsiin: sovittu',
    'Osallisuus ja kuuleminen: seurattu',
    'Hyvinvoinnin mittarit ja seuranta: seurattu',
    'Palvelujen johtaminen yhdessä: sovittu',
    '',
    'Kommentit ovat tiedostossa suunnitelma-kommentit.docx. Siinä voi jatkaa kirjoittamista.',
    'Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat.',
    '',
  ]);
});
