import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { loadShippedPack } from '@lapsilinssi/project/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';

import { run } from '../../test/test-io.ts';
import type { Run } from '../../test/test-io.ts';
import type { Ask } from '../ask.ts';

vi.setConfig({ testTimeout: 120_000 });

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-init-'));
});
afterEach(() => rm(cwd, { recursive: true }));

const loaded = await loadShippedPack();
if (loaded.status !== 'ok') throw new Error(loaded.status);
const types = loaded.pack.compiled.documentTypes.filter(({ contents }) => contents.length > 0);

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(cwd, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(cwd, folder).length + 1))
    .toSorted();
}

const init = (...argv: readonly string[]): Promise<Run> => run(['init', ...argv], { cwd });

/** Rules of the findings that a check of everything gives, each once. */
async function rulesFound(folder: string): Promise<unknown> {
  const { stdout, status } = await run(['check', folder, '--format', 'json'], { cwd });
  const report: { documents: { findings: { rule: string; suppressed?: unknown; baseline?: unknown }[] }[] } =
    JSON.parse(stdout);
  const open = report.documents.flatMap(({ findings }) =>
    findings.filter(({ suppressed }) => suppressed === undefined),
  );
  return { status, documents: report.documents.length, rules: [...new Set(open.map(({ rule }) => rule))] };
}

it('sets up a folder of plans by flags, and what it wrote has nothing but fields to fill in', async () => {
  const { stdout, stderr, status } = await init('--organisation', 'Mallilan kunta', '--period', '2026–2029');
  expect({ stdout, stderr, status }).toEqual({
    stdout: `Kirjoitettiin:
  suunnitelmat/lasten-ja-nuorten-hyvinvointisuunnitelma.md
  .lapsilinssi.yaml
  .github/workflows/lapsilinssi.yml
  .vscode/extensions.json
  README.md
Seuraavaksi: avaa suunnitelmat/lasten-ja-nuorten-hyvinvointisuunnitelma.md ja täytä ensimmäinen luku. Tarkista: lapsilinssi check
`,
    stderr: '',
    status: 0,
  });
  expect(await readFile(join(cwd, '.lapsilinssi.yaml'), 'utf8'))
    .toBe(`# Lapsilinssin asetukset. Asetusten nimet ovat englanniksi.
organisation: Mallilan kunta
organisation-kind: municipality
# Asukasluku: alle 10 000 asukkaan kunnalta odotetaan vähemmän.
# population: 4800
# Milloin tarkistus ei mene läpi: error (Tärkeää), warning (Harkitse), info (Tiedoksi) tai never (ei koskaan).
fail-on: error
`);
  expect(await rulesFound('.')).toEqual({ status: 0, documents: 1, rules: ['placeholder-left'] });
});

describe('the first plan', () => {
  it.each(types.flatMap(({ id }) => ['fi', 'sv'].map((language) => [id, language] as const)))(
    '%s in %s has nothing but fields to fill in',
    async (type, language) => {
      const { status } = await init(
        'kansio',
        '--document-type',
        type,
        '--document-language',
        language,
        '--ui-language',
        'en',
      );
      expect(status).toBe(0);
      expect(await rulesFound('kansio')).toEqual({ status: 0, documents: 1, rules: ['placeholder-left'] });
    },
  );
});

it('tells what lacks when a section is taken out of the plan', async () => {
  await init();
  const path = join(cwd, 'suunnitelmat', 'lasten-ja-nuorten-hyvinvointisuunnitelma.md');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/## \d+ Osallisuus ja kuuleminen\n[\s\S]*?(?=\n## )/u, ''));
  expect(await rulesFound('.')).toEqual({ status: 1, documents: 1, rules: ['placeholder-left', 'theme-missing'] });
});

it('runs in its pipelines what can be run', async () => {
  await init('github');
  await init('gitlab', '--ci', 'gitlab', '--ui-language', 'sv');
  const workflow: { jobs: { lapsilinssi: { steps: { run?: string }[] } } } = parse(
    await readFile(join(cwd, 'github/.github/workflows/lapsilinssi.yml'), 'utf8'),
  );
  const pipeline: { lapsilinssi: { script: string[] } } = parse(
    await readFile(join(cwd, 'gitlab/.gitlab-ci.yml'), 'utf8'),
  );
  const steps = workflow.jobs.lapsilinssi.steps.flatMap((step) => step.run ?? []);
  const commands = [...steps, ...pipeline.lapsilinssi.script];
  expect(commands.map((command) => /^npx --yes lapsilinssi@\S+ check /u.test(command))).toEqual([true, true]);
  for (const [index, folder] of ['github', 'gitlab'].entries()) {
    const words = (commands[index] ?? '')
      .replaceAll('"', '')
      .replace('$GITHUB_STEP_SUMMARY', 'yhteenveto.md')
      .split(' ');
    const { status, stderr } = await run(words.slice(3), { cwd: join(cwd, folder) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }
  expect(await filesIn('github')).toContain('yhteenveto.md');
  expect(await filesIn('gitlab')).toContain('gl-code-quality-report.json');
});

it('recommends the extension by its name', async () => {
  await init();
  const text = await readFile(join(cwd, '.vscode/extensions.json'), 'utf8');
  const manifest: { publisher: string; name: string } = JSON.parse(
    await readFile(new URL('../../../../vscode-extension/package.json', import.meta.url), 'utf8'),
  );
  expect(JSON.parse(text)).toEqual({ recommendations: [`${manifest.publisher}.${manifest.name}`] });
});

/** Somebody who answers in order; undefined breaks off. */
function answering(...answers: readonly (string | undefined)[]): Ask & { readonly asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  return {
    asked,
    text(question, { wrong }) {
      const answer = left.shift();
      asked.push(`${question} ${wrong('2029–2026') ?? ''}`.trim());
      return Promise.resolve(answer);
    },
    select(question, choices) {
      const answer = left.shift();
      asked.push(
        `${question} ${choices
          .map(({ label }) => label)
          .slice(0, 2)
          .join(' | ')}`,
      );
      return Promise.resolve(choices.find(({ value }) => value === answer)?.value);
    },
  };
}

it('asks what no option says', async () => {
  const ask = answering('Österby kommun', 'municipality', 'participation-plan', '', 'sv', 'none');
  const { stdout, status } = await run(['init', '--ui-language', 'sv'], { cwd, ask });
  expect(ask.asked).toEqual([
    'Vilken kommun eller vilket välfärdsområde? (du kan lämna tomt)',
    'Vems plan är det? kommunens | välfärdsområdets',
    'Vad ska skrivas först? Plan för främjande av barns och ungas välfärd | Budget och ekonomiplan',
    'För vilka år? (du kan lämna tomt) Skriv åren så här: 2026–2029.',
    'På vilket språk skrivs planen? på svenska | på finska',
    'Var ska planerna kontrolleras när de sparas? i GitHub | i GitLab',
  ]);
  expect({ status, written: await filesIn('.') }).toEqual({
    status: 0,
    written: ['.lapsilinssi.yaml', '.vscode/extensions.json', 'README.md', expect.stringMatching(/^planer\/.*\.md$/u)],
  });
  expect(stdout).toContain('Härnäst: öppna planer/');
});

it('asks nothing that an option says, and nobody when asked not to', async () => {
  const ask = answering('Mallilan kunta', '2026', 'fi');
  await run(['init', '--organisation-kind', 'kunta', '--document-type', 'lanu', '--ci', 'none'], { cwd, ask });
  expect(ask.asked.length).toBe(3);
  const silent = answering();
  const { status } = await run(['init', 'toinen', '--yes'], { cwd, ask: silent });
  expect({ status, asked: silent.asked }).toEqual({ status: 0, asked: [] });
});

it('writes nothing when the person breaks off', async () => {
  for (const answers of [[], ['Mallilan kunta'], ['Mallilan kunta', 'municipality', 'child-youth-plan']]) {
    const { stdout, status } = await run(['init'], { cwd, ask: answering(...answers) });
    expect({ stdout, status }).toEqual({ stdout: 'Keskeytit: mitään ei kirjoitettu.\n', status: 2 });
  }
  expect(await filesIn('.')).toEqual([]);
});

it.each(['README.md', '.github/workflows/lapsilinssi.yml', '.vscode/extensions.json', '.lapsilinssi.yaml'])(
  'writes over no %s, and nothing beside it',
  async (path) => {
    await mkdir(join(cwd, 'kansio', path, '..'), { recursive: true });
    await writeFile(join(cwd, 'kansio', path), 'oma');
    const { stderr, status } = await init('kansio');
    expect({ stderr, status }).toEqual({
      stderr: `Tiedosto kansio/${path} on jo olemassa, joten mitään ei kirjoitettu. Anna toinen kansio: lapsilinssi init <kansio>.\n`,
      status: 2,
    });
    expect(await filesIn('kansio')).toEqual([path]);
    expect(await readFile(join(cwd, 'kansio', path), 'utf8')).toBe('oma');
  },
);

it.each([
  ['--ci', 'jenkins'],
  ['--document-type', 'muu'],
  ['--document-language', 'en'],
  ['--period', '2029–2026'],
])('refuses %s %s', async (option, value) => {
  const { stderr, status } = await init(option, value);
  expect(status).toBe(2);
  expect(stderr).toContain(value);
  expect(await filesIn('.')).toEqual([]);
});
