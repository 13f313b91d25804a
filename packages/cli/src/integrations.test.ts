import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lapsilinssi-integrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs what the action runs, with a command in the command line's place that says what it was given. */
function runAction(inputs: Readonly<Record<string, string>>): {
  readonly argv: unknown;
  readonly status: number | null;
} {
  const echo = join(folder, 'echo.mjs');
  writeFileSync(echo, 'console.log(JSON.stringify(process.argv.slice(2)));process.exitCode=1;');
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'integrations/github-action.mjs')], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LAPSILINSSI_COMMAND: `node ${echo}`, ...inputs },
  });
  const argv: unknown = JSON.parse(stdout);
  return { argv, status };
}

it('the action gives the command line its inputs, and ends as it ends', () => {
  expect(
    runAction({
      LAPSILINSSI_PATHS: 'plans\n  !plans/vanhat  \r\n\n-luonnos.md\n',
      LAPSILINSSI_FAIL_ON: 'warning',
      LAPSILINSSI_LANGUAGE: 'sv',
      LAPSILINSSI_CONFIG: '',
      LAPSILINSSI_SUMMARY: 'true',
      LAPSILINSSI_SARIF: 'lapsilinssi.sarif',
      LAPSILINSSI_HTML: 'raportti kaikista.html',
      GITHUB_STEP_SUMMARY: '/tmp/summary',
    }),
  ).toEqual({
    argv: [
      'check',
      '--format',
      'github',
      '--fail-on',
      'warning',
      '--ui-language',
      'sv',
      '--output',
      'markdown:/tmp/summary',
      '--output',
      'sarif:lapsilinssi.sarif',
      '--output',
      'html:raportti kaikista.html',
      '--',
      'plans',
      '!plans/vanhat',
      '-luonnos.md',
    ],
    status: 1,
  });
});

it('the action writes no summary when none is wanted, and checks the folder when no path is given', () => {
  expect(runAction({ LAPSILINSSI_SUMMARY: 'false', GITHUB_STEP_SUMMARY: '/tmp/summary' })).toEqual({
    argv: ['check', '--format', 'github', '--'],
    status: 1,
  });
});

it('every input of the action reaches the script', () => {
  const action = readFileSync(join(root, 'action.yml'), 'utf8');
  const script = readFileSync(join(root, 'integrations/github-action.mjs'), 'utf8');
  const names = [...action.matchAll(/LAPSILINSSI_(\w+): \$\{\{ inputs\.([\w-]+) \}\}/gu)];
  expect(names.map(([, variable, name]) => [variable, name?.toUpperCase().replaceAll('-', '_')])).toEqual(
    names.map(([, variable]) => [variable, variable]),
  );
  expect(names.filter(([, variable]) => !script.includes(`'${variable}'`))).toEqual([]);
  expect(names).toHaveLength(8);
});

it('the problem matcher reads the annotations', () => {
  const matcher: { problemMatcher: { pattern: { regexp: string }[] }[] } = JSON.parse(
    readFileSync(join(root, 'integrations/problem-matcher.json'), 'utf8'),
  );
  const regexp = new RegExp(matcher.problemMatcher[0]?.pattern[0]?.regexp ?? '^$', 'u');
  expect(
    [
      '::warning file=a b/plan.md,line=13,endLine=13,col=1,endColumn=16,title=Teema jää ohueksi::Osallisuus on mainittu: kuka?',
      '::error file=plan.md,line=7,endLine=9,title=Teema puuttuu::Ei kerrota.',
      '::error file=puuttuu.md::Tiedostoa ei ole.',
    ].map((line) => regexp.exec(line)?.slice(1)),
  ).toEqual([
    ['warning', 'a b/plan.md', '13', '13', '1', '16', 'Osallisuus on mainittu: kuka?'],
    ['error', 'plan.md', '7', '9', undefined, undefined, 'Ei kerrota.'],
    ['error', 'puuttuu.md', undefined, undefined, undefined, undefined, 'Tiedostoa ei ole.'],
  ]);
});
