import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A folder on the disk whose plans are checked with a small rule pack. */
export interface Workspace {
  readonly uri: string;
  uriOf(path: string): string;
  write(path: string, ...lines: readonly string[]): Promise<void>;
  remove(): Promise<void>;
}

const PACK = fileURLToPath(new URL('pack', import.meta.url));

/** Makes a folder with a repository's root, the small rule pack and a configuration that names it. */
export async function makeWorkspace(): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-'));
  await mkdir(join(folder, '.git'));
  await cp(PACK, join(folder, '.pack'), { recursive: true });
  const write = async (path: string, ...lines: readonly string[]): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `${lines.join('\n')}\n`);
  };
  await write('.lapsilinssi.yaml', 'pack: .pack');
  return {
    uri: pathToFileURL(folder).href,
    uriOf: (path) => pathToFileURL(join(folder, path)).href,
    write,
    remove: () => rm(folder, { recursive: true }),
  };
}
