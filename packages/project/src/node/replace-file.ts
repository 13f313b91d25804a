import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';

import type { FileError } from '@lapsilinssi/core';

import { fileError, thrownError } from '../read-error.ts';

/**
 * Writes new bytes over a file as a whole, with its permissions and through links: a reader finds the old file or the new one. A file that is
 * no more what it was when it was read, or that may not be written, stays as it is.
 *
 * @param name how the file is called in the error
 * @returns why it was not written; undefined when it was. Nothing is left behind then.
 */
export async function replaceFile(
  path: string,
  name: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<FileError | undefined> {
  try {
    // Renaming a file over another asks nothing of that one's own permissions.
    const { mode } = await stat(path);
    if ((mode & 0o222) === 0) return fileError('file-read-only', name);
    await access(path, constants.W_OK);
    if (!(await readFile(path)).equals(before)) return fileError('file-changed', name);
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(path, Buffer.from(after));
    return undefined;
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return fileError('file-read-only', name);
    return thrownError(thrown, name);
  }
}
