import { expect, test } from 'vitest';

import { inflectPhrase } from './inflect-phrase.ts';

test('the last word inflects, its adjectives agree, the rest stays', () => {
  const cases: [string, string, string][] = [
    ['hyvinvointialue', 'sg.gen', 'hyvinvointialueen'],
    ['uusi hyvinvointialue', 'sg.gen', 'uuden hyvinvointialueen'],
    ['uusi hyvinvointialue', 'pl.ine', 'uusissa hyvinvointialueissa'],
    ['Lupa- ja valvontavirasto', 'sg.all', 'Lupa- ja valvontavirastolle'],
    ['lapsivaikutusten arviointi', 'sg.par', 'lapsivaikutusten arviointia'],
    ['varhaiskasvatuksen opettaja', 'pl.gen', 'varhaiskasvatuksen opettajien'],
    ['lapsiystävällinen kunta', 'sg.ine', 'lapsiystävällisessä kunnassa'],
    ['Elinvoimakeskus', 'sg.ela', 'Elinvoimakeskuksesta'],
  ];
  expect(cases.map(([phrase, tag]) => [phrase, tag, inflectPhrase(phrase, tag)])).toEqual(cases);
});

test('a form that a word does not have gives nothing', () => {
  expect(inflectPhrase('hyvinvointialue', 'pass.prs')).toBeUndefined();
});
