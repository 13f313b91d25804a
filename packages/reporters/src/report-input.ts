import type { Assessment, InputErrorCode, InputRemedy } from '@lapsilinssi/core';

/** Why a file or folder gave no document: what a reader refuses, and what a disk does. */
export type ReadErrorCode =
  | InputErrorCode
  | 'file-missing'
  | 'file-denied'
  /** Links that lead to each other. */
  | 'link-circle'
  /** `values`: `reason`. */
  | 'file-failed'
  | 'word-file'
  /** `values`: `extension`. */
  | 'format-unknown'
  | 'nothing-found'
  | 'nothing-matched'
  | 'only-excluded'
  | 'all-excluded'
  /** A fault of the program; `values`: `reason`. */
  | 'check-failed';

/** What to do about it. */
export type ReadRemedy =
  | InputRemedy
  | 'check-path'
  | 'check-permissions'
  | 'try-again'
  | 'save-word-as-text'
  | 'give-known-format'
  | 'name-documents'
  | 'exclude-less'
  | 'mend-link'
  | 'report-fault';

/** Why a file could not be read. */
export interface ReadError {
  readonly code: ReadErrorCode;
  readonly values: Readonly<Record<string, string | number>>;
  /** Path as given. */
  readonly file: string;
  readonly remedy: ReadRemedy;
}

/** A document that was checked, or why it was not. */
export type CheckedDocument =
  | { readonly status: 'ok'; readonly path: string; readonly assessment: Assessment }
  | { readonly status: 'unreadable'; readonly path: string; readonly error: ReadError };
