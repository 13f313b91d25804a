import { fileError, thrownError } from '@lapsilinssi/project';
import { diskFiles } from '@lapsilinssi/project/node';

import type { Io } from './io.ts';
import { Unreadable } from './unreadable.ts';

/**
 * A file's content.
 * @throws Unreadable
 */
export async function fileContent(path: string, { cwd }: Pick<Io, 'cwd'>): Promise<Uint8Array> {
  const files = diskFiles(cwd);
  try {
    if ((await files.kind(path)) === 'file') return await files.read(path);
  } catch (thrown) {
    throw new Unreadable(path, thrownError(thrown, path));
  }
  throw new Unreadable(path, fileError('file-missing', path));
}
