import { mkdir, mkdtemp, readdir, readFile, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { compiledPack } from '../../test/compiled-pack.ts';
import { run } from '../../test/test-io.ts';
import type { Run } from '../../test/test-io.ts';

vi.setConfig({ testTimeout: 300_000 });

const packFolder = compiledPack();
let root = '';
let cwd = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lapsilinssi-cached-'));
  cwd = join(root, 'suunnitelmat ÅÄÖ');
  await mkdir(cwd);
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string | null): Promise<void> {
  await mkdir(dirname(join(cwd, path)), { recursive: true });
  if (text === null) await rm(join(cwd, path), { force: true });
  else await writeFile(join(cwd, path), text);
}

const check = (...argv: readonly string[]): Promise<Run> => run(['check', '--pack', packFolder(), ...argv], { cwd });
const cached = (...argv: readonly string[]): Promise<Run> => check('--cache-location', '../välimuisti', ...argv);

/** What may happen to the files of a repository; null takes a file out. */
const CONTENTS: Readonly<Record<string, readonly (string | null)[]>> = {
  'lanu.md': [
    '---\norganisaatio: Mallilan kunta\nkausi: 2026–2029\n---\n\n# Mallilan LaNu-suunnitelma 2026–2029\n\n## 3 Osallisuus\n\nNuorisovaltuusto kokoontuu.\n\nKatso [strategia](strategia.md).\n',
    '# Mallilan LaNu-suunnitelma 2026–2029\n\n## 3 Osallisuus\n\nLasten osallisuutta pyritään edistämään.\n',
    'PK\u0003\u0004',
    null,
  ],
  'strategia.md': [
    '---\norganisaatio: Mallilan kunta\nkausi: 2022–2025\n---\n\n# Kuntastrategia\n\nLapset ovat tärkeitä.\n',
    '# Kuntastrategia\n\nLapsivaikutukset arvioidaan.\n',
    null,
  ],
  'luvut/osa.md': ['---\nosana: ../lanu.md\n---\n\n## 4 Talous\n\nLapsibudjetointi tehdään.\n', null],
  '.lapsilinssi.yaml': [
    'severities: { theme-missing: warning }\n',
    'organisation: Rantalan kunta\nfail-on: info\nexclude: strategia.md\n',
    'severities: { theme-missing: }\n',
    null,
  ],
  '.lapsilinssi-baseline.json': ['{"version":1,"documents":{}}', '{', null],
  '.gitignore': ['luvut/\n', null],
};

const edit = fc
  .constantFrom(...Object.keys(CONTENTS))
  .chain((path) => fc.constantFrom(...(CONTENTS[path] ?? [])).map((text) => [path, text] as const));
const ASKED: readonly (readonly string[])[] = [
  ['.'],
  ['lanu.md', '*.md', '!strategia.md'],
  ['.', '--format', 'json'],
  ['.', '--all', '--as-of', '2031-01-01', '--ui-language', 'sv'],
  ['.', '--quiet', '--statistics', '--fail-on', 'never'],
  ['lanu.md', '-o', 'json:../raportti.json'],
];
const asked = fc.constantFrom(...ASKED);

it('changes no result, whatever happens to plans, configuration and what is asked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.array(edit, { maxLength: 3 }), asked), { minLength: 2, maxLength: 5 }),
      async (steps) => {
        const report = join(root, 'raportti.json');
        for (const [edits, argv] of steps) {
          for (const [path, text] of edits) await write(path, text);
          const outcome = async (running: Promise<Run>): Promise<unknown> => {
            const ran = await running;
            const written = argv.includes('-o') && ran.status !== 2 ? await readFile(report, 'utf8') : '';
            await rm(report, { force: true });
            return { ...ran, written };
          };
          const fresh = await outcome(check(...argv));
          expect(await outcome(cached(...argv))).toEqual(fresh);
          expect(await outcome(cached(...argv))).toEqual(fresh);
        }
      },
    ),
    { numRuns: 25 },
  );
});

it('tells of a damaged cache, and comes to the same', async () => {
  await write('lanu.md', CONTENTS['lanu.md']?.[0] ?? '');
  const fresh = await check('.');
  await cached('.');
  const folder = join(root, 'välimuisti');
  for (const name of await readdir(folder)) {
    const bytes = await readFile(join(folder, name));
    await writeFile(join(folder, name), bytes.subarray(0, bytes.length - 10));
  }
  expect(await cached('.')).toEqual({
    ...fresh,
    stderr: `Välimuistin tiedosto oli vioittunut, joten sen sisältö laskettiin uudelleen (${folder}).\n`,
  });
  expect(await cached('.')).toEqual(fresh);
});

it('looks at the rules again when somebody has changed them', async () => {
  const theme = join(packFolder(), 'themes', 'participation.yaml');
  const before = await readFile(theme, 'utf8');
  const compiled = join(packFolder(), 'dist', 'pack.json');
  const built = await readFile(compiled, 'utf8');
  await write('lanu.md', CONTENTS['lanu.md']?.[0] ?? '');
  const first = await cached('lanu.md');
  try {
    await writeFile(theme, before.replaceAll('nuorisovaltuusto', 'lasten parlamentti'));
    expect(before).toContain('nuorisovaltuusto');
    const changed = await cached('lanu.md');
    expect(changed).toEqual(await check('lanu.md'));
    expect(changed).not.toEqual(first);
  } finally {
    await writeFile(theme, before);
    await writeFile(compiled, built);
  }
});

it('writes no report over a plan that has come in its place', async () => {
  await write('lanu.md', CONTENTS['lanu.md']?.[0] ?? '');
  await cached('lanu.md', '-o', 'raportti.json');
  await unlink(join(cwd, 'raportti.json'));
  await symlink('lanu.md', join(cwd, 'raportti.json'));
  const { status } = await cached('lanu.md', '-o', 'raportti.json');
  expect(status).toBe(2);
  expect(await readFile(join(cwd, 'lanu.md'), 'utf8')).toBe(CONTENTS['lanu.md']?.[0]);
});

it('keeps nothing unless it is asked to, and what is asked last counts', async () => {
  await write('lanu.md', CONTENTS['lanu.md']?.[0] ?? '');
  await check('.');
  await cached('.', '--no-cache');
  expect(await readdir(root)).toEqual(['suunnitelmat ÅÄÖ']);
});

it('says that nothing has changed when one asks how long it took', async () => {
  await write('lanu.md', CONTENTS['lanu.md']?.[0] ?? '');
  const first = await cached('.', '--timing');
  const second = await cached('.', '--timing');
  expect(second.stdout).toBe(first.stdout);
  expect(first.stderr).toMatch(/^Käynnistys ja ensimmäinen asiakirja/u);
  expect(second.stderr).toMatch(/^Kaikki välimuistista: mikään ei ole muuttunut {3}\d+ ms\n$/u);
});
