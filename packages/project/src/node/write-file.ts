import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a text file as a whole: a reader finds the old file or the new one, never half of one. Missing folders are made.
 * Throws what the system throws, and leaves nothing behind then.
 */
export async function writeFile(path: string, text: string): Promise<void> {
  // Only those who ask for a file wait for the library.
  const { default: writeFileAtomic } = await import('write-file-atomic');
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, text);
}
