import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

import { openLaidLinks } from '@lapsilinssi/core';
import type { FileError, LaidLinks, LanguagePack } from '@lapsilinssi/core';
import { loadOwnPack, openCompiledPack } from '../load-pack.ts';
import type { LoadedPack } from '../load-pack.ts';
import { thrownError } from '../read-error.ts';

/** A pack from the disk, or why there is none; `unreadable` when its folder could not be read. */
export type DiskPack = LoadedPack | { readonly status: 'unreadable'; readonly error: FileError };

/** The pack that comes with Lapsilinssi. */
export async function loadShippedPack(): Promise<DiskPack> {
  try {
    const path = shippedPath();
    return openCompiledPack(readBundled(path.href).toString('utf8'), (name) => readLanguage(new URL(name, path)));
  } catch (thrown) {
    return { status: 'unreadable', error: thrownError(thrown, 'pack.json') };
  }
}

/** An author's own pack: compiled from the YAML files of its folder, unless `dist/pack.json` there is of the same sources. */
export async function loadPackFolder(folder: string): Promise<DiskPack> {
  try {
    const { readFolder } = await import('@lapsilinssi/pack/node');
    const compiled = join(folder, 'dist', 'pack.json');
    return await loadOwnPack(
      await readFolder(folder),
      existsSync(compiled) ? await readFile(compiled, 'utf8') : undefined,
    );
  } catch (thrown) {
    return { status: 'unreadable', error: thrownError(thrown, folder) };
  }
}

/** What rule authors have written, as it was compiled. */
type Authored = Pick<LanguagePack, 'units' | 'patterns'>;

/**
 * A language that a bundle holds beside its pack (`scripts/bundled-pack.mjs` puts it there): what matching asks for in `<name>.json`, the lexicon and
 * the numbers of its links as bytes that nobody need decode in `<name>.lexicon` and `<name>.links`, and what only rule authors ask for in
 * `<name>.source.json`. JSON is all ASCII.
 */
function readLanguage(base: URL): LanguagePack {
  const read = (ending: string): Buffer => readBundled(`${base.href}.${ending}`);
  const {
    links: asNumbers,
    ...language
  }: Omit<LanguagePack, 'lexicon' | 'links' | keyof Authored> & { readonly links: LaidLinks } = JSON.parse(
    read('json').toString('latin1'),
  );
  let source: Authored | undefined;
  const authored = (): Authored => {
    if (source !== undefined) return source;
    const made: Authored = JSON.parse(read('source.json').toString('latin1'));
    source = made;
    return made;
  };
  let lexicon: Buffer | undefined;
  let laid: LanguagePack['links'];
  return {
    ...language,
    // Each is read when it is asked for: a server does not do all of it at once.
    get lexicon() {
      return (lexicon ??= read('lexicon'));
    },
    get links() {
      return (laid ??= openLaidLinks(asNumbers, read('links')));
    },
    get units() {
      return authored().units;
    },
    get patterns() {
      return authored().patterns;
    },
  };
}

/** A file of a bundle as it is or, where a package must stay small, pressed: `<file>.br`. */
function readBundled(address: string): Buffer {
  const pressed = new URL(`${address}.br`);
  return existsSync(pressed) ? brotliDecompressSync(readFileSync(pressed)) : readFileSync(new URL(address));
}

/** A bundle holds the pack beside itself; elsewhere it is a package. */
function shippedPath(): URL {
  const beside = new URL('./pack.json', import.meta.url);
  if (existsSync(beside) || existsSync(new URL(`${beside.href}.br`))) return beside;
  return pathToFileURL(createRequire(import.meta.url).resolve('@lapsilinssi/rules/pack.json'));
}
