import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';

/** An image of a document, or why it is left out. */
export type ReadImage =
  | { readonly status: 'ok'; readonly content: Uint8Array }
  | { readonly status: 'left-out'; readonly reason: 'web' | 'outside' | 'missing' | 'too-large' | 'kind' };

/** Bytes of an image beyond which nobody could send the document. */
const LARGEST = 20_000_000;

/** How the kinds of image that a Word file takes begin: PNG, JPEG, GIF, BMP. */
const BEGINNINGS: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
];

/**
 * Reads an image that a document shows. Nothing is fetched from the web, and nothing is read from outside the document's folder, whatever the
 * address or a link on the disk says.
 * @param address as it stands in the document
 * @param path of the document, absolute
 */
export async function readImage(address: string, path: string): Promise<ReadImage> {
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/iu.test(address)) return leftOut('web');
  try {
    const folder = await realpath(dirname(path));
    const file = resolve(folder, decoded(address.replace(/[?#].*$/su, '')));
    if (isOutside(folder, file)) return leftOut('outside');
    const real = await realpath(file);
    if (isOutside(folder, real)) return leftOut('outside');
    const { size } = await stat(real);
    if (size > LARGEST) return leftOut('too-large');
    const content = await readFile(real);
    return BEGINNINGS.some((bytes) => bytes.every((byte, at) => content[at] === byte))
      ? { status: 'ok', content }
      : leftOut('kind');
  } catch {
    // It is not there, or may not be read: for who reads the document this is one.
    return leftOut('missing');
  }
}

function leftOut(reason: Exclude<ReadImage, { status: 'ok' }>['reason']): ReadImage {
  return { status: 'left-out', reason };
}

function isOutside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way === '' || /^\.\.(?:[/\\]|$)/u.test(way) || isAbsolute(way);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
