import { decode } from '@lapsilinssi/core';
import type { Encoding } from '@lapsilinssi/core';
import { strFromU8, strToU8 } from 'fflate';

import { damaged } from '../word-fault.ts';

/** A part's text with what is needed to write it back in the same encoding. */
export interface PartText {
  /** Without byte order mark; line ends as they were. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/**
 * The text of an XML part: UTF-8 or UTF-16, as the format allows.
 * @throws WordFault
 */
export function readPartText(bytes: Uint8Array, part: string): PartText {
  // The usual case, read by the machine's own decoder; whatever is odd is looked at byte by byte.
  if (bytes[0] === 0x3c && bytes[1] !== 0) {
    const text = strFromU8(bytes);
    if (!text.includes('\uFFFD')) return { text, encoding: 'utf-8', bom: false };
  }
  const decoded = decode(bytes, part);
  if (!decoded.ok || decoded.encoding === 'windows-1252') throw damaged(part);
  const { text, encoding, bom } = decoded;
  return { text, encoding, bom };
}

/** A text in the encoding of the part that it came from. */
export function writePartText(text: string, { encoding, bom }: Omit<PartText, 'text'>): Uint8Array {
  const marked = bom ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return strToU8(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index++)
    view.setUint16(index * 2, marked.charCodeAt(index), encoding === 'utf-16le');
  return bytes;
}
