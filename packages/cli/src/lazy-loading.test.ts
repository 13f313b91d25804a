import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import type { Metafile } from 'esbuild';
import { expect, it } from 'vitest';

/** Files from which a command runs: the entry, the chunks of `sources` and everything that these import without being asked. */
async function loadedBy(...sources: readonly string[]): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: fileURLToPath(new URL('../../..', import.meta.url)),
    entryPoints: ['packages/cli/src/main.ts'],
    outdir: 'packages/cli/bundle',
    bundle: true,
    write: false,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    metafile: true,
    conditions: ['@lapsilinssi/source'],
    logLevel: 'silent',
  });
  const start = Object.entries(metafile.outputs).filter(
    ([, { entryPoint }]) =>
      entryPoint === 'packages/cli/src/main.ts' || sources.some((source) => entryPoint === source),
  );
  const loaded = new Set<string>();
  for (const [path] of start) follow(path, metafile.outputs, loaded);
  return [...loaded].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
}

function follow(path: string, outputs: Metafile['outputs'], loaded: Set<string>): void {
  if (loaded.has(path)) return;
  loaded.add(path);
  for (const { path: next, kind } of outputs[path]?.imports ?? []) {
    if (kind === 'import-statement') follow(next, outputs, loaded);
  }
}

it('checks documents without loading what only rule authors or Word files need', async () => {
  const inputs = await loadedBy('packages/cli/src/commands/check.ts');
  const has = (part: string): boolean => inputs.some((input) => input.includes(part));
  expect(['node_modules/commander/', 'packages/core/', 'packages/reporters/'].map(has)).toEqual([true, true, true]);
  expect(
    [
      'node_modules/yaml/',
      'node_modules/zod/',
      'packages/pack/src/',
      'packages/docx/src/',
      'node_modules/saxes/',
    ].filter(has),
  ).toEqual([]);
});

it('repeats a run of which nothing has changed without rules, engine or parser', async () => {
  const inputs = await loadedBy('packages/cli/src/cache/run-cached.ts');
  const has = (part: string): boolean => inputs.some((input) => input.includes(part));
  expect(['packages/cli/src/cache/', 'packages/project/src/trace/'].map(has)).toEqual([true, true]);
  expect(
    inputs.filter((input) =>
      /packages\/(?:core|linguistics|pack|docx|rules|sections)\/|node_modules\/(?:mdast|micromark|yaml|zod|saxes)/u.test(
        input,
      ),
    ),
  ).toEqual([]);
});
