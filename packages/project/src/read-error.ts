import type { InputError } from '@lapsilinssi/core';

/** What a disk, a format or a fault of ours does to a file; what the readers of core refuse is an `InputError`. */
export type FileErrorCode =
  | 'file-missing'
  | 'file-denied'
  /** Links that lead to each other. */
  | 'link-circle'
  /** `values`: `reason`, a system's code. */
  | 'file-failed'
  /** Word files come later. */
  | 'word-file'
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
  /** A fault of the program; `values`: `reason`. */
  | 'check-failed';

/** What to do about it. */
export type FileRemedy =
  | 'check-path'
  | 'check-permissions'
  | 'try-again'
  | 'save-word-as-text'
  | 'give-known-format'
  | 'name-documents'
  | 'exclude-less'
  | 'mend-link'
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

const REMEDIES: Readonly<Record<FileErrorCode, FileRemedy>> = {
  'file-missing': 'check-path',
  'file-denied': 'check-permissions',
  'file-failed': 'try-again',
  'word-file': 'save-word-as-text',
  'format-unknown': 'give-known-format',
  'nothing-found': 'give-known-format',
  'nothing-matched': 'check-path',
  'only-excluded': 'name-documents',
  'all-excluded': 'exclude-less',
  'link-circle': 'mend-link',
  'check-failed': 'report-fault',
};

/** A file's error with its remedy. */
export function fileError(code: FileErrorCode, file: string, values: FileError['values'] = {}): FileError {
  return { code, values, file, remedy: REMEDIES[code] };
}

/** The error of a file for what its disk threw: by the system's code (`ENOENT`, `EACCES` …). */
export function thrownError(thrown: unknown, file: string): FileError {
  const code = systemCode(thrown);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'MODULE_NOT_FOUND') return fileError('file-missing', file);
  if (code === 'EACCES' || code === 'EPERM') return fileError('file-denied', file);
  if (code === 'ELOOP') return fileError('link-circle', file);
  return { ...fileError('file-failed', file, { reason: code ?? textOf(thrown) }), cause: thrown };
}

/** The error of a file whose check ended in a fault of the program. */
export function faultError(thrown: unknown, file: string): FileError {
  return { ...fileError('check-failed', file, { reason: textOf(thrown) }), cause: thrown };
}

function systemCode(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
}

function textOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
