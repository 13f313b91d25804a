/** Text read from bytes, and how well the bytes fitted. */
export interface ReadCharacters {
  readonly text: string;
  /** Byte sequences that the encoding does not have; each became U+FFFD. */
  readonly invalid: number;
  /** Well-formed sequences of more than one byte; they tell UTF-8 from one-byte encodings. */
  readonly multibyte: number;
}

const REPLACEMENT = 0xfffd;
const CHUNK = 8192;

/** 0x80–0x9F of Windows-1252; the rest equals Latin 1. Unassigned bytes stay control characters, as in the WHATWG standard. */
const WINDOWS_1252_HIGH = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
] as const;

/** Reads UTF-8; overlong forms, surrogates and cut sequences are invalid (RFC 3629). */
export function readUtf8(bytes: Uint8Array): ReadCharacters {
  const units = new Uint16Array(CHUNK + 2);
  let text = '';
  let used = 0;
  let invalid = 0;
  let multibyte = 0;
  const length = bytes.length;
  for (let index = 0; index < length;) {
    if (used >= CHUNK) {
      text += fromUnits(units, used);
      used = 0;
    }
    const byte = bytes[index] ?? 0;
    index += 1;
    if (byte < 0x80) {
      units[used++] = byte;
      continue;
    }
    let more = 0;
    let code = 0;
    let lowest = 0x80;
    if (byte >= 0xc2 && byte < 0xe0) {
      more = 1;
      code = byte & 0x1f;
    } else if (byte >= 0xe0 && byte < 0xf0) {
      more = 2;
      code = byte & 0x0f;
      lowest = 0x800;
    } else if (byte >= 0xf0 && byte < 0xf5) {
      more = 3;
      code = byte & 0x07;
      lowest = 0x10000;
    }
    let read = 0;
    while (read < more) {
      const next = bytes[index + read] ?? 0;
      if ((next & 0xc0) !== 0x80) break;
      code = (code << 6) | (next & 0x3f);
      read += 1;
    }
    index += read;
    if (more === 0 || read < more || code < lowest || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
      invalid += 1;
      units[used++] = REPLACEMENT;
      continue;
    }
    multibyte += 1;
    if (code < 0x10000) {
      units[used++] = code;
    } else {
      units[used++] = 0xd800 + ((code - 0x10000) >> 10);
      units[used++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
    }
  }
  return { text: text + fromUnits(units, used), invalid, multibyte };
}

/** Reads UTF-16; an odd last byte is dropped. */
export function readUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const units = new Uint16Array(CHUNK);
  const count = bytes.length >> 1;
  const high = littleEndian ? 1 : 0;
  let text = '';
  for (let start = 0; start < count; start += CHUNK) {
    const used = Math.min(CHUNK, count - start);
    for (let unit = 0; unit < used; unit++) {
      const at = (start + unit) * 2;
      units[unit] = ((bytes[at + high] ?? 0) << 8) | (bytes[at + 1 - high] ?? 0);
    }
    text += fromUnits(units, used);
  }
  return text;
}

/** Reads Windows-1252, in which every byte is a character. */
export function readWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(CHUNK);
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const used = Math.min(CHUNK, bytes.length - start);
    for (let unit = 0; unit < used; unit++) {
      const byte = bytes[start + unit] ?? 0;
      units[unit] = byte >= 0x80 && byte < 0xa0 ? (WINDOWS_1252_HIGH[byte - 0x80] ?? byte) : byte;
    }
    text += fromUnits(units, used);
  }
  return text;
}

function fromUnits(units: Uint16Array, used: number): string {
  return String.fromCharCode(...units.subarray(0, used));
}
