import type { Limits } from '@lapsilinssi/core';
import { Inflate } from 'fflate';

import { damaged, WordFault } from '../word-fault.ts';
import { crc32 } from './crc32.ts';
import { dataFrom } from './open-zip.ts';
import type { Zip, ZipEntry } from './open-zip.ts';

/** Bytes that are unpacked at a time: an entry that lies about its size is stopped after no more than these times a thousand. */
const STEP = 16_384;
/** Size below which the ratio says nothing. */
const SMALL = 1_000_000;

/**
 * Unpacks an entry whole, within the limits.
 * @throws WordFault when it is too large, packed or locked in a way that is not read, or when its check sum differs.
 */
export function readEntry({ bytes, view }: Zip, entry: ZipEntry, limits: Limits): Uint8Array {
  const { name, size, compressedSize, method } = entry;
  if (entry.encrypted) throw new WordFault('word-encrypted');
  if (size > limits.wordPartBytes)
    throw new WordFault('word-part-too-large', {
      part: name,
      size,
      limit: limits.wordPartBytes,
      what: 'wordPartBytes',
    });
  if (size > SMALL && size > compressedSize * limits.wordRatio)
    throw new WordFault('word-bomb', { part: name, limit: limits.wordRatio, what: 'wordRatio' });
  const from = dataFrom(view, entry);
  const packed = bytes.subarray(from, from + compressedSize);
  const content = method === 0 ? packed : method === 8 ? inflate(packed, entry) : undefined;
  if (content === undefined || content.length !== size || crc32(content) !== entry.crc) throw damaged(name);
  return content;
}

function inflate(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  const content = new Uint8Array(size);
  let at = 0;
  const inflater = new Inflate((chunk) => {
    if (at + chunk.length > size) throw damaged(name);
    content.set(chunk, at);
    at += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length; from += STEP)
      inflater.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
  } catch {
    throw damaged(name);
  }
  return content.subarray(0, at);
}
