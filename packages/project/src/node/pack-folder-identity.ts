import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { hashOf } from './hash-of.ts';

/**
 * What a pack's folder holds, as a text that is the same for the same content only: its sources, those of the pack that it extends and what was
 * compiled of them. Undefined when it cannot be read, which is told when it is opened.
 */
export async function packFolderIdentity(folder: string): Promise<string | undefined> {
  try {
    const { readFolder } = await import('@lapsilinssi/pack/node');
    const compiled = join(folder, 'dist', 'pack.json');
    return hashOf([JSON.stringify(await readFolder(folder)), existsSync(compiled) ? await readFile(compiled) : '']);
  } catch {
    return undefined;
  }
}
