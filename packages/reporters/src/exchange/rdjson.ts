import type { Place, Severity } from '@lapsilinssi/core';

import type { ReportWriter } from '../text/report-text.ts';
import { lineOf, locatedFindings } from './located-finding.ts';
import type { ExchangeOptions } from './exchange-options.ts';

const SEVERITIES: Readonly<Record<Severity, 'ERROR' | 'WARNING' | 'INFO'>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
};

/** Writes Reviewdog Diagnostic Format (rdjson): lines are 1-based, columns are 1-based and count bytes of UTF-8. */
export function rdjsonWriter({ pack, language }: Pick<ExchangeOptions, 'pack' | 'language'>): ReportWriter {
  let diagnostics = 0;
  return {
    begin: () => '{"source":{"name":"lapsilinssi"},"diagnostics":[',
    document(result) {
      if (result.status === 'unreadable') return '';
      const { parts } = result.assessment.document;
      return locatedFindings(result, pack, language)
        .map(({ finding, path, words }) => {
          const { start, end } = finding.range;
          const diagnostic = {
            message: lineOf(words),
            location: {
              path: path.replace(/^\.\//u, ''),
              range: { start: positionOf(start, parts), end: positionOf(end, parts) },
            },
            severity: SEVERITIES[finding.severity],
            code: { value: finding.rule },
          };
          return `${diagnostics++ === 0 ? '\n' : ',\n'}${JSON.stringify(diagnostic)}`;
        })
        .join('');
    },
    end: () => '\n]}\n',
  };
}

function positionOf(
  { part, offset, line, column }: Place,
  parts: readonly string[],
): { readonly line: number; readonly column: number } {
  const before = parts[part]?.slice(offset - (column - 1), offset) ?? '';
  return { line, column: new TextEncoder().encode(before).length + 1 };
}
