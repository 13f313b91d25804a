import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the little rule pack of the command line's tests. */
export const SMALL_PACK_FOLDER: string = fileURLToPath(new URL('../../../cli/test/pack', import.meta.url));

/** The little rule pack of the command line's tests by path. Fuzzing changes it. */
export const SMALL_PACK: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(SMALL_PACK_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .toSorted()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(`${SMALL_PACK_FOLDER}/${path}`, 'utf8')]),
);
