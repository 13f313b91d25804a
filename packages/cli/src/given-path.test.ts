import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { compiledPack } from '../test/compiled-pack.ts';
import { run } from '../test/test-io.ts';
import { givenPath } from './given-path.ts';

const packFolder = compiledPack();
let cwd = '';
beforeAll(async () => {
  cwd = join(await mkdtemp(join(tmpdir(), 'lapsilinssi-polut-')), 'Äänekosken ja Ähtärin työ (2026)');
  const paths = [
    'lanu/Lasten ja nuorten suunnitelma.md',
    'lanu/öylättilä/vanhat/åbo.md',
    'lanu/öylättilä/[luonnos] 1.txt',
    'Kuntastrategia #2.md',
    '!tärkeä.md',
  ];
  for (const path of paths) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), `# LaNu-suunnitelma\n\nNuorisovaltuusto kokoontuu. ${path.length}\n`);
  }
});
afterAll(() => rm(dirname(cwd), { recursive: true }));

/** Paths of the documents that are checked. */
async function checked(...argv: readonly string[]): Promise<string[]> {
  const { stdout } = await run(['check', '--pack', packFolder(), '--format', 'json', ...argv], { cwd });
  const report: { documents: { path: string; status: string }[] } = JSON.parse(stdout);
  return report.documents.map(({ path, status }) => (status === 'ok' ? path : `${path}: ${status}`));
}

it('reads backslashes as folders where the system does, and leaves them alone elsewhere', () => {
  expect(
    [String.raw`plans\lanu`, String.raw`!plans\**\*.md`, String.raw`C:\kunta\plan.md`, 'plans/a.md'].map((path) =>
      givenPath(path, '\\'),
    ),
  ).toEqual(['plans/lanu', '!plans/**/*.md', 'C:/kunta/plan.md', 'plans/a.md']);
  expect(givenPath(String.raw`\!tärkeä.md`, '/')).toBe(String.raw`\!tärkeä.md`);
});

it('finds files by names with blanks, brackets and letters of every kind', async () => {
  expect(await checked('lanu')).toEqual([
    'lanu/Lasten ja nuorten suunnitelma.md',
    'lanu/öylättilä/[luonnos] 1.txt',
    'lanu/öylättilä/vanhat/åbo.md',
  ]);
  expect(await checked('Kuntastrategia #2.md', 'lanu/öylättilä/[luonnos] 1.txt')).toEqual([
    'Kuntastrategia #2.md',
    'lanu/öylättilä/[luonnos] 1.txt',
  ]);
  expect(await checked(join(cwd, 'lanu', 'öylättilä', 'vanhat'))).toEqual([join(cwd, 'lanu/öylättilä/vanhat/åbo.md')]);
});

it('leaves out what a pattern with ! names, wherever it stands', async () => {
  expect(await checked('**/*.{md,txt}', '!**/vanhat/**', '!**/*suunnitelma.md')).toEqual([
    '!tärkeä.md',
    'Kuntastrategia #2.md',
    'lanu/öylättilä/[luonnos] 1.txt',
  ]);
  expect(await checked('!lanu/öylättilä', 'lanu', './Kuntastrategia #2.md')).toEqual([
    'lanu/Lasten ja nuorten suunnitelma.md',
    'Kuntastrategia #2.md',
  ]);
  // A file whose name begins with ! is itself.
  expect(await checked('!tärkeä.md')).toEqual(['!tärkeä.md']);
});

it('reports on all others when some cannot be read', async () => {
  await writeFile(join(cwd, 'kuva.md'), Buffer.from('iVBORw0KGgoAAAANSUhEUg==', 'base64'));
  const argv = [
    'check',
    '--pack',
    packFolder(),
    'kuva.md',
    'lanu',
    'puuttuu ä.md',
    'Kuntastrategia #2.md',
    '--summary',
  ];
  const { stdout, status } = await run(argv, { cwd });
  expect(status).toBe(2);
  expect(stdout.split('\n').filter((line) => /^(?:lanu|kuva|puuttuu|Kunta)[^:]*(?::|$)/u.test(line))).toEqual([
    expect.stringMatching(/^kuva\.md: /u),
    'lanu/Lasten ja nuorten suunnitelma.md',
    'lanu/öylättilä/[luonnos] 1.txt',
    'lanu/öylättilä/vanhat/åbo.md',
    expect.stringMatching(/^puuttuu ä\.md: /u),
    'Kuntastrategia #2.md',
  ]);
  expect(stdout).toContain('2 tiedostoa ei voitu lukea.');
});
