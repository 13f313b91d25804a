import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { unpainted } from '@lapsilinssi/reporters';
import type { Command } from 'commander';
import { expect, it } from 'vitest';

import { commandWords } from '../test/scenario.ts';
import { NO_PROGRESS } from './progress.ts';
import { program } from './program.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);

const commands = program(
  [],
  {
    cwd: root,
    env: {},
    columns: 80,
    paint: unpainted,
    today: () => '2026-11-21',
    readInput: () => Promise.resolve(new Uint8Array()),
    ask: () => Promise.resolve(undefined),
    progress: () => Promise.resolve(NO_PROGRESS),
    clear: () => undefined,
    onStop: () => undefined,
    write: () => undefined,
    writeError: () => undefined,
  },
  'fi',
  undefined,
  () => undefined,
);

/** What a command line names that there is not: a command or an option. */
function unknownIn(words: readonly string[]): string | undefined {
  let command: Command = commands;
  const known = new Set(['-h', '--help', '-V', '--version', ...flagsOf(commands)]);
  for (const word of words) {
    const [flag = ''] = word.split('=');
    if (/^--?[a-z]/iu.test(word)) {
      if (!known.has(flag)) return word;
      continue;
    }
    const next = command.commands.find((one) => one.name() === word);
    if (next !== undefined) {
      command = next;
      for (const one of flagsOf(command)) known.add(one);
    } else if (command.commands.length > 0) return word;
  }
  return undefined;
}

function flagsOf({ options }: Command): string[] {
  return options.flatMap(({ short, long }) => [short, long].filter((flag) => typeof flag === 'string'));
}

it.each(pages)('%s names commands and options that there are', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const fenced = [...text.matchAll(/^```(?:sh|console)?\n([\s\S]*?)^```/gmu)].flatMap(([, block = '']) =>
    block.split('\n'),
  );
  const inline = [...text.matchAll(/`((?:npx )?lapsilinssi [^`\n]+)`/gu)].map(([, code = '']) => code);
  const lines = [...fenced, ...inline].filter((line) => /^(?:npx )?lapsilinssi \S/u.test(line));
  const unknown = lines.flatMap((line) => {
    const command = line
      .replace(/^(?:npx )?lapsilinssi /u, '')
      .replace(/\s#.*$/u, '')
      .replaceAll('"', "'");
    const word = unknownIn(commandWords(command));
    return word === undefined ? [] : [`${word} in ${line}`];
  });
  expect(unknown).toEqual([]);
});

it.each(pages)('%s leads only to what is there', (page) => {
  const text = readFileSync(join(root, page), 'utf8').replaceAll(/```[\s\S]*?```/gu, '');
  const links = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/gu)].map(([, link = '']) => link);
  const absent = links.filter((link) => !/^[a-z]+:/u.test(link) && !existsSync(join(root, dirname(page), link)));
  expect(absent).toEqual([]);
});
