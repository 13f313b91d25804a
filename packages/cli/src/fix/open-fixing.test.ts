import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { assess, outlineRules, readPlan } from '@lapsilinssi/core';
import { loadPackFolder } from '@lapsilinssi/project/node';
import { unpainted } from '@lapsilinssi/reporters';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { compiledPack } from '../../test/compiled-pack.ts';
import { run } from '../../test/test-io.ts';
import type { Io } from '../io.ts';
import { NO_PROGRESS } from '../progress.ts';
import { openFixing } from './open-fixing.ts';

const packFolder = compiledPack();

const COMMENT = '<!-- lapsilinssi-ohita period-stale: historiaa -->';
const PLAN = `---\nasiakirjatyyppi: LaNu\n---\n\n# Suunnitelma\n\n${COMMENT}\n\nSivistyslautakunta kuulee lapsia päiväkodeissa joka syksy.\n`;
const FIXED = PLAN.replace(`${COMMENT}\n\n`, '');

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-fix-'));
});
afterEach(() => rm(cwd, { recursive: true }));

const fix = (...argv: readonly string[]): ReturnType<typeof run> =>
  run(['check', ...argv, '--fail-on', 'never', '--summary', '--pack', packFolder()], { cwd });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('check --fix', () => {
  it('keeps the byte order mark, the line ends and letters in two signs', async () => {
    const form = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n').normalize('NFD')}`;
    await writeFile(join(cwd, 'plan.md'), form(PLAN));
    expect((await fix('plan.md', '--fix')).stderr).toBe('Korjattuja kohtia 1, muutettuja tiedostoja 1.\n');
    expect(await readFile(join(cwd, 'plan.md'), 'utf8')).toBe(form(FIXED));
  });

  it('leaves a file in another encoding as it is, says so and reports on it', async () => {
    const latin = Uint8Array.from(PLAN, (letter) => letter.charCodeAt(0));
    await writeFile(join(cwd, 'plan.md'), latin);
    const { stdout, stderr, status } = await fix('plan.md', '--fix');
    expect(stderr).toBe(
      'plan.md: Tiedosto jäi ennalleen. Se ei ole UTF-8-tekstiä. Tallenna se ensin UTF-8-muodossa.\n',
    );
    expect(status).toBe(2);
    expect(stdout).toContain('Osallisuus ja kuuleminen');
    expect(new Uint8Array(await readFile(join(cwd, 'plan.md')))).toEqual(latin);
  });

  it('leaves a file that may not be written, and fixes the others', async () => {
    await writeFile(join(cwd, 'a.md'), PLAN);
    await chmod(join(cwd, 'a.md'), 0o444);
    await writeFile(join(cwd, 'b.md'), PLAN);
    const { stderr, status } = await fix('a.md', 'b.md', '--fix');
    expect(stderr).toBe(
      'a.md: Tiedostoon ei saa kirjoittaa. Se jäi ennalleen. Salli kirjoittaminen tai tee tiedostosta kopio omaan kansioosi.\n' +
        'Korjattuja kohtia 1, muutettuja tiedostoja 1.\n',
    );
    expect(status).toBe(2);
    expect([await readFile(join(cwd, 'a.md'), 'utf8'), await readFile(join(cwd, 'b.md'), 'utf8')]).toEqual([
      PLAN,
      FIXED,
    ]);
  });

  it('writes each change of a plan of several files into its file', async () => {
    await writeFile(join(cwd, 'plan.md'), FIXED);
    const chapter = `---\nosana: plan.md\n---\n\n## 2 Palvelut\n\n${COMMENT}\n\nPäiväkodit ovat lähellä.\n`;
    await writeFile(join(cwd, 'palvelut.md'), chapter);
    expect((await fix('.', '--fix')).stderr).toBe('Korjattuja kohtia 1, muutettuja tiedostoja 1.\n');
    expect(await readFile(join(cwd, 'plan.md'), 'utf8')).toBe(FIXED);
    expect(await readFile(join(cwd, 'palvelut.md'), 'utf8')).toBe(chapter.replace(`${COMMENT}\n\n`, ''));
  });

  it('changes nothing a second time, and shows that nothing would change', async () => {
    await writeFile(join(cwd, 'plan.md'), PLAN);
    await fix('plan.md', '--fix');
    expect((await fix('plan.md', '--fix')).stderr).toBe('Mitään ei korjattu: valmiita korjauksia ei ole.\n');
    expect((await fix('plan.md', '--fix-dry-run')).stdout).toBe('');
    expect(await readFile(join(cwd, 'plan.md'), 'utf8')).toBe(FIXED);
  });

  it('gives standard input back as it was when there is nothing to fix', async () => {
    const text = `\uFEFF${FIXED.replaceAll('\n', '\r\n')}`;
    const argv = ['check', '-', '--fix', '--fail-on', 'never', '--pack', packFolder()];
    expect(await run(argv, { cwd, input: bytesOf(text) })).toEqual({
      stdout: text,
      stderr: 'Mitään ei korjattu: valmiita korjauksia ei ole.\n',
      status: 0,
    });
  });
});

describe('a Word file', () => {
  it('is never changed, and is named', async () => {
    const loaded = await loadPackFolder(packFolder());
    if (loaded.status !== 'ok') throw new Error(loaded.status);
    const { pack } = loaded;
    const read = readPlan({ path: 'plan.md', content: PLAN, pack: outlineRules(pack) });
    if (read.status !== 'ok') throw new Error(read.error.code);
    const assessment = assess({ ...read.document, format: 'docx' }, pack, { asOf: '2026-11-21' });
    let told = '';
    const io: Io = {
      cwd,
      env: {},
      columns: 80,
      paint: unpainted,
      today: () => '2026-11-21',
      readInput: () => Promise.resolve(bytesOf('')),
      ask: () => Promise.resolve(undefined),
      progress: () => Promise.resolve(NO_PROGRESS),
      clear: () => undefined,
      onStop: () => undefined,
      write: () => undefined,
      writeError(text) {
        told += text;
      },
    };
    const fixing = openFixing({ suggested: undefined, dryRun: false }, io);
    const result = {
      status: 'ok',
      path: 'plan.docx',
      assessment,
      source: { files: [{ path: 'plan.docx', bytes: bytesOf(PLAN), onDisk: true }], reassess: () => undefined },
    } as const;
    expect(await fixing.change(result, pack.compiled, 'fi')).toBe(result);
    expect(fixing.end('fi')).toBe(false);
    expect(told).toBe('plan.docx: Tiedosto jäi ennalleen. Word-tiedostoa ei muuteta: korjaa kohdat Wordissa.\n');
  });
});

describe('check --fix-suggested', () => {
  it('makes one suggestion a run: first one theme, then the other, then none', async () => {
    await writeFile(
      join(cwd, 'plan.md'),
      '---\nasiakirjatyyppi: LaNu\n---\n\n# Suunnitelma\n\nKoulut ja päiväkodit ovat lähellä.\n',
    );
    const headings = async (): Promise<string[]> =>
      (await readFile(join(cwd, 'plan.md'), 'utf8')).split('\n').filter((line) => line.startsWith('#'));
    await fix('plan.md', '--fix-suggested', 'theme-missing');
    await fix('plan.md', '--fix-suggested', 'T2');
    expect((await headings()).length).toBe(3);
    const again = await fix('plan.md', '--fix-suggested', 'T2');
    expect({ status: again.status, headings: (await headings()).length }).toEqual({ status: 2, headings: 3 });
  });
});
