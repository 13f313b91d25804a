import { nearest } from '@lapsilinssi/core';

import { UsageError } from '../usage-error.ts';
import { choice } from './choice.ts';

/** Forms of what most commands print. */
export const FORMATS = ['text', 'json'] as const;

/** Forms of a report, as they are listed, with the endings by which a file's form is known; of several that fit, the longest. */
export type Formats<Format extends string> = Readonly<Record<Format, readonly string[]>>;

/** Where a report goes: to a file, or to the screen when there is no path. */
export interface ReportTarget<Format extends string = string> {
  readonly format: Format;
  readonly path?: string;
}

/**
 * Where reports go. An output that names its form (`json:raportti.json`) comes beside the report on the screen; one without a form takes its
 * place, in the form of `--format` or of the file's ending.
 *
 * @param usual the form when none is asked for
 * @throws UsageError for an unknown form, a missing path or a path given twice.
 */
export function reportTargets<Format extends string>(
  format: string | undefined,
  outputs: readonly string[],
  endings: Formats<Format>,
  usual: NoInfer<Format>,
): ReportTarget<Format>[] {
  const formats = typedKeys(endings);
  const screen = choice('--format', format, formats);
  const files = outputs.map((output) => outputTarget(output, screen, endings, usual));
  const paths = files.map(({ path }) => path);
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new UsageError('usage.output-twice', { path: twice });
  const replaced = files.some(({ replaces }) => replaces);
  return [
    ...(replaced ? [] : [{ format: screen ?? usual }]),
    ...files.map(({ format: form, path }) => ({ format: form, path })),
  ];
}

function outputTarget<Format extends string>(
  output: string,
  screen: Format | undefined,
  endings: Formats<Format>,
  usual: Format,
): { readonly format: Format; readonly path: string; readonly replaces: boolean } {
  const formats = typedKeys(endings);
  // One letter before a colon is a drive.
  const [, prefix, rest] = /^([a-z]{2,}):(.*)$/isu.exec(output) ?? [];
  const path = (rest ?? output).trim();
  if (prefix !== undefined) {
    const named = formats.find((one) => one === prefix.toLowerCase());
    if (named === undefined) {
      throw new UsageError(
        'usage.value-unknown',
        { option: '--output', value: prefix },
        { nearest: nearest(prefix.toLowerCase(), formats), choices: formats },
      );
    }
    if (path === '') throw new UsageError('usage.output-path-missing');
    return { format: named, path, replaces: false };
  }
  if (path === '') throw new UsageError('usage.output-path-missing');
  const fitting = formats.flatMap((one) =>
    endings[one].filter((ending) => path.toLowerCase().endsWith(ending)).map((ending) => [one, ending] as const),
  );
  const [named] = fitting.toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  return { format: screen ?? named ?? usual, path, replaces: true };
}

function typedKeys<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record).filter((key): key is Key => Object.hasOwn(record, key));
}
