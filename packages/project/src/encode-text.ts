import { decode } from '@lapsilinssi/core';

/**
 * A text in the form of the file that it came from: UTF-8, with a byte order mark when the file has one. Undefined when the file is in another
 * encoding, or holds bytes that are no text: what was read of it could not be written back as it was.
 */
export function encodeText(text: string, original: Uint8Array): Uint8Array | undefined {
  const decoded = decode(original, '');
  if (!decoded.ok || decoded.encoding !== 'utf-8') return undefined;
  const mark = decoded.bom ? '\uFEFF' : '';
  const encoder = new TextEncoder();
  if (!isEqual(encoder.encode(mark + decoded.text), original)) return undefined;
  return encoder.encode(mark + text);
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
