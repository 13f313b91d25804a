import { binaryKind } from './binary-kind.ts';
import type { BinaryKind } from './binary-kind.ts';
import { readUtf16, readUtf8, readWindows1252 } from './character-sets.ts';
import type { ReaderNote } from './document.ts';
import type { InputError, InputRemedy } from './input-error.ts';

/** Encodings that are read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's text, or why it has none. */
export type Decoded =
  | {
      readonly ok: true;
      /** Without byte order mark; line ends as they were. */
      readonly text: string;
      readonly encoding: Encoding;
      /** True when a byte order mark stood first. */
      readonly bom: boolean;
      /** `encoding-guessed` when the bytes left a doubt; `values.encoding` says what was chosen. */
      readonly notes: readonly ReaderNote[];
    }
  | { readonly ok: false; readonly error: InputError };

const REMEDIES: Readonly<Partial<Record<BinaryKind, InputRemedy>>> = {
  docx: 'open-as-docx',
  ole: 'save-as-docx',
  odt: 'save-as-docx',
  rtf: 'save-as-docx',
  pdf: 'save-as-text',
};

/** Bytes looked at in search of UTF-16 without a byte order mark. */
const SAMPLE = 4096;

/**
 * Reads a file's bytes as text: UTF-8, UTF-16 with or without byte order mark, or Windows-1252 when the bytes are no UTF-8.
 * A file that is no text is refused by its kind. Never throws.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return utf8(bytes.subarray(3), name, true);
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0))
    return utf16(bytes.subarray(2), true, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), false, true);
  const order = byteOrder(bytes);
  if (order !== undefined) return utf16(bytes, order === 'little', false);
  return utf8(bytes, name, false);
}

function utf16(bytes: Uint8Array, littleEndian: boolean, bom: boolean): Decoded {
  const encoding = littleEndian ? 'utf-16le' : 'utf-16be';
  return { ok: true, text: readUtf16(bytes, littleEndian), encoding, bom, notes: bom ? [] : [guessed(encoding)] };
}

function utf8(bytes: Uint8Array, name: string, bom: boolean): Decoded {
  const kind = binaryKind(bytes);
  if (kind !== undefined) return { ok: false, error: refused(kind, name) };
  const read = readUtf8(bytes);
  if (read.invalid === 0) return { ok: true, text: read.text, encoding: 'utf-8', bom, notes: [] };
  // A UTF-8 file with a few broken bytes stays UTF-8: in Windows-1252 every ä of it would become two wrong letters.
  if (bom || read.multibyte > read.invalid)
    return { ok: true, text: read.text, encoding: 'utf-8', bom, notes: [guessed('utf-8')] };
  return {
    ok: true,
    text: readWindows1252(bytes),
    encoding: 'windows-1252',
    bom: false,
    notes: [guessed('windows-1252')],
  };
}

function guessed(encoding: Encoding): ReaderNote {
  return { code: 'encoding-guessed', values: { encoding } };
}

function refused(kind: BinaryKind, file: string): InputError {
  const code = kind === 'ole' ? 'word-legacy' : 'binary';
  return { code, values: { kind }, file, remedy: REMEDIES[kind] ?? 'give-a-text-document' };
}

/** Text in a Latin alphabet has zero bytes in nearly every other place of UTF-16, and nowhere else. */
function byteOrder(bytes: Uint8Array): 'little' | 'big' | undefined {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) even += 1;
    if (bytes[pair * 2 + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'little';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'big';
  return undefined;
}
