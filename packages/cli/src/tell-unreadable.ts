import type { ReadError } from '@lapsilinssi/core';
import { pathText, renderReadError } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import type { Io } from './io.ts';

/** Tells on standard error why a file could not be read and what to do. */
export function tellUnreadable(
  { path, error }: { readonly path: string; readonly error: ReadError },
  io: Pick<Io, 'writeError'>,
  language: UiLanguage,
): void {
  const { message, advice } = renderReadError(error, language);
  io.writeError(`${pathText(path, language)}: ${message} ${advice}\n`);
}
