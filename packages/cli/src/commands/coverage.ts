import { coverageWriter } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { exitCodeOf } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { reportTargets } from '../options/report-targets.ts';
import { runDocuments } from './run-documents.ts';
import type { RunOptions } from './run-documents.ts';

/** Options of `coverage` as written. */
export interface CoverageCommandOptions extends RunOptions {
  readonly all?: boolean;
}

/** Forms of the theme map, and the endings of files that ask for them. */
const FORMS = { text: '.txt', markdown: '.md', csv: '.csv' } as const;

/** Shows the theme map of documents. It says how things are and finds no fault: only what cannot be read changes the exit code. */
export async function coverage(
  paths: readonly string[],
  options: CoverageCommandOptions,
  io: Io,
  system: UiLanguage | undefined,
): Promise<ExitCode> {
  const tally = await runDocuments(paths, options, io, system, {
    targets: reportTargets(options.format, options.output ?? [], FORMS, 'text'),
    writerOf: ({ format, path }, { pack, language }) =>
      coverageWriter(format, {
        pack: pack.compiled,
        language,
        all: options.all === true,
        ...(path === undefined ? { paint: io.paint, columns: io.columns } : {}),
      }),
  });
  return exitCodeOf(tally, 'never');
}
