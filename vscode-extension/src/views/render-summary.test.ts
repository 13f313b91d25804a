import type { Summary } from '@lapsilinssi/language-server/protocol';
import { expect, it } from 'vitest';

import { renderSummary } from './render-summary.ts';

const at = { uri: 'file:///lanu.md', range: { start: { line: 8, character: 0 }, end: { line: 8, character: 12 } } };
const summary: Summary = {
  uri: 'file:///lanu.md',
  language: 'fi',
  version: 1,
  headline: 'Mallilan kunta · lasten ja nuorten hyvinvointisuunnitelma 2026–2029',
  rows: [
    { label: 'Osallisuus ja kuuleminen', word: 'sovittu', expected: '' },
    { label: 'Vaikutukset lapsiin', word: 'mainittu', expected: '(odotus: sovittu)' },
  ],
  rest: '',
  strongest: { title: 'Vahvinta', quote: '»Oppilaskunta päättää kevään hankkeesta.»', place: 'luku 3.1', at },
  stepsTitle: 'Kolme seuraavaa',
  steps: [
    { text: 'Kirjaa, missä päätöksissä vaikutukset lapsiin arvioidaan.', place: 'luku 3.1, rivi 84', at },
    { text: 'Kerro asiakirjan tyyppi.', place: '' },
  ],
  counts: { errors: 0, warnings: 7, infos: 11 },
  countsText: 'harkittavaa 7, tiedoksi 11',
  note: 'Taso kertoo, mitä suunnitelmassa lukee.',
};

const flat = (html: string): string =>
  html
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?([<>]) ?/gu, '$1')
    .trim();

it('shows the first screen, steps and passage as buttons', () => {
  const { html } = renderSummary({ kind: 'summary', summary, handlesWord: true }, 'fi');
  expect(flat(html)).toBe(
    '<h1>Mallilan kunta · lasten ja nuorten hyvinvointisuunnitelma 2026–2029</h1>' +
      '<h2>Mitä tekstistä löytyy</h2><dl>' +
      '<div class="reached"><dt>Osallisuus ja kuuleminen</dt><dd><strong>sovittu</strong></dd></div>' +
      '<div class="short"><dt>Vaikutukset lapsiin</dt><dd><strong>mainittu</strong><span>(odotus: sovittu)</span></dd></div></dl>' +
      '<h2>Vahvinta</h2><p><button type="button" class="place" data-action="strongest" title="Siirry kohtaan: luku 3.1">' +
      '»Oppilaskunta päättää kevään hankkeesta.»<span class="where">luku 3.1</span></button></p>' +
      '<h2>Kolme seuraavaa</h2><ol>' +
      '<li><button type="button" class="place" data-action="step:0" title="Siirry kohtaan: luku 3.1, rivi 84">' +
      'Kirjaa, missä päätöksissä vaikutukset lapsiin arvioidaan.<span class="where">luku 3.1, rivi 84</span></button></li>' +
      '<li>Kerro asiakirjan tyyppi.</li></ol>' +
      '<p>Harkittavaa 7, tiedoksi 11.</p><p class="actions">' +
      '<button type="button" data-action="coverage">Teemakartta</button>' +
      '<button type="button" data-action="exportWord">Vie Wordiin</button></p>' +
      '<p class="note">Taso kertoo, mitä suunnitelmassa lukee.</p>',
  );
});

it('offers no Word where it cannot be written', () => {
  const { html } = renderSummary({ kind: 'summary', summary, handlesWord: false }, 'fi');
  expect(html).not.toContain('exportWord');
});

it('says why a text was not assessed, and nothing of what it would hold', () => {
  const hindered: Summary = { ...summary, hindrance: 'Tekstiä ei ole.', rows: [], steps: [], stepsTitle: '' };
  const { html } = renderSummary({ kind: 'summary', summary: hindered, handlesWord: true }, 'fi');
  expect(html).toContain('<p>Tekstiä ei ole.</p>');
  expect(html).not.toContain('<dl>');
});

it('invites to open a plan, without Word where it cannot be read', () => {
  expect(flat(renderSummary({ kind: 'none', handlesWord: false }, 'sv').html)).toBe(
    '<p>Öppna en plan, så ser du här vad som finns i den och var det lönar sig att fortsätta.</p><p class="actions">' +
      '<button type="button" data-action="newPlan">Ny plan från mall</button>' +
      '<button type="button" data-action="openExample">Öppna ett exempel</button></p>',
  );
});

it('keeps what a plan says out of the markup', () => {
  const evil: Summary = { ...summary, headline: '<img src=x onerror=alert(1)>' };
  const { html } = renderSummary({ kind: 'summary', summary: evil, handlesWord: true }, 'fi');
  expect(html).toContain('<h1>&lt;img src=x onerror=alert(1)&gt;</h1>');
});
