import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** How much a run had to do. */
export interface Effort {
  /** Bytes that had been compiled in the end. */
  readonly compiled: number;
  /** Processor time, in microseconds. */
  readonly time: number;
}

/** What V8 has compiled of a script, kept in a file beside it. */
export interface KeptCode {
  /** What was kept, and what the run had to do that kept it; undefined when nothing was kept, or not whole. */
  read(): { readonly code: Buffer; readonly effort: Effort } | undefined;
  /** Keeps what `make` gives, where the folder can be written to; else nothing happens. */
  keep(make: () => Buffer, effort: Effort): void;
}

/** Bytes before the code: the checksum, as V8 does not look whether what it is given is whole, and the run's effort. */
const HEAD = 12;
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
        if (crc32(code) !== bytes.readUInt32LE(0)) return undefined;
        return { code, effort: { compiled: bytes.readUInt32LE(4), time: bytes.readUInt32LE(8) } };
      } catch {
        return undefined;
      }
    },
    keep(make, { compiled, time }) {
      const draft = `${path}.${process.pid}`;
      try {
        mkdirSync(folder, { recursive: true });
        const names = readdirSync(folder);
        if (names.length >= MOST) for (const one of names) rmSync(join(folder, one), { force: true });
        const code = make();
        const head = Buffer.alloc(HEAD);
        head.writeUInt32LE(crc32(code));
        head.writeUInt32LE(compiled, 4);
        head.writeUInt32LE(time, 8);
        writeFileSync(draft, Buffer.concat([head, code]));
        renameSync(draft, path);
      } catch {
        // An installation that only its owner may change starts as it is.
      }
    },
  };
}
