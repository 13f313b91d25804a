import { strFromU8 } from 'fflate';

import { relationshipsOf } from '../opc/word-package.ts';
import type { WordPackage } from '../opc/word-package.ts';
import type { Drawing } from '../read/flow.ts';
import { WordFault } from '../word-fault.ts';
import { readEntry } from '../zip/read-entry.ts';

/** A picture of a Word file as a file of its own. */
export interface PictureFile {
  /** Without folder: letters a–z, digits and one full stop. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** The pictures of a Word file, each under a name that it gets when it is first asked for. */
export interface Pictures {
  /** Address of a drawing's picture, seen from the Markdown file; undefined when it has none that can be shown. */
  addressOf(drawing: Drawing): string | undefined;
  readonly files: readonly PictureFile[];
}

/** How files of a kind begin, by the ending of their names. */
const BEGINNINGS: readonly (readonly [ending: string, bytes: readonly number[], at: number])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47], 0],
  ['jpg', [0xff, 0xd8, 0xff], 0],
  ['gif', [0x47, 0x49, 0x46, 0x38], 0],
  ['webp', [0x57, 0x45, 0x42, 0x50], 8],
  ['bmp', [0x42, 0x4d], 0],
  ['tif', [0x49, 0x49, 0x2a, 0x00], 0],
  ['tif', [0x4d, 0x4d, 0x00, 0x2a], 0],
  ['emf', [0x20, 0x45, 0x4d, 0x46], 40],
  ['wmf', [0xd7, 0xcd, 0xc6, 0x9a], 0],
];

/**
 * Opens the pictures of a Word file. No name in the file becomes one on the disk: they are numbered, and their kind is told by what is in them.
 * Pictures on the web keep their address and are not fetched; those elsewhere are left out, and so is what is no picture.
 * @param folder of the pictures, seen from the Markdown file
 * @param word with which the names begin
 */
export function openPictures(opened: WordPackage, folder: string, word: string): Pictures {
  const relations = new Map(relationshipsOf(opened.zip, opened.main, opened.limits).map((one) => [one.id, one]));
  const files: PictureFile[] = [];
  /** By part, the name of its file; undefined for what is no picture. */
  const names = new Map<string, string | undefined>();
  const nameOf = (part: string): string | undefined => {
    if (names.has(part)) return names.get(part);
    const content = contentOf(opened, part);
    const ending = content === undefined ? undefined : endingOf(content);
    const name = ending === undefined ? undefined : `${word}-${files.length + 1}.${ending}`;
    names.set(part, name);
    if (content !== undefined && name !== undefined) files.push({ name, content });
    return name;
  };
  return {
    files,
    addressOf({ picture }) {
      const relation = relations.get(picture ?? '');
      if (relation === undefined) return undefined;
      if (relation.external) return /^https?:\/\//iu.test(relation.target) ? relation.target : undefined;
      const name = nameOf(relation.target);
      return name === undefined ? undefined : `${folder}/${name}`;
    },
  };
}

function contentOf({ zip, limits }: WordPackage, part: string): Uint8Array | undefined {
  const entry = zip.entries.get(part);
  if (entry === undefined) return undefined;
  try {
    return readEntry(zip, entry, limits);
  } catch (thrown) {
    // A picture that is damaged or too large is no reason to lose the text.
    if (thrown instanceof WordFault) return undefined;
    throw thrown;
  }
}

function endingOf(content: Uint8Array): string | undefined {
  const found = BEGINNINGS.find(([, bytes, at]) => bytes.every((byte, index) => content[at + index] === byte));
  if (found !== undefined) return found[0];
  // Anything may stand in a drawing of this kind, programs too: it is text, and browsers do not run it inside a picture.
  const start = strFromU8(content.subarray(0, 1000), true);
  return /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<svg[\s>]/u.test(start)
    ? 'svg'
    : undefined;
}
