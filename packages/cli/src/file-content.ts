import type { ReadError } from '@lapsilinssi/core';
import { fileError, thrownError } from '@lapsilinssi/project';
import { diskFiles } from '@lapsilinssi/project/node';

import type { Io } from './io.ts';

/** A file's content, or why it cannot be read. */
export async function fileContent(path: string, { cwd }: Pick<Io, 'cwd'>): Promise<Uint8Array | ReadError> {
  const files = diskFiles(cwd);
  try {
    return (await files.kind(path)) === 'file' ? await files.read(path) : fileError('file-missing', path);
  } catch (thrown) {
    return thrownError(thrown, path);
  }
}
