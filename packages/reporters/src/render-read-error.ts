import { limitKey } from '@lapsilinssi/core';
import type { ReadError } from '@lapsilinssi/core';

import type { MessageValues, UiLanguage } from './messages/catalogue.ts';
import { isMessageId, say, sayIfKnown } from './messages/say.ts';
import { numberText } from './number-text.ts';

/** A file that could not be read, in words. */
export interface RenderedReadError {
  readonly message: string;
  /** What to do. */
  readonly advice: string;
}

/** Why a file could not be read and what to do, in a language. */
export function renderReadError(error: ReadError, language: UiLanguage): RenderedReadError {
  return {
    message: sayIfKnown(language, `read.${error.code}`, readableValues(error, language)) ?? error.code,
    advice: [say(language, `remedy.${error.remedy}`), ...limitText(error, language)].join(' '),
  };
}

/** Which limit a file went beyond, and where it can be raised. */
function limitText({ values }: ReadError, language: UiLanguage): string[] {
  const name = limitKey(String(values['what'] ?? ''));
  return name === undefined ? [] : [say(language, 'read.limit', { name })];
}

function readableValues(error: ReadError, language: UiLanguage): MessageValues {
  const values = Object.entries(error.values).map(([name, value]) => {
    if (name === 'kind') return [name, kindText(String(value), language)];
    if (typeof value === 'string') return [name, value];
    if (error.code === 'too-large' || error.code === 'word-part-too-large') return [name, megabytes(value, language)];
    return [name, name === 'line' ? value : numberText(value, language)];
  });
  return Object.fromEntries(values);
}

const IMAGES: ReadonlySet<string> = new Set(['png', 'jpeg', 'gif', 'tiff']);
const PACKED: ReadonlySet<string> = new Set(['zip', 'gzip', '7z', 'rar']);

function kindText(kind: string, language: UiLanguage): string {
  if (IMAGES.has(kind)) return say(language, 'file-kind.image');
  if (PACKED.has(kind)) return say(language, 'file-kind.zip');
  const id = `file-kind.${kind}`;
  return isMessageId(id) ? (sayIfKnown(language, id, {}) ?? kind) : say(language, 'file-kind.unknown');
}

function megabytes(bytes: number, language: UiLanguage): string {
  const size = numberText(Math.ceil(bytes / 100_000) / 10, language);
  return say(language, 'unit.megabytes', { size });
}
