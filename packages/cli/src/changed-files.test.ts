import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { compiledPack } from '../test/compiled-pack.ts';
import { run } from '../test/test-io.ts';
import type { Run } from '../test/test-io.ts';

const packFolder = compiledPack();
let root = '';
let cwd = '';
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'lapsilinssi-git-')));
  cwd = join(root, 'kunnan suunnitelmat');
  await mkdir(cwd);
});
afterEach(() => rm(root, { recursive: true }));

function git(...argv: readonly string[]): void {
  const identity = ['-c', 'user.name=Testi', '-c', 'user.email=testi@example.invalid', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...argv], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(cwd, path)), { recursive: true });
  await writeFile(join(cwd, path), text);
}

const plan = (name: string): string =>
  `# ${name} LaNu-suunnitelma 2026–2029\n\n## 3 Osallisuus\n\nNuorisovaltuusto kokoontuu.\n`;

const check = (...argv: readonly string[]): Promise<Run> => run(['check', '--pack', packFolder(), ...argv], { cwd });

/** Paths of the documents that are reported on. */
async function told(...argv: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await check('--format', 'json', ...argv);
  expect(stderr).toBe('');
  const report: { documents: { path: string }[] } = JSON.parse(stdout);
  return report.documents.map(({ path }) => path);
}

async function repository(): Promise<void> {
  git('init', '--initial-branch', 'main');
  for (const name of ['a.md', 'lanu/äänekoski ö.md', 'b.md']) await write(name, plan(name));
  git('add', '.');
  git('commit', '-m', 'Suunnitelmat');
}

it('reports on what has changed since the last commit: edited, staged, new, but not ignored', async () => {
  await repository();
  await write('lanu/äänekoski ö.md', `${plan('Äänekosken')}\nLisäys.\n`);
  await write('uusi.md', plan('Uusi'));
  await write('valmis.md', plan('Valmis'));
  await write('luonnos.md', plan('Luonnos'));
  await write('.gitignore', 'luonnos.md\n');
  git('add', 'valmis.md');
  await unlink(join(cwd, 'b.md'));
  expect(await told('.', '--changed')).toEqual(['lanu/äänekoski ö.md', 'uusi.md', 'valmis.md']);
  // A path is a path however it is given.
  expect(await told(join(cwd, 'uusi.md'), './a.md', '--changed')).toEqual([join(cwd, 'uusi.md')]);
});

it('reports on what has changed since a branch was left', async () => {
  await repository();
  git('checkout', '-b', 'luonnos');
  await write('a.md', `${plan('A')}\nLisäys.\n`);
  git('commit', '-am', 'Lisäys');
  git('checkout', 'main');
  await write('b.md', plan('Toinen'));
  git('commit', '-am', 'Muiden työtä');
  git('checkout', 'luonnos');
  expect(await told('.', '--changed-since', 'main')).toEqual(['a.md']);
});

it('reads what has not changed too: documents are compared with each other', async () => {
  git('init');
  await write('strategia.md', '# Strategia\n\nKatso [mittarit](lanu.md#mittarit).\n');
  await write('lanu.md', plan('Mallilan'));
  git('add', '.');
  git('commit', '-m', 'Suunnitelmat');
  await write('strategia.md', '# Kuntastrategia\n\nKatso [mittarit](lanu.md#mittarit).\n');
  const { stdout } = await check('.', '--changed', '--all');
  expect(stdout).toContain('mittarit');
  expect(stdout).not.toContain('Mallilan');
});

it('says that nothing has changed, and forms for programs stay whole', async () => {
  await repository();
  expect(await check('.', '--changed')).toEqual({
    stdout: '',
    stderr: 'Yksikään asiakirja ei ole muuttunut.\n',
    status: 0,
  });
  const { stdout } = await check('.', '--changed', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({ documents: [], summary: { documents: 0 } });
});

it('works before the first commit, through links and inside folders', async () => {
  git('init');
  await write('lanu/a.md', plan('A'));
  await symlink(cwd, join(root, 'linkki'));
  const { stdout } = await run(['check', '.', '--changed', '--format', 'json', '--pack', packFolder()], {
    cwd: join(root, 'linkki', 'lanu'),
  });
  expect(JSON.parse(stdout)).toMatchObject({ documents: [{ path: 'a.md' }] });
});

it.each([
  ['--changed', 'kansio ei ole gitin versionhallinnassa'],
  ['--changed-since=main', 'kansio ei ole gitin versionhallinnassa'],
])('tells where there is no repository: %s', async (option, reason) => {
  await write('a.md', plan('A'));
  const { stderr, status } = await check('.', option);
  expect(status).toBe(2);
  expect(stderr).toContain(reason);
});

it.each(['ei-ole', '--upload-pack=rm', ''])('tells of a branch that git does not know: "%s"', async (name) => {
  await repository();
  const { stderr, status } = await check('.', `--changed-since=${name}`);
  expect(status).toBe(2);
  expect(stderr).toContain('Git ei löydä yhteistä lähtökohtaa');
});
