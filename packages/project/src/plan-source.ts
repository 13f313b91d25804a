import type { Assessment } from '@lapsilinssi/core';

/** The files of a document as they were read, and what the document would be with other texts in them. */
export interface PlanSource {
  /** One for each part of the document. */
  readonly files: readonly SourceFile[];
  /** Assesses the document with other texts of its parts; undefined when they cannot be read. */
  readonly reassess: (texts: readonly string[]) => Assessment | undefined;
}

/** A file as it was read. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** False for standard input. */
  readonly onDisk: boolean;
}
