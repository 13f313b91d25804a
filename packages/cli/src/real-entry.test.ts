import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { compiledPack } from '../test/compiled-pack.ts';

const packFolder = compiledPack();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-entry-'));
  await build({
    absWorkingDir: fileURLToPath(new URL('../../..', import.meta.url)),
    entryPoints: { main: 'packages/cli/src/main.ts' },
    outdir: join(folder, 'bundle'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@lapsilinssi/source'],
    logLevel: 'error',
    banner: { js: (await readFile(new URL('../../../scripts/bundle-banner.txt', import.meta.url), 'utf8')).trim() },
  });
  await cp(fileURLToPath(new URL('../package.json', import.meta.url)), join(folder, 'package.json'));
  await cp(join(packFolder(), 'dist', 'pack.json'), join(folder, 'bundle', 'pack.json'));
  await writeFile(
    join(folder, 'plan.md'),
    '# LaNu-suunnitelma 2026–2029\n\n## 3 Osallisuus\n\nNuorisovaltuusto kokoontuu.\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the entry as a process; `reader` may close its output early. */
function entry(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  reader: 'whole' | 'closes at once' = 'whole',
): Promise<{ stdout: string; stderr: string; status: number | null }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(folder, 'bundle', 'main.js'), ...argv], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', ...env },
    });
    let stdout = '';
    let stderr = '';
    if (reader === 'closes at once') child.stdout.destroy();
    child.stdout.on('data', (piece: Buffer) => {
      stdout += piece.toString();
    });
    child.stderr.on('data', (piece: Buffer) => {
      stderr += piece.toString();
    });
    child.on('error', failed);
    child.on('close', (status) => {
      done({ stdout, stderr, status });
    });
  });
}

const ESCAPE = '\u001B[';

it('checks with the pack that stands beside the bundle, and colours only for those who want it', async () => {
  const plain = await entry(['check', 'plan.md'], {});
  expect(plain.stdout.split('\n').slice(0, 2)).toEqual([
    'LaNu-suunnitelma 2026–2029 · lasten ja nuorten hyvinvointisuunnitelma (tyyppi päätelty)',
    'Lain sisältö (lastensuojelulaki 12 §)   0 kohtaa 2:sta löytyi',
  ]);
  expect({ stderr: plain.stderr, status: plain.status }).toEqual({ stderr: '', status: 1 });
  const coloured = await entry(['check', 'plan.md'], { FORCE_COLOR: '1' });
  expect(coloured.stdout.includes(ESCAPE)).toBe(true);
  const refused = await entry(['check', 'plan.md'], { NO_COLOR: '1' });
  expect(refused.stdout).toBe(plain.stdout);
});

it('ends quietly when nobody reads on', async () => {
  const { stderr } = await entry(['check', 'plan.md', 'plan.md', '--all'], {}, 'closes at once');
  expect(stderr).toBe('');
});

it('reads standard input', async () => {
  const child = spawn(process.execPath, [join(folder, 'bundle', 'main.js'), 'check', '-', '--format', 'json'], {
    cwd: folder,
  });
  child.stdin.end('# LaNu-suunnitelma 2026–2029\n\nNuorisovaltuusto kokoontuu.\n');
  let stdout = '';
  for await (const piece of child.stdout) stdout += String(piece);
  expect(JSON.parse(stdout)).toMatchObject({ documents: [{ path: '', documentType: 'child-youth-plan' }] });
});

it('shows a stack only to those who ask for it', async () => {
  const plain = await entry(['check', 'plan.md', '-o', 'plan.md/raportti.txt'], {});
  expect(plain).toEqual({
    stdout: '',
    stderr: 'Tiedostoon plan.md/raportti.txt ei voitu kirjoittaa (EEXIST).\n',
    status: 2,
  });
  const debugged = await entry(['check', 'plan.md', '-o', 'plan.md/raportti.txt', '--debug'], {});
  expect(debugged.stderr).toContain('    at ');
});

it('writes a report through a link and keeps the mode of its file', async () => {
  const report = join(folder, 'raportti.json');
  await writeFile(report, 'entinen');
  await chmod(report, 0o640);
  await symlink('raportti.json', join(folder, 'linkki.json'));
  const { status, stderr } = await entry(
    ['check', 'plan.md', '--output', 'json:linkki.json', '--fail-on', 'never'],
    {},
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect((await lstat(join(folder, 'linkki.json'))).isSymbolicLink()).toBe(true);
  expect((await stat(report)).mode & 0o777).toBe(0o640);
  expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({ version: 1 });
});

it('comes to the same after runs that were killed while they wrote to the cache', async () => {
  const plans = join(folder, 'plans');
  const cache = join(folder, 'cache');
  await mkdir(plans);
  for (let index = 0; index < 20; index++) {
    const text = `# LaNu-suunnitelma 2026–2029\n\n## 3 Osallisuus\n\nNuorisovaltuusto kokoontuu ${index} kertaa.\n`;
    await writeFile(join(plans, `plan-${index}.md`), text);
  }
  const argv = ['check', 'plans', '--as-of', '2026-11-21'];
  const fresh = await entry(argv, {});
  for (const files of [1, 2, 5, 9, 14, 21]) {
    const child = spawn(process.execPath, [join(folder, 'bundle', 'main.js'), ...argv, '--cache-location', cache], {
      cwd: folder,
      stdio: 'ignore',
    });
    const ended = new Promise((done) => child.on('close', done));
    while (child.exitCode === null && (existsSync(cache) ? readdirSync(cache).length : 0) < files) await setImmediate();
    child.kill('SIGKILL');
    await ended;
  }
  expect(readdirSync(cache).length).toBeGreaterThan(5);
  expect(await entry([...argv, '--cache-location', cache], {})).toEqual(fresh);
  expect(await entry([...argv, '--cache-location', cache], {})).toEqual(fresh);
});
