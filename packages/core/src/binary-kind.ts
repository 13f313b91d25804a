/** A kind of file that is not text. `ole` is Word 97–2003 and its kin. */
export type BinaryKind =
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'zip'
  | 'pdf'
  | 'ole'
  | 'rtf'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'tiff'
  | 'gzip'
  | '7z'
  | 'rar'
  | 'unknown';

const SIGNATURES: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
];

/** Names inside a package's first and last bytes that tell what the package is. */
const PACKAGES: readonly (readonly [BinaryKind, string])[] = [
  ['docx', 'word/'],
  ['xlsx', 'xl/'],
  ['pptx', 'ppt/'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
];

/** Bytes read from each end of a ZIP package in search of a part's name. */
const PEEK = 65_536;

/** Share of control characters above which a file is not text. */
const CONTROL_SHARE = 0.02;

/**
 * The kind of a file that is not text; undefined for text. Looks at signatures, then at control characters (form feeds, tabs, line ends
 * and escapes are text). UTF-16 must be ruled out before, as its zero bytes are control characters here.
 */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  for (const [kind, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return kind === 'zip' ? packageKind(bytes) : kind;
  }
  const length = Math.min(bytes.length, PEEK);
  let controls = 0;
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) controls += 4;
    else if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b && byte !== 0x1a) controls += 1;
  }
  return controls > length * CONTROL_SHARE && controls > 4 ? 'unknown' : undefined;
}

function packageKind(bytes: Uint8Array): BinaryKind {
  const ends = latin1(bytes.subarray(0, PEEK)) + latin1(bytes.subarray(Math.max(PEEK, bytes.length - PEEK)));
  return PACKAGES.find(([, name]) => ends.includes(name))?.[0] ?? 'zip';
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return text;
}
