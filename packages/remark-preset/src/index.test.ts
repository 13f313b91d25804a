import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { assess, openPack, outlineRules, readPlan } from '@lapsilinssi/core';
import { renderFinding } from '@lapsilinssi/reporters';
import { pack as compiled } from '@lapsilinssi/rules';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';

import remarkPresetLapsilinssi from './index.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const examples = readdirSync(`${root}examples`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
  .toSorted();

/** A message as remark prints it. */
type Line = readonly [place: string, rule: string, text: string];

const byText = (a: Line, b: Line): number => a.join(' ').localeCompare(b.join(' '));

function withoutRemark(path: string): Line[] {
  const pack = openPack(compiled);
  const read = readPlan({ path, content: readFileSync(root + path), pack: outlineRules(pack) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  const { document, findings } = assess(read.document, pack, { asOf: '2026-11-21' });
  const language = document.language.value === 'other' ? 'fi' : document.language.value;
  return findings
    .map((finding): Line => {
      const { start, end } = finding.range;
      const { message } = renderFinding(finding, compiled, language, document.documentType.value);
      return [`${start.line}:${start.column}-${end.line}:${end.column}`, finding.rule, message];
    })
    .toSorted(byText);
}

async function withRemark(path: string): Promise<Line[]> {
  const file = new VFile({ path, value: readFileSync(root + path, 'utf8') });
  await unified().use(remarkParse).use(remarkStringify).use(remarkPresetLapsilinssi).process(file);
  return file.messages
    .map((message): Line => [
      `${message.line}:${message.column}-${message.place && 'end' in message.place ? `${message.place.end.line}:${message.place.end.column}` : ''}`,
      message.ruleId ?? '',
      message.reason,
    ])
    .toSorted(byText);
}

test('remark finds on every example plan what the command line finds', async () => {
  expect(examples).toHaveLength(9);
  for (const name of examples)
    expect([name, await withRemark(`examples/${name}`)]).toEqual([name, withoutRemark(`examples/${name}`)]);
});

test('the messages speak of lapsilinssi, carry why and advice, and warn', async () => {
  const file = new VFile({
    path: 'suunnitelma.md',
    value: '---\nasiakirjatyyppi: kuntastrategia\n---\n\n# Kuntastrategia\n\nTeemme teitä.\n',
  });
  await unified().use(remarkParse).use(remarkStringify).use(remarkPresetLapsilinssi).process(file);
  const message = file.messages.find(({ ruleId }) => ruleId === 'theme-missing');
  expect([message?.source, message?.fatal, message?.note?.split('\n').length]).toEqual(['lapsilinssi', false, 3]);
});

test('a tree without positions gets no messages', async () => {
  const file = new VFile({ path: 'suunnitelma.md', value: '# Kuntastrategia\n' });
  const tree: Root = {
    type: 'root',
    children: [{ type: 'heading', depth: 1, children: [{ type: 'text', value: 'Kuntastrategia' }] }],
  };
  await unified().use(remarkParse).use(remarkStringify).use(remarkPresetLapsilinssi).run(tree, file);
  expect(file.messages).toEqual([]);
});

test('remark-cli takes the preset', async () => {
  const path = 'examples/kunta/heikko/kuntastrategia.md';
  const run = promisify(execFile);
  const cli = `${root}node_modules/remark-cli/cli.js`;
  const { stderr } = await run(
    process.execPath,
    [cli, '--no-stdout', '--no-color', '--use', `${root}packages/remark-preset/bundle/index.js`, path],
    { cwd: root },
  );
  const lines = stderr.split('\n').filter((line) => /^\d+:\d+-\d+:\d+ /u.test(line.trim()));
  const parsed = lines.map((line): Line => {
    const [, place = '', text = '', rule = ''] =
      /^\s*(\S+)\s+warning (.*?)\s+(\S+)\s+lapsilinssi\s*$/u.exec(line) ?? [];
    return [place, rule, text];
  });
  expect(parsed.toSorted(byText)).toEqual(withoutRemark(path));
});
