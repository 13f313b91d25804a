import { writeTogether } from './write-together.ts';

/**
 * Writes a text or bytes into a file that does not exist yet, as a whole: whenever it stops, the file is there complete or not at all. Missing
 * folders are made.
 *
 * @param path absolute
 * Throws what the system throws: an error with code `EEXIST` when something stands at the path already, which then stays as it was.
 */
export async function createFile(path: string, content: string | Uint8Array): Promise<void> {
  await writeTogether([{ path, content }], false);
}
