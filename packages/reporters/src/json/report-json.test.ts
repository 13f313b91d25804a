import { readFileSync } from 'node:fs';

import type { FixIntent, FixWords } from '@lapsilinssi/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';

import { pack } from '../../test/pack-of.ts';
import { goodPlan, weakPlan } from '../../test/plans.ts';
import type { CheckedDocument } from '../report-input.ts';
import { jsonWriter, reportJson } from './report-json.ts';

const schema: object = JSON.parse(readFileSync(new URL('../../schema/report-1.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
const options = { pack, language: 'fi', tool: 'lapsilinssi 0.1.0', asOf: '2026-11-21' } as const;
const results: readonly CheckedDocument[] = [
  { status: 'ok', path: 'hyva.md', assessment: goodPlan() },
  { status: 'ok', path: 'heikko.md', assessment: weakPlan() },
  {
    status: 'unreadable',
    path: 'kuva.md',
    error: { code: 'binary', values: { kind: 'png' }, file: 'kuva.md', remedy: 'give-a-text-document' },
  },
];

it('agrees with the published schema', () => {
  validate(reportJson(results, options));
  expect(validate.errors).toBe(null);
  const { findings, ...plan } = weakPlan();
  const setAside = findings.map((finding) => ({ ...finding, suppressed: { reason: 'kuvaa historiaa' } }));
  validate(reportJson([{ status: 'ok', path: 'a.md', assessment: { ...plan, findings: [], setAside } }], options));
  expect(validate.errors).toBe(null);
});

it('refuses a key that the schema does not know', () => {
  expect(validate({ ...reportJson(results, options), score: 87 })).toBe(false);
});

it('counts documents and findings, unreadable documents included', () => {
  expect(reportJson(results, options).summary).toEqual({
    documents: 3,
    errors: 3,
    warnings: 3,
    infos: 10,
    suppressed: 0,
    acknowledged: 0,
  });
});

it('writes a finding with its words, basis, place and fixes', () => {
  const [, document] = reportJson(results, options).documents;
  expect(
    document?.status === 'ok' ? document.findings.find(({ theme }) => theme === 'child-impact-assessment') : undefined,
  ).toEqual({
    rule: 'theme-missing',
    severity: 'error',
    message: 'Suunnitelmassa ei kerrota, miten päätösten vaikutukset lapsiin arvioidaan.',
    why: 'Ilman sovittua tapaa lapsen etu jää helposti punnitsematta, kun palveluista päätetään.',
    advice: 'Kirjaa, missä päätöksissä arvio tehdään, kuka sen tekee ja miten lapsilta kysytään.',
    theme: 'child-impact-assessment',
    criterion: null,
    basis: ['lapsen-oikeudet-12'],
    basisKind: 'law-duty',
    headingPath: ['2 Toimintaympäristö'],
    start: { line: 20, column: 1, offset: 1900 },
    end: { line: 20, column: 20, offset: 1919 },
    related: [],
    fixes: [{ title: 'Lisää luku: vaikutukset lapsiin.', safety: 'suggested', kind: 'insert-section' }],
    key: 'theme-missing child-impact-assessment   20',
  });
});

it('writes what was answered before among the findings, and counts it apart', () => {
  const plan = weakPlan();
  const [first, second, ...rest] = plan.findings;
  if (first === undefined || second === undefined) throw new Error('no findings');
  const setAside = [
    { ...first, suppressed: { reason: 'kuvaa historiaa' } },
    { ...second, baseline: true as const },
  ];
  const { documents, summary } = reportJson(
    [{ status: 'ok', path: 'heikko.md', assessment: { ...plan, findings: rest, setAside } }],
    options,
  );
  const [document] = documents;
  const answered =
    document?.status === 'ok' ? document.findings.filter(({ key }) => [first.key, second.key].includes(key)) : [];
  expect(answered.map(({ key, suppressed, baseline }) => ({ key, suppressed, baseline }))).toEqual([
    { key: first.key, suppressed: { reason: 'kuvaa historiaa' }, baseline: undefined },
    { key: second.key, suppressed: undefined, baseline: true },
  ]);
  expect([summary.suppressed, summary.acknowledged]).toEqual([1, 1]);
});

it('writes an unreadable document with the reason and what to do', () => {
  expect(reportJson(results, options).documents[2]).toEqual({
    path: 'kuva.md',
    status: 'unreadable',
    error: {
      code: 'binary',
      message: 'Tiedosto ei ole tekstiä (kuva).',
      advice: 'Anna asiakirja, jonka pääte on .docx, .md tai .txt.',
    },
  });
});

it('writes the same report document by document', () => {
  const writer = jsonWriter(options);
  const text = writer.begin() + results.map((result) => writer.document(result)).join('') + writer.end();
  expect(JSON.parse(text)).toEqual(reportJson(results, options));
});

it('writes a report of no documents', () => {
  const writer = jsonWriter(options);
  expect(JSON.parse(writer.begin() + writer.end())).toEqual(reportJson([], options));
});

it('brings the edits of fixes when their words are given', () => {
  const words: FixWords = {
    column: () => ({ heading: 'Vastuutaho', field: 'vastuutaho' }),
    section: () => ({ heading: 'Vaikutukset', body: '[vastaus]\n' }),
  };
  const plan = weakPlan();
  const text = '# Suunnitelma\n';
  const document = { ...plan.document, parts: [text] };
  const missing = plan.findings.find(({ fixes }) => fixes.length > 0);
  if (missing === undefined) throw new Error('no fix');
  const fixes: readonly FixIntent[] = [
    { kind: 'set-metadata', safety: 'suggested', key: 'period', value: '2026–2029' },
    { kind: 'add-column', safety: 'suggested', table: 99, role: 'owner' },
  ];
  const assessment = { ...plan, document, findings: [{ ...missing, fixes }] };
  const report = reportJson([{ status: 'ok', path: 'a.md', assessment }], { ...options, words });
  validate(report);
  expect(validate.errors).toBe(null);
  const [first] = report.documents;
  const point = { line: 1, column: 1, offset: 0 };
  expect(first?.status === 'ok' ? first.findings[0]?.fixes : undefined).toEqual([
    {
      title: 'Merkitse asiakirjan tietoihin kausi: 2026–2029.',
      safety: 'suggested',
      kind: 'set-metadata',
      edits: [{ start: point, end: point, text: '---\nkausi: 2026–2029\n---\n\n' }],
    },
    { title: 'Lisää taulukkoon sarake »Vastuutaho».', safety: 'suggested', kind: 'add-column' },
  ]);
});
