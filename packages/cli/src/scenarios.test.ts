import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
    text.replaceAll(pack, '{pack}').replaceAll(`lapsilinssi ${version()}`, 'lapsilinssi {version}');
  try {
    for (const { argument, text } of scenario.parts.filter(({ name }) => name === 'file')) {
      await mkdir(dirname(join(cwd, argument)), { recursive: true });
      await writeFile(join(cwd, argument), text);
    }
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
          : (answers[part.name] ?? part.text);
      parts.push({ ...part, text });
    }
    return { title: scenario.title, parts };
  } finally {
    await rm(cwd, { recursive: true });
  }
}
