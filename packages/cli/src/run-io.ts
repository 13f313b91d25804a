import type { Cache, Files } from '@lapsilinssi/project';
import { diskFiles, writeFile } from '@lapsilinssi/project/disk';

import type { Io } from './io.ts';

/** The world as a run over documents sees it. What it asks of the disk may be written down, and what it finds out may be kept. */
export interface RunIo extends Io {
  readonly files: Files;
  /** Where assessments are kept; undefined when they are not. */
  readonly cache: Cache | undefined;
  /** When the run began, in milliseconds since the program did. */
  readonly begun: number;
  /** Writes on standard error what belongs to this run alone: how long it took. */
  note(text: string): void;
  /**
   * Writes a report. Throws what the system throws.
   *
   * @param path absolute
   */
  writeFile(path: string, text: string): Promise<void>;
  /**
   * Told of the organisation's own rule pack that is used.
   *
   * @param identity undefined when the pack changed while it was read
   */
  packRead(folder: string, identity: string | undefined): void;
}

/** A run that keeps nothing. */
export function runIo(io: Io): RunIo {
  return {
    ...io,
    files: diskFiles(io.cwd),
    cache: undefined,
    begun: 0,
    note: (text) => io.writeError(text),
    writeFile,
    packRead: () => undefined,
  };
}
