import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import writeFileAtomic from 'write-file-atomic';

import { checkPack } from '../check/check-pack.ts';
import { packSchemas } from '../read/pack-schemas.ts';
import type { PackProblem } from '../problem/problem.ts';
import { readFolder } from './read-folder.ts';

/** What came of building: nothing is written when `problems` holds an error. */
export interface BuildResult {
  readonly written: readonly { readonly path: string; readonly bytes: number }[];
  readonly problems: readonly PackProblem[];
}

/**
 * Compiles the pack in a folder into `dist/pack.json`, and the same as a module, `dist/pack.js`; beside them `dist/schemas/` for editors.
 * Throws what the file system throws.
 */
export async function buildPack(folder: string): Promise<BuildResult> {
  const { pack, errors, notes } = checkPack(await readFolder(folder));
  const problems = [...errors, ...notes];
  if (pack === undefined) return { written: [], problems };
  const json = JSON.stringify(pack);
  // A JSON text in quotes is read faster than the same object written as code.
  const module = `/** The compiled rule pack. */\nexport const pack = JSON.parse(${quoted(json)});\n`;
  const files = [
    ['pack.json', `${json}\n`],
    ['pack.js', module],
    ...Object.entries(packSchemas()).map(
      ([kind, schema]) => [`schemas/${kind}.json`, `${JSON.stringify(schema, undefined, 2)}\n`] as const,
    ),
  ] as const;
  const written: { readonly path: string; readonly bytes: number }[] = [];
  for (const [name, text] of files) {
    const path = join(folder, 'dist', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, text);
    written.push({ path: `dist/${name}`, bytes: Buffer.byteLength(text) });
  }
  return { written, problems };
}

/** A text as a JavaScript literal in single quotes: JSON is full of double ones. */
function quoted(text: string): string {
  return `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", String.raw`\'`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)}'`;
}
