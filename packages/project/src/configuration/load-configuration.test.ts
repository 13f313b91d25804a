import type { Pack } from '@lapsilinssi/core';
import { problemLine } from '@lapsilinssi/pack';
import { array, assert, asyncProperty, constantFrom, integer, record, string } from 'fast-check';
import { beforeAll, expect, it } from 'vitest';

import { samplePack } from '../../../pack/src/fixtures/sample-pack.ts';
import { memoryFiles, systemError } from '../../test/memory-files.ts';
import { loadOwnPack } from '../load-pack.ts';
import type { DocumentConfiguration } from './configuration.ts';
import { loadConfiguration } from './load-configuration.ts';

let pack: Pack;
beforeAll(async () => {
  const loaded = await loadOwnPack(samplePack());
  if (loaded.status !== 'ok') throw new Error(JSON.stringify(loaded));
  pack = loaded.pack;
});

const PATH = '/kunta/.lapsilinssi.yaml';

async function load(...lines: readonly string[]): ReturnType<typeof loadConfiguration> {
  return loadConfiguration(PATH, '.lapsilinssi.yaml', memoryFiles({ [PATH]: `${lines.join('\n')}\n` }));
}

/** What is wrong with a configuration, as an author sees it. */
async function mistakes(...lines: readonly string[]): Promise<string[]> {
  const loaded = await load(...lines);
  const problems =
    loaded.status === 'ok'
      ? loaded.configuration.mistakes(pack.compiled)
      : loaded.status === 'broken'
        ? loaded.problems
        : [];
  return problems.map((problem) => problemLine(problem, 'en'));
}

async function documentOf(path: string, ...lines: readonly string[]): Promise<DocumentConfiguration> {
  const loaded = await load(...lines);
  if (loaded.status !== 'ok') throw new Error(JSON.stringify(loaded));
  return loaded.configuration.of(path, pack.compiled);
}

it('names each mistake with its line and the nearest spelling', async () => {
  expect(
    await mistakes(
      'organization: Mallila',
      'severities:',
      '  theme-thn: info',
      '  section-empty: warn',
      'themes:',
      '  participation: { requirement: require }',
      'gate: { required: descrbed }',
      'fail-on: errors',
    ),
  ).toEqual([
    '.lapsilinssi.yaml:1:1: organization: The key “organization” is not known. Did you mean “organisation”?',
    '.lapsilinssi.yaml:3:3: severities.theme-thn: The key “theme-thn” is not known. Did you mean “theme-thin”?',
    '.lapsilinssi.yaml:4:18: severities.section-empty: The value “warn” is not known. Valid: off, info, warning, error.',
    '.lapsilinssi.yaml:6:33: themes.participation.requirement: The value “require” is not known. Valid: required, recommended, not-expected. Did you mean “required”?',
    '.lapsilinssi.yaml:7:19: gate.required: The value “descrbed” is not known. Valid: absent, mentioned, described, committed, monitored. Did you mean “described”?',
    '.lapsilinssi.yaml:8:10: fail-on: The value “errors” is not known. Valid: error, warning, info, never. Did you mean “error”?',
  ]);
});

it('asks for what must be said', async () => {
  expect(
    await mistakes(
      'period: seuraava',
      'themes: { participation: { requirement: not-expected } }',
      'severities: { left-out: off }',
      'ignore:',
      '  - rules: [theme-thin]',
      'documents:',
      '  - files: [a.md, b.md]',
      '  - files: [c.md, a.md]',
    ),
  ).toEqual(['.lapsilinssi.yaml:5:5: ignore[0]: The key “reason” is missing.']);
  expect(
    await mistakes(
      'period: seuraava',
      'themes: { participation: { requirement: not-expected } }',
      'severities: { left-out: off }',
      'documents:',
      '  - files: [a.md, b.md]',
      '  - files: [c.md, a.md]',
      'overrides:',
      '  - files: plans/*.md#/Historia',
      '    organisation: Mallila',
      '    period: 2029–2026',
    ),
  ).toEqual([
    '.lapsilinssi.yaml:1:9: period: The value “seuraava” is not of the form 2026–2029.',
    '.lapsilinssi.yaml:2:11: themes.participation: The key “reason” is missing.',
    '.lapsilinssi.yaml:3:25: severities.left-out: The rule “left-out” cannot be switched off: it tells a reader what is left unchecked.',
    '.lapsilinssi.yaml:6:19: documents[1].files[1]: The file “a.md” is already a part of a document. Remove one of them.',
    '.lapsilinssi.yaml:9:5: overrides[0].organisation: The key “organisation” is about the whole document. Only severities can be given for sections (“#/…”).',
    '.lapsilinssi.yaml:10:5: overrides[0].period: The key “period” is about the whole document. Only severities can be given for sections (“#/…”).',
    '.lapsilinssi.yaml:10:13: overrides[0].period: The period 2029–2026 ends before it begins.',
  ]);
});

it('knows themes and document types by the rule pack', async () => {
  expect(
    await mistakes(
      'themes: { particpation: { level: 2 } }',
      'document-types: { "*.md": child-youth-pln }',
      'overrides: [{ files: a.md, document-type: laanu }]',
    ),
  ).toEqual([
    '.lapsilinssi.yaml:1:11: themes.particpation: The key “particpation” is not known. Did you mean “participation”?',
    '.lapsilinssi.yaml:2:27: document-types.*.md: The value “child-youth-pln” is not known. Valid: child-youth-plan. Did you mean “child-youth-plan”?',
    '.lapsilinssi.yaml:3:43: overrides[0].document-type: The value “laanu” is not known. Valid: child-youth-plan. Did you mean “lanu”?',
  ]);
});

it('stops at what is no YAML, and takes an empty file for nothing said', async () => {
  expect(await mistakes('organisation: "Mallila')).toEqual([
    '.lapsilinssi.yaml:2:1: A quote, bracket or brace before this is never closed.',
  ]);
  expect(await mistakes('# Vielä tyhjä')).toEqual([]);
  expect(await loadConfiguration(PATH, 'x', memoryFiles({ [PATH]: systemError('EACCES') }))).toMatchObject({
    status: 'unreadable',
    error: { code: 'file-denied' },
  });
});

it('gives a document what holds for it, the later value before the earlier', async () => {
  const lines = [
    'organisation: Mallilan kunta',
    'organisation-kind: kunta',
    'period: 2026',
    'language: suomi',
    'population: 4800',
    'document-types:',
    '  "**/*.md": lanu',
    'themes: { participation: { requirement: required, level: committed } }',
    'severities: { criterion-missing: off, theme-thin: info }',
    'overrides:',
    '  - files: [alue/**]',
    '    organisation: Selkävesien hyvinvointialue',
    '    organisation-kind: county',
    '    themes: { participation: { level: 2 } }',
    '  - files: ["alue/*.md#/Historia", "alue/*.md#/Liite", "muu/**"]',
    '    severities: { theme-thin: off }',
    'gate: { required: described }',
    'ignore:',
    '  - { rules: [section-empty], section: /Liite, files: alue, reason: Täydentyy syksyllä. }',
    '  - { rules: [section-empty], files: kunta, reason: Ei koske aluetta. }',
    'fail-on: warning',
  ];
  expect((await documentOf('/kunta/kunta/a.md', ...lines)).facts).toEqual({
    organisation: 'Mallilan kunta',
    organisationKind: 'municipality',
    period: { from: 2026, to: 2026 },
    language: 'fi',
    documentType: 'child-youth-plan',
  });
  const { facts, settings, failOn, values } = await documentOf('/kunta/alue/a.md', ...lines);
  expect([facts.organisation, facts.organisationKind, failOn]).toEqual([
    'Selkävesien hyvinvointialue',
    'county',
    'warning',
  ]);
  expect(settings).toEqual({
    severities: [
      { rule: 'criterion-missing', severity: 'off' },
      { rule: 'theme-thin', severity: 'info' },
      { rule: 'theme-thin', severity: 'off', section: '/Historia' },
      { rule: 'theme-thin', severity: 'off', section: '/Liite' },
    ],
    themes: { participation: { requirement: 'required', level: 2 } },
    population: 4800,
    gate: 2,
    ignored: [{ rules: ['section-empty'], section: '/Liite', reason: 'Täydentyy syksyllä.' }],
    acknowledged: [],
  });
  expect(values.map(({ key, line }) => `${key} ${line}`)).toEqual([
    'organisation 12',
    'organisation-kind 13',
    'period 3',
    'language 4',
    'population 5',
    'gate.required 17',
    'themes.participation.requirement 8',
    'themes.participation.level 14',
    'severities.criterion-missing 9',
    'severities.theme-thin 9',
    'document-type 7',
    'severities.theme-thin 16',
    'severities.theme-thin 16',
    'ignore.section-empty 19',
    'fail-on 21',
  ]);
});

it('sees paths from its own folder', async () => {
  const loaded = await load(
    'pack: saannot',
    'baseline: ../kuitatut.json',
    'exclude: [luonnokset/]',
    'documents: [{ files: [lanu/1.md, lanu/2.md] }]',
  );
  if (loaded.status !== 'ok') throw new Error(JSON.stringify(loaded));
  const { pack: folder, baseline, plans, excludes } = loaded.configuration;
  expect({ folder, baseline, plans }).toEqual({
    folder: '/kunta/saannot',
    baseline: '/kuitatut.json',
    plans: [['/kunta/lanu/1.md', '/kunta/lanu/2.md']],
  });
  expect([excludes('/kunta/luonnokset/a.md'), excludes('/kunta/a.md')]).toEqual([true, false]);
});

const SOUND = [
  'organisation: Mallilan kunta',
  'period: 2026–2029',
  'document-types: { "plans/*.md": lanu }',
  'themes: { participation: { requirement: required, level: 3 } }',
  'severities: { theme-thin: off }',
  'gate: { required: described }',
  'documents: [{ files: [a.md, b.md] }]',
  'exclude: [luonnokset/]',
  'ignore: [{ rules: [theme-thin], section: /Historia, reason: kuvaa historiaa }]',
  'overrides: [{ files: "plans/*.md#/Historia", severities: { theme-thin: info } }]',
  '',
].join('\n');

it('gives a configuration or named mistakes, whatever the file holds', async () => {
  const piece = constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    '- ',
    '\n',
    '  ',
    '"',
    '#',
    '&a',
    '*a',
    '!!x',
    '*',
    '(',
    ')',
    '|',
    'ä',
  );
  const change = record({ at: integer({ min: 0, max: SOUND.length }), drop: integer({ min: 0, max: 9 }), piece });
  const texts = array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce((text, { at, drop, piece: put }) => text.slice(0, at) + put + text.slice(at + drop), SOUND),
  );
  const loads = async (text: string): Promise<void> => {
    const loaded = await loadConfiguration(PATH, '.lapsilinssi.yaml', memoryFiles({ [PATH]: text }));
    expect(loaded.status === 'broken' ? loaded.problems.length > 0 : loaded.status).toBe(
      loaded.status === 'ok' ? 'ok' : true,
    );
    if (loaded.status === 'ok') {
      loaded.configuration.mistakes(pack.compiled);
      loaded.configuration.of('/kunta/plans/a.md', pack.compiled);
      loaded.configuration.excludes('/kunta/luonnokset/a.md');
    }
  };
  await assert(asyncProperty(texts, loads), { numRuns: 400 });
  await assert(asyncProperty(string({ unit: 'binary', maxLength: 60 }), loads), { numRuns: 200 });
});
