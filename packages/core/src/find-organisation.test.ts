import { expect, test } from 'vitest';

import { findOrganisation } from './find-organisation.ts';

const BODY = 'Kunnassa asuu 8 450 asukasta.';

test.each([
  [
    'the name on the title page',
    ['Alavuolteen kunta', 'Palvelut sijaitsevat Alavuolteella, mutta Alavuolteen keskusta elää.'],
    'Alavuolteen kunta',
    'municipality',
  ],
  [
    'a name in capitals',
    ['ALAVUOLTEEN KUNNAN STRATEGIA', 'Asukkaat viihtyvät Alavuolteella.'],
    'Alavuolteen kunta',
    'municipality',
  ],
  [
    'a strategy named after its city',
    ['Alavuolteen kaupunkistrategia 2026–2029'],
    'Alavuolteen kaupunki',
    'municipality',
  ],
  [
    'a county',
    ['Keski-Vuolteen hyvinvointialue', 'Palvelut tuottaa Keski-Vuolteen hyvinvointialue.'],
    'Keski-Vuolteen hyvinvointialue',
    'county',
  ],
  [
    'a county that only the title names, first of all',
    ['Alavuolteen hyvinvointialueen ja alueen kuntien hyvinvointisuunnitelma', 'Alueella asuu lapsia.'],
    'Alavuolteen hyvinvointialue',
    'county',
  ],
  [
    'a name whose stem changes',
    ['Kuodon kunnan strategia', 'Meillä on hyvä arki, ja Kuoto kasvaa.'],
    'Kuodon kunta',
    'municipality',
  ],
  [
    'a name beside its people in small letters',
    ['Alavuolteen kunta', 'Alavuolteelaiset ja jokainen alavuolteelainen viihtyvät Alavuolteella, kun Alavuolle elää.'],
    'Alavuolteen kunta',
    'municipality',
  ],
  ['a Swedish municipality', ['Kvarnby kommun', 'Barnen i Kvarnby kommun hörs.'], 'Kvarnby kommun', 'municipality'],
])('%s is found', (_, texts, name, kind) => {
  const found = findOrganisation([...texts, BODY, BODY, BODY], 1);
  expect([found?.name, found?.kind]).toEqual([name, kind]);
});

test.each([
  ['a slogan', ['Tekemisen kaupunki', 'Tekemisen kaupunki on rohkea.']],
  ['an adjective', ['Yrittäjäystävällinen kunta', 'Yrittäjäystävällinen kunta palvelee, ja Yrittäjät ry auttaa.']],
  ['a slogan in capitals', ['ONNEN KUNTA', 'Täällä onnen hetket ovat arkea, ja Onnenpäivät elokuussa.']],
  [
    'people who are many',
    ['Aktiivisten kaupunki', 'Olemme aktiivisten asukkaiden kaupunki, ja Aktiivisten kaupunki kasvaa.'],
  ],
  ['any municipality', ['Suomen kunta', 'Kunnan tulee kuulla lapsia.', 'Oman kunnan lapset']],
  ['one neighbour named once', ['Strategia', 'Yhteistyötä tehdään Alavuolteen kunnan kanssa.']],
])('%s names no organisation', (_, texts) => {
  expect(findOrganisation([...texts, BODY, BODY, BODY, BODY], 1)).toBeUndefined();
});
