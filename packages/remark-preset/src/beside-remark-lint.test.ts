import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const OURS = `${root}packages/remark-preset/bundle/index.js`;
const THEIRS = 'remark-preset-lint-recommended';
const examples = readdirSync(`${root}examples`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
  .map((name) => `examples/${name.replaceAll('\\', '/')}`)
  .toSorted();

const run = promisify(execFile);

/** A draft in which both find much. */
const ROUGH = 'packages/remark-preset/src/fixtures/rough-draft.md';
const files = [...examples, ROUGH];

/** What remark-cli prints of each file with some presets: `place reason rule source`, by path. */
async function remark(...presets: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const uses = presets.flatMap((preset) => ['--use', preset]);
  const { stderr } = await run(
    process.execPath,
    [`${root}node_modules/remark-cli/cli.js`, '--no-config', '--no-stdout', '--no-color', ...uses, ...files],
    { cwd: root, maxBuffer: 1e8 },
  );
  const told = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of stderr.split('\n')) {
    const path = /^(\S+\.md)(?::|$)/u.exec(line)?.[1];
    if (path !== undefined) told.set(path, (lines = []));
    const message = /^\s*(\d+:\d+-\d+:\d+|\d+:\d+)\s+warning\s+(.*?)\s+(\S+)\s+(lapsilinssi|remark-lint)$/u.exec(line);
    if (message) lines.push(message.slice(1).join(' '));
  }
  return told;
}

interface Point {
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly documents: readonly {
    readonly findings: readonly {
      readonly rule: string;
      readonly message: string;
      readonly start: Point;
      readonly end: Point;
    }[];
  }[];
}

/** What the command line finds in one file, as remark-cli would print it. */
async function checked(path: string): Promise<readonly string[]> {
  const { stdout } = await run(
    process.execPath,
    [`${root}packages/cli/bin/lapsilinssi.js`, 'check', path, '--format', 'json', '--fail-on', 'never'],
    { cwd: root, maxBuffer: 1e8 },
  );
  const report: Report = JSON.parse(stdout);
  return report.documents.flatMap(({ findings }) =>
    findings.map(
      ({ rule, message, start, end }) =>
        `${start.line}:${start.column}-${end.line}:${end.column} ${message} ${rule} lapsilinssi`,
    ),
  );
}

test('remark-cli with the recommended preset and ours gives exactly what the command line finds and what theirs gives alone', async () => {
  expect(examples).toHaveLength(9);
  const together = await remark(THEIRS, OURS);
  // The same syntax is read: without footnotes theirs would complain of each.
  const alone = await remark('remark-frontmatter', 'remark-gfm', THEIRS);
  expect(alone.get(ROUGH)).toHaveLength(3);
  for (const path of files) {
    const expected = [...(await checked(path)), ...(alone.get(path) ?? [])];
    expect([path, together.get(path)?.toSorted()]).toEqual([path, expected.toSorted()]);
  }
}, 60_000);
