import { readFileSync } from 'node:fs';

import { RULE_IDS } from '@lapsilinssi/core';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { expect, it } from 'vitest';

import { checked, exchangeOptions, hostilePlan, written } from '../../test/checked.ts';
import { sarifWriter } from './sarif.ts';

const schema: object = JSON.parse(
  readFileSync(new URL(import.meta.resolve('schemastore/schemas/json/sarif-2.1.0.json')), 'utf8'),
);
const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
);

function log(documents = checked): Log {
  const report: Log = JSON.parse(written(sarifWriter(exchangeOptions), documents));
  return report;
}

it('agrees with the schema of SARIF 2.1.0, whatever the documents hold', () => {
  for (const documents of [[], checked, [hostilePlan()]]) {
    validate(log(documents));
    expect(validate.errors).toBe(null);
  }
});

it('describes every rule with title, help and default level', () => {
  const { rules = [] } = log([]).runs[0]?.tool.driver ?? {};
  expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
  expect(rules.find(({ id }) => id === 'theme-thin')).toEqual({
    id: 'theme-thin',
    name: 'Teema jää ohueksi',
    shortDescription: { text: 'Teema jää ohueksi' },
    fullDescription: { text: 'Mitä theme-thin katsoo.' },
    help: { text: 'Mitä theme-thin katsoo.' },
    defaultConfiguration: { level: 'note' },
  });
});

it('writes a result with place, fingerprint, related place and basis', () => {
  const results = log().runs[0]?.results ?? [];
  expect(results.find(({ ruleId }) => ruleId === 'theme-thin')).toEqual({
    ruleId: 'theme-thin',
    ruleIndex: RULE_IDS.indexOf('theme-thin'),
    level: 'warning',
    message: {
      text: 'Osallisuus on kuvattu, mutta samasta kohdasta ei löytynyt tekijää ja aikaa. Kuka järjestää, milloin ja missä asioissa?',
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'plans/%C3%84l%C3%A4%20koske/heikko.md' },
          region: { startLine: 80, startColumn: 1, endLine: 80, endColumn: 20 },
        },
      },
    ],
    relatedLocations: [
      {
        id: 0,
        message: { text: 'Vahvin tekstikohta' },
        physicalLocation: {
          artifactLocation: { uri: 'plans/%C3%84l%C3%A4%20koske/heikko.md' },
          region: { startLine: 84, startColumn: 1, endLine: 84, endColumn: 41 },
        },
      },
    ],
    partialFingerprints: { 'lapsilinssiKey/v1': 'theme-thin participation   80' },
    properties: {
      theme: 'participation',
      why: 'Kuuleminen, jolla ei ole tekijää, jää lapselta kiireessä väliin.',
      basis: [],
      basisKind: 'good-practice',
    },
  });
});

it('tells of a file that could not be read, and that the run was not whole', () => {
  expect(log().runs[0]?.invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          descriptor: { id: 'binary' },
          message: { text: 'Tiedosto ei ole tekstiä (kuva). Anna asiakirja, jonka pääte on .docx, .md tai .txt.' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'kuva.md' } } }],
        },
      ],
    },
  ]);
});

it('marks what a reason or the baseline sets aside as suppressed', () => {
  const [, weak] = checked;
  if (weak?.status !== 'ok') throw new Error('the weak plan was read');
  const [first, second, ...rest] = weak.assessment.findings;
  if (first === undefined || second === undefined) throw new Error('it has findings');
  const assessment = {
    ...weak.assessment,
    findings: rest,
    setAside: [
      { ...first, suppressed: { reason: 'Luku on toisessa asiakirjassa.' } },
      { ...second, baseline: true as const },
    ],
  };
  const results = log([{ ...weak, assessment }]).runs[0]?.results ?? [];
  expect(results.filter((one) => one.suppressions !== undefined).map((one) => [one.ruleId, one.suppressions])).toEqual([
    [first.rule, [{ kind: 'inSource', justification: 'Luku on toisessa asiakirjassa.' }]],
    [second.rule, [{ kind: 'external', justification: 'Kuitatut havainnot' }]],
  ]);
});
