import type { FileError } from '@lapsilinssi/core';

import { extensionOf, formatOf } from './document-format.ts';
import type { DocumentFormat } from './document-format.ts';
import type { Files } from './files.ts';
import { fileError, thrownError } from './read-error.ts';

/** A document to be read, or a path that gives none. */
export type Discovered =
  | {
      readonly status: 'found';
      readonly path: string;
      readonly format: DocumentFormat;
      /** Given when it does not stand on the disk: standard input. */
      readonly content?: Uint8Array;
    }
  | {
      readonly status: 'unreadable';
      readonly path: string;
      readonly error: FileError;
    };

/** What Word leaves beside a file that is open in it. */
const LOCK = /(?:^|\/)~\$[^/]+$/u;

/** Files that tell about a repository, not plans; left out of folders and patterns. */
const ABOUT_THE_FOLDER = /(?:^|\/)(?:readme|lueminut|changelog|contributing|code_of_conduct|license|licence)\.[^/]+$/iu;

/**
 * The documents that paths name: a file is itself, a folder all documents below it, a pattern the documents that it matches (README and its
 * kin left out). A path that begins with `!` and is no file itself leaves out what it names, wherever it stands among the others. Each document
 * stands once, in the order of the paths. A path that gives no document is an error of its own and stops nothing; exclusions without anything
 * to exclude from, or that leave nothing, are one too.
 */
export async function discover(paths: readonly string[], files: Files): Promise<Discovered[]> {
  const found = new Map<string, Discovered>();
  const exclusions: string[] = [];
  let named = 0;
  for (const given of paths) {
    if (given.length > 1 && given.startsWith('!') && (await kindOrNothing(given, files)) === undefined) {
      exclusions.push(given);
      continue;
    }
    named += 1;
    for (const one of await discoverOne(plain(given), files)) if (!found.has(one.path)) found.set(one.path, one);
  }
  const [exclusion] = exclusions;
  if (exclusion === undefined) return [...found.values()];
  if (named === 0) return [unreadable(fileError('only-excluded', exclusion))];
  const excluded = await Promise.all(exclusions.map((one) => excludedBy(plain(one.slice(1)), files)));
  const left = [...found.values()].filter(({ path }) => !excluded.some((excludes) => excludes(path)));
  return left.length === 0 ? [unreadable(fileError('all-excluded', exclusion))] : left;
}

/** A path without `./` before it; `./` itself is the folder `.`. */
function plain(path: string): string {
  const bare = path.replace(/^(?:\.\/)+/u, '');
  return bare === '' && path !== '' ? '.' : bare;
}

async function kindOrNothing(path: string, files: Files): Promise<'file' | 'folder' | undefined> {
  try {
    return await files.kind(path);
  } catch {
    return undefined;
  }
}

/** Whether an exclusion leaves out a path: the file itself, what stands below the folder, or what the pattern matches. */
async function excludedBy(path: string, files: Files): Promise<(path: string) => boolean> {
  const kind = await kindOrNothing(path, files);
  const folder = path === '.' ? '' : `${path.replace(/\/+$/u, '')}/`;
  if (kind === 'folder') return (one) => one.startsWith(folder);
  if (kind === 'file' || !PATTERN.test(path)) return (one) => one === path;
  const matched = new Set(await files.glob(path));
  return (one) => matched.has(one);
}

/** Signs of a pattern. */
const PATTERN = /[*?[\]{}]/u;

async function discoverOne(path: string, files: Files): Promise<Discovered[]> {
  try {
    const kind = await files.kind(path);
    if (kind === 'file') return [asDocument(path)];
    if (kind === 'folder') return await inFolder(path, files);
    if (PATTERN.test(path)) {
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

/** Whether a file's name says that it tells about its folder: README and its kin. */
export function isAboutTheFolder(path: string): boolean {
  return ABOUT_THE_FOLDER.test(path);
}

function isPlan(path: string): boolean {
  return formatOf(path) !== undefined && !ABOUT_THE_FOLDER.test(path) && !LOCK.test(path);
}

/** A file as a document, by its name. */
export function asDocument(path: string): Discovered {
  const format = formatOf(path);
  if (format === undefined) return unreadable(fileError('format-unknown', path, { extension: extensionOf(path) }));
  return { status: 'found', path, format };
}

function unreadable(error: FileError): Discovered {
  return { status: 'unreadable', path: error.file, error };
}
