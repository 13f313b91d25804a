import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { run } from '../test/test-io.ts';

/** The same passage in Finnish and in Swedish, and what is found in both. */
interface Pair {
  readonly id: string;
  readonly fi: string;
  readonly sv: string;
  /** Levels of the themes that are found. */
  readonly themes: Readonly<Record<string, number>>;
  /** Contents of the document type that are found. */
  readonly contents: readonly string[];
}

interface Report {
  readonly documents: readonly {
    readonly path: string;
    readonly themes: readonly { readonly id: string; readonly level: number }[];
    readonly contents: readonly { readonly id: string; readonly found: boolean }[];
  }[];
}

const LANGUAGES = ['fi', 'sv'] as const;

const file = new URL('../test/pairs.jsonl', import.meta.url);
const pairs: readonly Pair[] = (await readFile(file, 'utf8'))
  .trim()
  .split('\n')
  .map((line): Pair => JSON.parse(line));

const shown = new Map<string, Pick<Pair, 'themes' | 'contents'>>();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-pairs-'));
  for (const pair of pairs) {
    for (const language of LANGUAGES) {
      const head = `---\ndocument-type: child-youth-plan\nlanguage: ${language}\n---\n\n`;
      await writeFile(join(folder, `${pair.id}.${language}.md`), `${head}${pair[language]}\n`);
    }
  }
  const { stdout } = await run(['check', '.', '--format', 'json', '--fail-on', 'never'], { cwd: folder });
  const report: Report = JSON.parse(stdout);
  for (const { path, themes, contents } of report.documents) {
    shown.set(path, {
      themes: Object.fromEntries(themes.filter(({ level }) => level > 0).map(({ id, level }) => [id, level])),
      contents: contents.filter(({ found }) => found).map(({ id }) => id),
    });
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(pairs)('$id is read alike in Finnish and in Swedish', ({ id, themes, contents }) => {
  const read = LANGUAGES.map((language) => shown.get(`${id}.${language}.md`));
  expect(read).toEqual([
    { themes, contents },
    { themes, contents },
  ]);
});
