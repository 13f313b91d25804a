import { createHash } from 'node:crypto';

/** SHA-256 of pieces of text (as UTF-8) or bytes, in hexadecimal; where one piece ends and the next begins counts too. */
export function hashOf(pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}
