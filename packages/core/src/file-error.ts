import type { InputError } from './input-error.ts';

/** What a disk, a format or a fault of ours does to a file; what the readers of core refuse is an `InputError`. */
export type FileErrorCode =
  | 'file-missing'
  | 'file-denied'
  /** Links that lead to each other. */
  | 'link-circle'
  /** `values`: `reason`, a system's code. */
  | 'file-failed'
  /** `values`: `extension`. */
  | 'format-unknown'
  /** A folder without documents. */
  | 'nothing-found'
  /** A pattern that no file matches. */
  | 'nothing-matched'
  /** Exclusions (`!liite.md`) without anything that they are excluded from. */
  | 'only-excluded'
  /** Exclusions that leave nothing of what the other paths name. */
  | 'all-excluded'
  /** It is not what it was when it was read. */
  | 'file-changed'
  /** It may not be written. */
  | 'file-read-only'
  /** A fault of the program; `values`: `reason`. */
  | 'check-failed';

/** What to do about it. */
export type FileRemedy =
  | 'check-path'
  | 'check-permissions'
  | 'try-again'
  | 'give-known-format'
  | 'name-documents'
  | 'exclude-less'
  | 'mend-link'
  | 'run-again'
  | 'allow-writing'
  | 'report-fault';

/** A file or folder that gave no document. */
export interface FileError {
  readonly code: FileErrorCode;
  readonly values: Readonly<Record<string, string | number>>;
  /** Path as given. */
  readonly file: string;
  readonly remedy: FileRemedy;
  /** What was thrown, for those who look for the fault. */
  readonly cause?: unknown;
}

/** Why a file could not be read. */
export type ReadError = InputError | FileError;
