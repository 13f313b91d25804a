import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import type { Metafile } from 'esbuild';
import { expect, it } from 'vitest';

/** Packages and folders from which `check` runs: the entry, its own chunk and everything that these import without being asked. */
async function loadedByCheck(): Promise<string[]> {
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
      entryPoint === 'packages/cli/src/main.ts' || entryPoint === 'packages/cli/src/commands/check.ts',
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
  const inputs = await loadedByCheck();
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
