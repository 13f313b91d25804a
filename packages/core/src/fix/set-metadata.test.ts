import { expect, test } from 'vitest';

import { documentOf, fixed } from '../fixtures/fixing.ts';

const set = (
  content: string,
  value: string,
  key: 'document-type' | 'period' | 'organisation' = 'document-type',
): string => fixed(content, { kind: 'set-metadata', safety: 'suggested', key, value });

test('front matter is made where there is none, in the language of the document', () => {
  expect(set('# Lasten suunnitelma kunnassa\n\nLapset leikkivät koulun pihalla joka päivä.\n', 'LaNu')).toBe(
    '---\nasiakirjatyyppi: LaNu\n---\n\n# Lasten suunnitelma kunnassa\n\nLapset leikkivät koulun pihalla joka päivä.\n',
  );
  expect(set('', 'LaNu')).toBe('---\nasiakirjatyyppi: LaNu\n---\n\n');
});

test('a key joins the others, in the language of the others', () => {
  expect(set('---\r\n# oma\r\ndokumenttyp: LaNu # typ\r\n---\r\n\r\nTeksti.\r\n', '2026–2029', 'period')).toBe(
    '---\r\n# oma\r\ndokumenttyp: LaNu # typ\r\nperiod: 2026–2029\r\n---\r\n\r\nTeksti.\r\n',
  );
});

test('a value is written over the old one; comments, quotation marks of others and order stay', () => {
  expect(set('---\nkausi:  "2026"\nasiakirjatyyppi: LaNuu   # tarkista\ntags: [a, b]\n---\nTeksti.\n', 'LaNu')).toBe(
    '---\nkausi:  "2026"\nasiakirjatyyppi: LaNu   # tarkista\ntags: [a, b]\n---\nTeksti.\n',
  );
  expect(set('---\nasiakirjatyyppi:\n---\nTeksti.\n', 'LaNu')).toBe('---\nasiakirjatyyppi: LaNu\n---\nTeksti.\n');
});

test('a value that YAML would read otherwise stands in quotation marks', () => {
  const text = set('Teksti.\n', 'Mallila: "kylä" # 1', 'organisation');
  expect(text).toBe('---\norganisaatio: "Mallila: \\"kylä\\" # 1"\n---\n\nTeksti.\n');
  expect(documentOf(text).organisation?.value).toBe('Mallila: "kylä" # 1');
});

test('broken front matter, several lines and the same value are left', () => {
  expect(set('---\nasiakirjatyyppi LaNu\n---\nTeksti.\n', 'LaNu')).toBe('front-matter');
  expect(set('---\nasiakirjatyyppi: >\n  La\n  Nu\n---\nTeksti.\n', 'LaNu')).toBe('front-matter');
  expect(set('---\nasiakirjatyyppi: LaNu\n---\nTeksti.\n', 'LaNu')).toBe('already-there');
});
