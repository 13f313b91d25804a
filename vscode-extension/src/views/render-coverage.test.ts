import type { ThemeMap, ThemeMapCell } from '@lapsilinssi/language-server/protocol';
import { expect, it } from 'vitest';

import { placeIn, renderCoverage } from './render-coverage.ts';

const place = (line: number) => ({
  uri: 'file:///lanu.md',
  range: { start: { line, character: 0 }, end: { line, character: 5 } },
});
const absent: ThemeMapCell = {
  theme: 'child-impact-assessment',
  level: 0,
  word: 'puuttuu',
  requirement: 'required',
  expectedLevel: 3,
  expected: '(odotus: sovittu)',
  open: ['Missä päätöksissä'],
  evidence: [],
  lacks: { text: 'Suunnitelmassa ei kerrota, miten vaikutukset arvioidaan.', at: place(26) },
};
const agreed: ThemeMapCell = {
  theme: 'participation',
  level: 3,
  word: 'sovittu',
  requirement: 'required',
  expectedLevel: 3,
  expected: '',
  open: [],
  passage: { quote: 'Rehtori vastaa oppilaskunnalle.', place: 'luku 3', at: place(24) },
  evidence: [
    { quote: 'Rehtori vastaa oppilaskunnalle.', word: 'sovittu', at: place(24) },
    { quote: 'Nuorisovaltuusto.', word: 'mainittu', at: place(22) },
  ],
};
const unasked: ThemeMapCell = {
  theme: 'transitions',
  level: 0,
  word: '–',
  requirement: 'not-expected',
  expectedLevel: 0,
  expected: '',
  open: [],
  evidence: [],
};
const map: ThemeMap = {
  language: 'fi',
  title: 'Teemakartta',
  themes: [
    { id: 'child-impact-assessment', title: 'Vaikutukset lapsiin' },
    { id: 'participation', title: 'Osallisuus ja kuuleminen' },
    { id: 'transitions', title: 'Siirtymävaiheet' },
  ],
  documents: [{ uri: 'file:///lanu.md', name: 'Kaislajoen kunta', cells: [absent, agreed, unasked] }],
  note: 'Taso kertoo, mitä suunnitelmassa lukee.',
};
const { html } = renderCoverage(map);
const rows = [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/gu)].map(([, row = '']) =>
  row
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim(),
);

it('is a table with headings for rows and columns and the level’s word in the cell', () => {
  expect(rows).toEqual([
    'Teema Kaislajoen kunta',
    'Vaikutukset lapsiin puuttuu (odotus: sovittu)',
    'Osallisuus ja kuuleminen sovittu',
    'Siirtymävaiheet –',
  ]);
  expect(html.match(/<th scope="(?:col|row)">/gu)?.length).toBe(5);
  expect(html).toContain('<caption>');
});

it('tells by name where each cell leads', () => {
  const labels = [...html.matchAll(/data-action="(cell:[^"]*)"[\s\S]*?aria-label="([^"]*)"/gu)].map(
    ([, action, label]) => [action, label],
  );
  expect(labels).toEqual([
    ['cell:0:0', 'puuttuu: Vaikutukset lapsiin, Kaislajoen kunta. Siirry siihen, mihin teema kuuluisi.'],
    ['cell:0:1', 'sovittu: Osallisuus ja kuuleminen, Kaislajoen kunta. Siirry tekstikohtaan.'],
  ]);
});

it('leads to the passage, to where a theme lacks, and to each piece of evidence', () => {
  expect(placeIn(map, 'cell:0:1')).toEqual(place(24));
  expect(placeIn(map, 'cell:0:0')).toEqual(place(26));
  expect(placeIn(map, 'lacks:0:0')).toEqual(place(26));
  expect(placeIn(map, 'evidence:0:1:1')).toEqual(place(22));
  expect(placeIn(map, 'cell:0:2')).toBeUndefined();
  expect(placeIn(map, 'cell:7:7')).toBeUndefined();
  expect(placeIn(map, 'ready')).toBeUndefined();
});

it('lists passages and open questions under the map, themes without either left out', () => {
  const parts = [...html.matchAll(/<summary>([\s\S]*?)<\/summary>/gu)].map(([, text = '']) =>
    text
      .replaceAll(/<[^>]*>/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );
  expect(parts).toEqual(['Vaikutukset lapsiin puuttuu (odotus: sovittu)', 'Osallisuus ja kuuleminen sovittu']);
});

it('says so when there are no plans', () => {
  expect(renderCoverage({ ...map, documents: [] }).html).toContain('Suunnitelmia ei ole auki.');
});
