import { nearest } from '@lapsilinssi/core';

import { UsageError } from '../usage-error.ts';
import { choice } from './choice.ts';

/** Forms of a report. */
export const FORMATS = ['text', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** Where a report goes: to a file, or to the screen when there is no path. */
export interface ReportTarget {
  readonly format: Format;
  readonly path?: string;
}

/**
 * Where reports go. An output that names its form (`json:raportti.json`) comes beside the report on the screen; one without a form takes its
 * place, in the form of `--format` or of the file's ending.
 * @throws UsageError for an unknown form, a missing path or a path given twice.
 */
export function reportTargets(format: string | undefined, outputs: readonly string[]): ReportTarget[] {
  const screen = choice('--format', format, FORMATS);
  const files = outputs.map((output) => outputTarget(output, screen));
  const paths = files.map(({ path }) => path);
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new UsageError('usage.output-twice', { path: twice });
  const replaced = files.some(({ replaces }) => replaces);
  return [
    ...(replaced ? [] : [{ format: screen ?? 'text' }]),
    ...files.map(({ format: form, path }) => ({ format: form, path })),
  ];
}

function outputTarget(
  output: string,
  screen: Format | undefined,
): { readonly format: Format; readonly path: string; readonly replaces: boolean } {
  // One letter before a colon is a drive.
  const [, prefix, rest] = /^([a-z]{2,}):(.*)$/isu.exec(output) ?? [];
  const path = (rest ?? output).trim();
  if (prefix !== undefined) {
    const named = FORMATS.find((one) => one === prefix.toLowerCase());
    if (named === undefined) {
      throw new UsageError(
        'usage.value-unknown',
        { option: '--output', value: prefix },
        { nearest: nearest(prefix.toLowerCase(), FORMATS), choices: FORMATS },
      );
    }
    if (path === '') throw new UsageError('usage.output-path-missing');
    return { format: named, path, replaces: false };
  }
  if (path === '') throw new UsageError('usage.output-path-missing');
  return { format: screen ?? (path.toLowerCase().endsWith('.json') ? 'json' : 'text'), path, replaces: true };
}
