import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** What V8 has compiled of a script, kept in a file beside it. */
export interface KeptCode {
  /** What was kept; undefined when nothing was, or not whole. */
  read(): Buffer | undefined;
  /** Keeps what `make` gives, where the folder can be written to; else nothing happens. */
  keep(make: () => Buffer): void;
}

/** Bytes before the code: the checksum. V8 does not look whether what it is given is whole. */
const HEAD = 4;
/** Files of one folder: commands of one build and Node. Beyond, those of earlier ones are thrown away. */
const MOST = 40;

/**
 * Code kept in `folder` under a name that tells build, command and Node apart. Whoever can change the folder can change the script beside it, so
 * that the file needs no more trust than that.
 *
 * @param env `NODE_DISABLE_COMPILE_CACHE` turns keeping and reading off, as in Node itself
 */
export function keptCode(folder: string, name: string, env: Readonly<Record<string, string | undefined>>): KeptCode {
  if ((env['NODE_DISABLE_COMPILE_CACHE'] ?? '') !== '') return { read: () => undefined, keep: () => undefined };
  const path = join(folder, `${name}.bin`);
  return {
    read() {
      try {
        const bytes = readFileSync(path);
        if (bytes.length <= HEAD) return undefined;
        const code = bytes.subarray(HEAD);
        return crc32(code) === bytes.readUInt32LE(0) ? code : undefined;
      } catch {
        return undefined;
      }
    },
    keep(make) {
      const draft = `${path}.${process.pid}`;
      try {
        mkdirSync(folder, { recursive: true });
        const names = readdirSync(folder);
        if (names.length >= MOST) for (const one of names) rmSync(join(folder, one), { force: true });
        const code = make();
        const head = Buffer.alloc(HEAD);
        head.writeUInt32LE(crc32(code));
        writeFileSync(draft, Buffer.concat([head, code]));
        renameSync(draft, path);
      } catch {
        // An installation that only its owner may change starts as it is.
      }
    },
  };
}
