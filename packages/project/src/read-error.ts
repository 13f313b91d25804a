import type { FileError, FileErrorCode, FileRemedy } from '@lapsilinssi/core';

const REMEDIES: Readonly<Record<FileErrorCode, FileRemedy>> = {
  'file-missing': 'check-path',
  'file-denied': 'check-permissions',
  'file-failed': 'try-again',
  'format-unknown': 'give-known-format',
  'nothing-found': 'give-known-format',
  'nothing-matched': 'check-path',
  'only-excluded': 'name-documents',
  'all-excluded': 'exclude-less',
  'link-circle': 'mend-link',
  'file-changed': 'run-again',
  'file-read-only': 'allow-writing',
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
