import { constants, copyFile, link, lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file to be written. */
export interface FileToWrite {
  /** Absolute. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file that stands where another was to be written; its code is the system's. */
export class FileExists extends Error {
  readonly code = 'EEXIST';
  readonly path: string;

  constructor(path: string) {
    super(`${path} exists`);
    this.name = 'FileExists';
    this.path = path;
  }
}

/**
 * Writes several files, all of them or none: each is first written beside its place, and only when all are there they take their names. Missing
 * folders are made. Where a run was broken off between two names, the next one adds what is missing: a file that is there as it is to be written
 * stands in nobody's way, unless all are there.
 *
 * @param over whether files that are there already are written over
 * @throws FileExists, or what the system throws; then everything is as it was before.
 */
export async function writeTogether(files: readonly FileToWrite[], over: boolean): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  const done: (() => Promise<unknown>)[] = [];
  try {
    const missing: FileToWrite[] = [];
    for (const file of files) {
      const there = await kindOf(file.path);
      if (there === 'folder' || (there === 'file' && !over && !(await holds(file)))) throw new FileExists(file.path);
      if (there === undefined || over) missing.push(file);
    }
    const [first] = files;
    if (missing.length === 0 && first !== undefined) throw new FileExists(first.path);
    const written: { readonly path: string; readonly aside: string }[] = [];
    for (const { path, content } of missing) {
      const made = await mkdir(dirname(path), { recursive: true });
      if (made !== undefined) undo.push(() => removeFolders(dirname(path), made));
      const aside = besides(path, 'new');
      undo.push(() => rm(aside, { force: true }));
      await writeFile(aside, content, { flag: 'wx', flush: true });
      written.push({ path, aside });
    }
    for (const { path, aside } of written) {
      if (over && (await kindOf(path)) === 'file') {
        // The old file keeps its name until the new one has it: whenever this stops, one of them is there as a whole.
        const old = besides(path, 'old');
        await secondName(path, old);
        undo.push(() => rename(old, path));
        done.push(() => rm(old, { force: true }));
        await rename(aside, path);
      } else {
        await placeNew(aside, path);
        undo.push(() => rm(path, { force: true }));
        done.push(() => rm(aside, { force: true }));
      }
    }
  } catch (thrown) {
    for (const step of undo.toReversed()) await step();
    throw thrown;
  }
  for (const step of done) await step();
}

/** Whether a file holds already what is to be written into it; one that cannot be read is somebody else's. */
async function holds({ path, content }: FileToWrite): Promise<boolean> {
  try {
    return (await readFile(path)).equals(Buffer.from(content));
  } catch {
    return false;
  }
}

/** Gives a file its name, unless somebody else has taken it in the meantime. */
async function placeNew(aside: string, path: string): Promise<void> {
  try {
    await secondName(aside, path);
  } catch (thrown) {
    throw codeOf(thrown) === 'EEXIST' ? new FileExists(path) : thrown;
  }
}

/** Gives a file a second name that is free; a copy where the file system has no links. */
async function secondName(path: string, other: string): Promise<void> {
  try {
    await link(path, other);
  } catch (thrown) {
    if (!WITHOUT_LINKS.has(String(codeOf(thrown)))) throw thrown;
    await copyFile(path, other, constants.COPYFILE_EXCL);
  }
}

/** Codes of file systems that have no links. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'file';
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return undefined;
    throw thrown;
  }
}

/** Takes away the folders that were made, from the innermost to the outermost. */
async function removeFolders(inner: string, outer: string): Promise<void> {
  for (let folder = inner; folder.length >= outer.length; folder = dirname(folder)) await rmdir(folder);
}

function besides(path: string, what: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${what}`);
}

function codeOf(thrown: unknown): unknown {
  return thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
}
