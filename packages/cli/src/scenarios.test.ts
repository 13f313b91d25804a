import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { compiledPack } from '../test/compiled-pack.ts';
import { commandWords, formatScenario, parseScenario } from '../test/scenario.ts';
import type { Scenario, ScenarioPart } from '../test/scenario.ts';
import { run } from '../test/test-io.ts';
import { version } from './version.ts';

// UPDATE_SCENARIOS=1 writes what the command line says today into the files; read the difference before it is committed.
const update = process.env['UPDATE_SCENARIOS'] === '1';
const folder = fileURLToPath(new URL('../test/scenarios/', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted();
const packFolder = compiledPack();

/** When every file was saved that is there before a run. */
const SAVED = new Date('2026-11-20T10:00:00Z');

describe('the command line', () => {
  it.each(names)('%s', async (name) => {
    const source = await readFile(join(folder, name), 'utf8');
    const scenario = parseScenario(source);
    const played = await play(scenario);
    if (update) await writeFile(join(folder, name), formatScenario(played));
    expect(formatScenario(played)).toBe(update ? formatScenario(played) : source);
  });
});

/** The scenario as it goes today. */
async function play(scenario: Scenario): Promise<Scenario> {
  const cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-cli-'));
  const pack = packFolder();
  const one = (name: string): string => scenario.parts.find((part) => part.name === name)?.text ?? '';
  const shown = (text: string): string =>
    text
      .replaceAll(pack, '{pack}')
      .replaceAll(`lapsilinssi ${version()}`, 'lapsilinssi {version}')
      .replaceAll('\r', '␍');
  try {
    for (const { argument, text } of scenario.parts.filter(({ name }) => name === 'file')) {
      await mkdir(dirname(join(cwd, argument)), { recursive: true });
      await writeFile(join(cwd, argument), text);
    }
    for (const before of one('before')
      .split('\n')
      .filter((line) => line !== ''))
      await run(commandWords(before.replaceAll('{pack}', pack)).slice(1), { cwd });
    for (const file of await readdir(cwd, { recursive: true })) await utimes(join(cwd, file), SAVED, SAVED);
    const argv = commandWords(one('command').replaceAll('{pack}', pack)).slice(1);
    const env = Object.fromEntries(
      one('env')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('=', 2)),
    );
    const { stdout, stderr, status } = await run(argv, { cwd, env, input: one('input') });
    const answers: Readonly<Record<string, string>> = {
      stdout: shown(stdout),
      stderr: shown(stderr),
      status: `${status}\n`,
    };
    const parts: ScenarioPart[] = [];
    for (const part of scenario.parts) {
      const text =
        part.name === 'written'
          ? shown(await readFile(join(cwd, part.argument), 'utf8'))
          : part.name === 'part'
            ? await partOfWord(cwd, part.argument)
            : (answers[part.name] ?? part.text);
      parts.push({ ...part, text });
    }
    return { title: scenario.title, parts };
  } finally {
    await rm(cwd, { recursive: true });
  }
}

/** A part of a Word file (`plan.docx#word/comments.xml`), an element a line. */
async function partOfWord(cwd: string, address: string): Promise<string> {
  const [file = '', part = ''] = address.split('#');
  const xml = strFromU8(unzipSync(await readFile(join(cwd, file)))[part] ?? new Uint8Array(0));
  return `${xml.replaceAll(/(?<=>)(?=<w:(?:p|tbl|tr|sdt|comment|sectPr)[ >])/gu, '\n').replaceAll('\r', '␍')}\n`;
}
