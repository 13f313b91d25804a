import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a text or bytes into a file that does not exist yet; missing folders are made.
 * Throws what the system throws: an error with code `EEXIST` when something stands at the path already, which then stays as it was.
 */
export async function createFile(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, { flag: 'wx' });
}
