import { expect, test } from 'vitest';

import { readFrontMatter } from './front-matter.ts';

function read(text: string): ReturnType<typeof readFrontMatter> {
  return readFrontMatter(text, 0, text.length, 200);
}

function values(text: string): Record<string, unknown> {
  return Object.fromEntries(read(text).fields.map(({ key, value }) => [key, value]));
}

test('plain and quoted scalars, numbers and comments are read', () => {
  const text = [
    '# laatija: Maija',
    'asiakirjatyyppi: LaNu   # lastensuojelulain suunnitelma',
    'organisaatio: "Kuvitteellan kunta: #1"',
    "title: 'Lasten ''oma'' suunnitelma'",
    'kausi: 2026–2029',
    'hyväksytty: true',
    'väkiluku: 8450',
    'kuvaus:',
  ].join('\n');
  expect(values(text)).toEqual({
    asiakirjatyyppi: 'LaNu',
    organisaatio: 'Kuvitteellan kunta: #1',
    title: "Lasten 'oma' suunnitelma",
    kausi: '2026–2029',
    hyväksytty: true,
    väkiluku: 8450,
    kuvaus: undefined,
  });
});

test('lists are read in brackets, by lines, and as flat maps', () => {
  const text = [
    'tags: [lapset, "nuoret, perheet"]',
    'ignore:',
    '  - 3 Osallisuus',
    '  - heading: 4 Talous',
    '    reason: erillinen asiakirja',
    'authors:',
    '- Maija',
    '- Matti # sihteeri',
  ].join('\r\n');
  expect(values(text)).toEqual({
    tags: ['lapset', 'nuoret, perheet'],
    ignore: ['3 Osallisuus', { heading: '4 Talous', reason: 'erillinen asiakirja' }],
    authors: ['Maija', 'Matti'],
  });
});

test('block scalars and nested values of other tools do no harm', () => {
  const text = [
    'description: >',
    '  Kuntamme',
    '  suunnitelma',
    'author:',
    '  name: Maija',
    '  role: sihteeri',
    'language: fi',
  ].join('\n');
  expect(values(text)).toEqual({ description: 'Kuntamme suunnitelma', author: undefined, language: 'fi' });
});

test('what cannot be read is told with its place', () => {
  const text = 'kausi 2026–2029\norganisaatio: "Kuvitteella\ntags: [a, b\nkieli: fi\nkieli: sv';
  expect(read(text).problems).toEqual([
    { what: 'not-an-entry', from: 0, to: 15 },
    { what: 'quote-open', from: 16, to: 42 },
    { what: 'list-open', from: 43, to: 54 },
    { what: 'repeated', from: 65, to: 74 },
  ]);
});

test('the number of entries is bounded', () => {
  const text = Array.from({ length: 300 }, (_, index) => `avain${index}: x`).join('\n');
  const { fields, problems } = read(text);
  expect([fields.length, problems.map(({ what }) => what)]).toEqual([200, ['too-many']]);
});
