import type { ReadError } from '@lapsilinssi/core';

/** A file that cannot be read, or not as what it should be. Ends the run with exit code 2, unless the command goes on with other files. */
export class Unreadable extends Error {
  readonly path: string;
  readonly error: ReadError;

  constructor(path: string, error: ReadError) {
    super(error.code, 'cause' in error ? { cause: error.cause } : undefined);
    this.name = 'Unreadable';
    this.path = path;
    this.error = error;
  }
}

/** What is made of a file's content, or why nothing is. */
type Made = { readonly status: 'ok' } | { readonly status: 'unreadable'; readonly error: ReadError };

/**
 * What was made of a file's content.
 * @param path of the file, for what is told when nothing could be made of it
 * @throws Unreadable
 */
export function legible<Some extends Made>(path: string, made: Some): Extract<Some, { readonly status: 'ok' }>;
export function legible(path: string, made: Made): Made {
  if (made.status === 'unreadable') throw new Unreadable(path, made.error);
  return made;
}
