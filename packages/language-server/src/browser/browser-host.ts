import { openCompiledPack, thrownError } from '@lapsilinssi/project';
import type { Files } from '@lapsilinssi/project';
import { openLaidLinks, type LaidLinks, type LanguagePack } from '@lapsilinssi/core';

import { bytesOfBase64 } from '../base64.ts';
import type { Host, HostPack } from '../host.ts';
import { FILE_REQUESTS } from '../protocol.ts';
import { today } from '../today.ts';
import { fieldsOf } from '../settings.ts';
import { pathOfUri, uriOfPath } from './uri-path.ts';

/** Asks the client for something. */
export type Ask = (request: string, params: { readonly uri: string }) => Promise<unknown>;

/** A Web Worker: it has no disk of its own, and asks its client for files by their addresses. */
export function browserHost(ask: Ask): Host {
  const read = async (uri: string): Promise<Uint8Array> => {
    const { base64 } = fieldsOf(await ask(FILE_REQUESTS.read, { uri }));
    const bytes = bytesOfBase64(base64);
    if (bytes === undefined) throw Object.assign(new Error(uri), { code: 'ENOENT' });
    return bytes;
  };
  const filesIn = (folder: string): Files => ({
    async kind(path) {
      const kind = await ask(FILE_REQUESTS.kind, { uri: uriOfPath(absolute(folder, path)) });
      return kind === 'file' || kind === 'folder' ? kind : undefined;
    },
    read: (path) => read(uriOfPath(absolute(folder, path))),
    async walk(path) {
      const base = absolute(folder, path);
      const { uris } = fieldsOf(await ask(FILE_REQUESTS.list, { uri: uriOfPath(base) }));
      const found = (Array.isArray(uris) ? uris : []).flatMap((uri) =>
        typeof uri === 'string' ? (pathOfUri(uri) ?? []) : [],
      );
      const below = `${base.replace(/\/$/u, '')}/`;
      const prefix = path === '.' ? '' : `${path.replace(/\/$/u, '')}/`;
      const files = found.filter((one) => one.startsWith(below)).map((one) => prefix + one.slice(below.length));
      return { files: files.toSorted(), closed: [] };
    },
    // An editor is asked by folder, never by pattern.
    glob: () => Promise.resolve([]),
  });
  return {
    filesIn,
    pathOf: pathOfUri,
    uriOf: uriOfPath,
    today,
    async loadPack(folder, shippedAt) {
      // What compiles a pack of YAML files is left to the desktop.
      if (folder !== undefined || shippedAt === undefined) return { status: 'damaged', reason: folder ?? 'packUri' };
      try {
        return await shippedPack(shippedAt, read);
      } catch (thrown) {
        return { status: 'unreadable', error: thrownError(thrown, shippedAt) };
      }
    },
    // What writes Word files is left to the desktop.
    loadWord: () => undefined,
  };
}

function absolute(folder: string, path: string): string {
  if (path === '.') return folder;
  return path.startsWith('/') ? path : `${folder.replace(/\/$/u, '')}/${path}`;
}

/** The pack beside the bundle: all its languages are read at once, as nothing can be waited for later. */
async function shippedPack(folder: string, read: (uri: string) => Promise<Uint8Array>): Promise<HostPack> {
  const bytes = (name: string): Promise<Uint8Array> => read(`${folder.replace(/\/$/u, '')}/${name}`);
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await bytes(name));
  const whole = await text('pack.json');
  const languages = new Map<string, LanguagePack>();
  const names = Object.values(fieldsOf(fieldsOf(JSON.parse(whole))['languages']));
  await Promise.all(
    names.map(async (name) => {
      if (typeof name !== 'string') return;
      const [json, lexicon, numbers] = await Promise.all([
        text(`${name}.json`),
        bytes(`${name}.lexicon`),
        bytes(`${name}.links`),
      ]);
      const {
        links,
        ...held
      }: Omit<LanguagePack, 'lexicon' | 'links' | 'units' | 'patterns'> & {
        readonly links: LaidLinks;
      } = JSON.parse(json);
      // What only rule authors ask for is not fetched: matching asks for what is linked.
      languages.set(name, { ...held, lexicon, links: openLaidLinks(links, numbers), units: [], patterns: [] });
    }),
  );
  return openCompiledPack(whole, (name) => {
    const language = languages.get(name);
    if (language === undefined) throw new Error(`the rule pack lacks ${name}`);
    return language;
  });
}
