import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Cache } from '../cache/cache.ts';
import { deflated } from './deflated.ts';
import { hashOf } from './hash-of.ts';

/** What went wrong with a cache; results are right all the same. */
export type CacheFault =
  /** A file of it was damaged or cut, and what it held was found anew. */
  | { readonly kind: 'damaged' }
  /** It cannot be read or written to: the system's code. */
  | { readonly kind: 'closed'; readonly reason: string };

/** A cache in a folder of this machine. */
export interface DiskCache extends Cache {
  /** Takes out what is older than {@link CACHE_DAYS} days, when something was written in this run. Never throws. */
  prune(): Promise<void>;
}

/** Days after which what was kept is taken out. */
export const CACHE_DAYS = 30;

/** Ending of the files of a cache. */
const ENDING = '.lapsilinssi';
/** What a run that was killed while it wrote leaves behind: `<name>.lapsilinssi.<number>`. */
const OURS = /^[0-9a-f]{64}\.lapsilinssi(?:\.\d+)?$/u;

/**
 * Opens the cache in a folder, which is made when something is first written: for its owner alone, as it holds texts of plans. A file is there
 * as a whole or not at all, so that runs can share it. Each begins with the hash of what follows, which is deflated.
 *
 * @param identity tells versions of Lapsilinssi apart: one never reads what another has written
 * @param onFault called once for each kind of fault
 */
export function diskCache(folder: string, identity: string, onFault: (fault: CacheFault) => void): DiskCache {
  const told = new Set<CacheFault['kind']>();
  const tell = (fault: CacheFault): void => {
    if (!told.has(fault.kind)) onFault(fault);
    told.add(fault.kind);
  };
  const pathOf = (key: string): string => join(folder, `${key}${ENDING}`);
  let written = false;
  return {
    keyOf: (pieces) => hashOf([identity, ...pieces]),
    async read(key) {
      let content: Buffer;
      try {
        content = await readFile(pathOf(key));
      } catch (thrown) {
        const code = codeOf(thrown);
        if (code !== 'ENOENT') tell({ kind: 'closed', reason: code });
        return undefined;
      }
      const text = sealed(content);
      if (text === undefined) tell({ kind: 'damaged' });
      return text;
    },
    async write(key, text) {
      try {
        const { default: writeFileAtomic } = await import('write-file-atomic');
        if (!written) await mkdir(folder, { recursive: true, mode: 0o700 });
        written = true;
        // Nothing is lost with a file that a failing disk does not keep: its hash tells.
        const bytes = deflated.pack(text);
        const content = Buffer.concat([Buffer.from(`${hashOf([bytes])}\n`), bytes]);
        await writeFileAtomic(pathOf(key), content, { mode: 0o600, fsync: false });
      } catch (thrown) {
        tell({ kind: 'closed', reason: codeOf(thrown) });
      }
    },
    async prune() {
      if (!written) return;
      try {
        const before = Date.now() - CACHE_DAYS * 24 * 60 * 60 * 1000;
        for (const name of await readdir(folder)) {
          if (!OURS.test(name)) continue;
          const path = join(folder, name);
          if ((await stat(path)).mtimeMs < before) await rm(path, { force: true });
        }
      } catch (thrown) {
        // Another run may have taken out the same file.
        if (codeOf(thrown) !== 'ENOENT') tell({ kind: 'closed', reason: codeOf(thrown) });
      }
    },
  };
}

/** What a file of the cache holds, when its hash is that of it. */
function sealed(content: Buffer): string | undefined {
  const end = content.indexOf('\n');
  if (end < 0) return undefined;
  const bytes = content.subarray(end + 1);
  return content.toString('latin1', 0, end) === hashOf([bytes]) ? deflated.unpack(bytes) : undefined;
}

function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return 'code' in thrown ? String(thrown.code) : thrown.message;
}
