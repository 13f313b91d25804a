import { coverageWriter } from '@lapsilinssi/reporters/theme-map';
import type { UiLanguage } from '@lapsilinssi/reporters';

import type { ExitCode } from '../exit-code.ts';
import { earlierOf } from '../options/earlier.ts';
import { reportTargets } from '../options/report-targets.ts';
import type { RunIo } from '../run-io.ts';
import { runDocuments } from './run-documents.ts';
import type { RunOptions } from './run-documents.ts';

/** Options of `coverage` as written. */
export interface CoverageCommandOptions extends RunOptions {
  readonly all?: boolean;
  readonly compare?: string;
}

/** Forms of the theme map, and the endings of files that ask for them. */
const FORMS = { text: ['.txt'], markdown: ['.md'], csv: ['.csv'], html: ['.html', '.htm'] } as const;

/** Shows the theme map of documents. It says how things are and finds no fault: only what cannot be read changes the exit code. */
export async function coverage(
  paths: readonly string[],
  options: CoverageCommandOptions,
  io: RunIo,
  system: UiLanguage | undefined,
): Promise<ExitCode> {
  const targets = reportTargets(options.format, options.output ?? [], FORMS, 'text');
  const earlier = await earlierOf(options.compare, targets, io);
  return runDocuments(paths, options, io, system, {
    targets,
    async writerOf({ format, path }, setting) {
      if (format === 'html') {
        const { openHtml } = await import('./open-exchange.ts');
        return openHtml(setting, earlier);
      }
      return coverageWriter(format, {
        pack: setting.pack.compiled,
        language: setting.language,
        all: options.all === true,
        ...(path === undefined ? { paint: io.paint, columns: io.columns } : {}),
      });
    },
    failOn: 'never',
    baseline: 'known',
  });
}
