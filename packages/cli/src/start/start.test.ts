import { execFile } from 'node:child_process';
import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, expect, it } from 'vitest';

const own = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-'));
  for (const part of ['bin', 'bundle', 'package.json'])
    await cp(join(own, part), join(folder, part), {
      recursive: true,
      filter: (path) => !path.endsWith('.map') && !path.includes('compiled'),
    });
  await writeFile(join(folder, 'muistio.md'), '# Muistio\n\nLapsia kuullaan.\n');
});
afterAll(() => rm(folder, { recursive: true }));

/** What `check` prints of a short text. */
async function checked(): Promise<string> {
  const entry = join(folder, 'bin/lapsilinssi.js');
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [entry, 'check', 'muistio.md'], {
    cwd: folder,
  });
  return stdout + stderr;
}

it('says the same with and without compiled code, and after a crash left half of it', async () => {
  const first = await checked();
  expect(first).toContain('Muistio');
  const kept = await readdir(join(folder, 'bundle/compiled'));
  expect(kept.map((name) => name.slice(16))).toEqual([`-${process.version}-${process.arch}-check.bin`]);
  expect(await checked()).toBe(first);
  await writeFile(join(folder, 'bundle/compiled', kept[0] ?? ''), 'half of it');
  expect(await checked()).toBe(first);
  expect(await checked()).toBe(first);
  expect(await readdir(join(folder, 'bundle/compiled'))).toEqual(kept);
}, 60_000);

it('runs in a folder that it cannot change', async () => {
  await rm(join(folder, 'bundle/compiled'), { recursive: true });
  await chmod(join(folder, 'bundle'), 0o555);
  try {
    expect(await checked()).toContain('Muistio');
  } finally {
    await chmod(join(folder, 'bundle'), 0o755);
  }
}, 60_000);

it('reads a script and a pack whose bytes are their characters', async () => {
  const names = await readdir(join(own, 'bundle'));
  const read = names.filter((name) => name === 'lapsilinssi.cjs' || /^pack\..*\.json$/u.test(name));
  expect(read.length).toBeGreaterThan(3);
  for (const name of read) {
    const bytes = await readFile(join(own, 'bundle', name));
    expect([name, bytes.findIndex((byte) => byte > 127)]).toEqual([name, -1]);
  }
});

it('reads dashes and letters in details and text', async () => {
  await writeFile(join(folder, 'plan.md'), '---\nasiakirjatyyppi: LaNu\nkausi: 2026–2029\n---\n\n# Hyvä lapsuus\n');
  const entry = join(folder, 'bin/lapsilinssi.js');
  const run = promisify(execFile)(process.execPath, [entry, 'check', 'plan.md', '--fail-on', 'never'], { cwd: folder });
  expect((await run).stdout.split('\n')[0]).toBe('Hyvä lapsuus · lasten ja nuorten hyvinvointisuunnitelma 2026–2029');
}, 60_000);

it('keeps more when a run has compiled more, and as much when it has not', async () => {
  const size = async (): Promise<number[]> => {
    const compiled = join(folder, 'bundle/compiled');
    const names = await readdir(compiled);
    return Promise.all(names.map(async (name) => (await readFile(join(compiled, name))).length));
  };
  await rm(join(folder, 'bundle/compiled'), { recursive: true, force: true });
  await checked();
  const [few = 0] = await size();
  const plan = fileURLToPath(
    new URL('../../../../examples/kunta/hyva/lasten-ja-nuorten-hyvinvointisuunnitelma.md', import.meta.url),
  );
  const entry = join(folder, 'bin/lapsilinssi.js');
  await promisify(execFile)(process.execPath, [entry, 'check', plan, '--fail-on', 'never'], { cwd: folder });
  const [more = 0] = await size();
  expect(more).toBeGreaterThan(few);
  await checked();
  expect(await size()).toEqual([more]);
}, 60_000);
