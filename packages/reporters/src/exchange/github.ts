import type { Severity } from '@lapsilinssi/core';

import { renderReadError } from '../render-read-error.ts';
import type { ReportWriter } from '../text/report-text.ts';
import { lineOf, locatedFindings, type LocatedFinding } from './located-finding.ts';
import type { ExchangeOptions } from './exchange-options.ts';

const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Writes workflow commands that GitHub shows as annotations, the most important first: GitHub shows ten of each kind. Findings for
 * information are written when all are asked for.
 *
 * @param all whether findings for information are written too
 */
export function githubWriter(
  { pack, language }: Pick<ExchangeOptions, 'pack' | 'language'>,
  all: boolean,
): ReportWriter {
  const commands: { readonly rank: number; readonly text: string }[] = [];
  return {
    begin: () => '',
    document(result) {
      if (result.status === 'unreadable') {
        const { message, advice } = renderReadError(result.error, language);
        commands.push({ rank: -1, text: command('error', { file: shownFile(result.path) }, `${message} ${advice}`) });
        return '';
      }
      for (const located of locatedFindings(result, pack, language)) {
        const { severity } = located.finding;
        if (severity !== 'info' || all) commands.push({ rank: RANK[severity], text: annotation(located) });
      }
      return '';
    },
    end: () =>
      commands
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ text }) => `${text}\n`)
        .join(''),
  };
}

function annotation({ finding, path, words }: LocatedFinding): string {
  const { start, end } = finding.range;
  return command(
    COMMANDS[finding.severity],
    {
      file: shownFile(path),
      line: start.line,
      endLine: end.line,
      // GitHub shows columns of a single line only.
      ...(start.line === end.line && end.column > start.column && { col: start.column, endColumn: end.column }),
      title: words.title,
    },
    lineOf(words),
  );
}

/** A path as GitHub knows it: from the folder of the repository, with forward slashes. */
function shownFile(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//u, '');
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${name} ${written}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
