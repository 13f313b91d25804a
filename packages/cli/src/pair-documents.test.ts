import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { beforeAll, expect, it } from 'vitest';

import { run } from '../test/test-io.ts';

/** What a check tells of a document, as far as it is compared here. */
interface Document {
  readonly path: string;
  readonly documentType: string;
  readonly themes: readonly { readonly id: string; readonly level: number }[];
  readonly contents: readonly { readonly id: string; readonly found: boolean }[];
}

// Whole documents, each in Finnish and in Swedish: `name.fi.md` and `name.sv.md`.
const folder = fileURLToPath(new URL('../test/pairs/', import.meta.url));
const names = [...new Set((await readdir(folder)).map((file) => file.replace(/\.(?:fi|sv)\.md$/u, '')))].toSorted();

const shown = new Map<string, { documentType: string; themes: Record<string, number>; contents: string[] }>();

beforeAll(async () => {
  const { stdout } = await run(['check', '.', '--no-config', '--format', 'json', '--fail-on', 'never'], {
    cwd: folder,
  });
  const report: { readonly documents: readonly Document[] } = JSON.parse(stdout);
  for (const { path, documentType, themes, contents } of report.documents) {
    shown.set(path, {
      documentType,
      themes: Object.fromEntries(themes.filter(({ level }) => level > 0).map(({ id, level }) => [id, level])),
      contents: contents.filter(({ found }) => found).map(({ id }) => id),
    });
  }
});

it.each(names)('%s has the same type, levels and contents in Finnish and in Swedish', (name) => {
  const [finnish, swedish] = ['fi', 'sv'].map((language) => shown.get(`${name}.${language}.md`));
  expect(Object.keys(finnish?.themes ?? {}).length).toBeGreaterThan(0);
  expect(finnish?.contents.length).toBeGreaterThan(0);
  expect(swedish).toEqual(finnish);
});
