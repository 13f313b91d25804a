import { decode } from '@lapsilinssi/core';
import type { Encoding } from '@lapsilinssi/core';

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
  const decoded = decode(bytes, part);
  if (!decoded.ok || decoded.encoding === 'windows-1252') throw damaged(part);
  const { text, encoding, bom } = decoded;
  return { text, encoding, bom };
}
