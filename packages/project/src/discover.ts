import { extensionOf, formatOf } from './document-format.ts';
import type { DocumentFormat } from './document-format.ts';
import type { Files } from './files.ts';
import { fileError, thrownError } from './read-error.ts';
import type { FileError } from './read-error.ts';

/** A document to be read, or a path that gives none. */
export type Discovered =
  | {
      readonly status: 'found';
      readonly path: string;
      readonly format: DocumentFormat;
      /** Given when it does not stand on the disk: standard input. */
      readonly content?: Uint8Array;
    }
  | { readonly status: 'unreadable'; readonly path: string; readonly error: FileError };

/** Files that tell about a repository, not plans; left out of folders and patterns. */
const ABOUT_THE_FOLDER = /(?:^|\/)(?:readme|lueminut|changelog|contributing|code_of_conduct|license|licence)\.[^/]+$/iu;

/**
 * The documents that paths name: a file is itself, a folder all documents below it, a pattern the documents that it matches (README and its
 * kin left out). Each stands once, in the order of the paths. A path that gives no document is an error of its own and stops nothing.
 */
export async function discover(paths: readonly string[], files: Files): Promise<Discovered[]> {
  const found = new Map<string, Discovered>();
  for (const given of paths) {
    const path = given.replace(/^(?:\.\/)+(?=.)/u, '');
    for (const one of await discoverOne(path, files)) if (!found.has(one.path)) found.set(one.path, one);
  }
  return [...found.values()];
}

async function discoverOne(path: string, files: Files): Promise<Discovered[]> {
  try {
    const kind = await files.kind(path);
    if (kind === 'file') return [asDocument(path)];
    if (kind === 'folder') return await inFolder(path, files);
    if (/[*?[\]{}]/u.test(path)) {
      const matched = (await files.glob(path)).filter(isPlan);
      return matched.length === 0 ? [unreadable(fileError('nothing-matched', path))] : matched.map(asDocument);
    }
    return [unreadable(fileError('file-missing', path))];
  } catch (thrown) {
    return [unreadable(thrownError(thrown, path))];
  }
}

async function inFolder(folder: string, files: Files): Promise<Discovered[]> {
  const walked = await files.walk(folder);
  const documents = walked.files.filter(isPlan).map(asDocument);
  const closed = walked.closed.map(({ path, thrown }) => unreadable(thrownError(thrown, path)));
  if (documents.length === 0 && closed.length === 0) return [unreadable(fileError('nothing-found', folder))];
  return [...documents, ...closed];
}

function isPlan(path: string): boolean {
  return formatOf(path) !== undefined && !ABOUT_THE_FOLDER.test(path);
}

function asDocument(path: string): Discovered {
  const format = formatOf(path);
  if (format === 'word') return unreadable(fileError('word-file', path));
  if (format === undefined) return unreadable(fileError('format-unknown', path, { extension: extensionOf(path) }));
  return { status: 'found', path, format };
}

function unreadable(error: FileError): Discovered {
  return { status: 'unreadable', path: error.file, error };
}
