import type { FileError } from '@lapsilinssi/core';
import type { Files, LoadedPack } from '@lapsilinssi/project';

import type { WordTools } from './word/word-tools.ts';

/** A pack, or why there is none. */
export type HostPack = LoadedPack | { readonly status: 'unreadable'; readonly error: FileError };

/** What the server needs of the machine it runs on. Paths are absolute, with forward slashes. */
export interface Host {
  /** Files, whose relative paths start at an absolute folder. */
  filesIn(folder: string): Files;
  /** The path of a document that stands on the disk; undefined for what does not (`untitled:`). */
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
  /** ISO date of today. */
  today(): string;
  /**
   * Opens the rule pack of a folder, or the one that comes with the server.
   *
   * @param shippedAt where the client says that the server's own pack is; a host that finds it by itself does not look at it
   */
  loadPack(folder: string | undefined, shippedAt: string | undefined): Promise<HostPack>;
  /** What reads and writes Word files; undefined where nothing does. */
  loadWord(): Promise<WordTools> | undefined;
}
