import { stringify } from 'csv-stringify/browser/esm/sync';

import type { ExchangeOptions } from '../exchange/exchange-options.ts';
import { locatedFindings, type LocatedFinding } from '../exchange/located-finding.ts';
import { headingPath } from '../json/json-document.ts';
import { say, type MessageId } from '../messages/say.ts';
import { renderReadError } from '../render-read-error.ts';
import type { CheckedDocument } from '../report-input.ts';
import { pathText, type ReportWriter } from '../text/report-text.ts';
import { shortTitle } from '../theme-title.ts';

type Options = Pick<ExchangeOptions, 'pack' | 'language'>;
type Read = Extract<CheckedDocument, { status: 'ok' }>;

/** A column: its heading's message, and what stands in it. */
type Column = readonly [
  heading:
    | Extract<MessageId, `findings.column.${string}` | `coverage.column.${string}`>
    | 'report.why'
    | 'report.advice'
    | 'report.basis',
  value: (located: LocatedFinding, document: Read, options: Options) => string,
];

const COLUMNS: readonly Column[] = [
  ['coverage.column.file', ({ path }, _, { language }) => pathText(path, language)],
  [
    'coverage.column.line',
    ({ finding }, { assessment }) => (assessment.document.format === 'docx' ? '' : String(finding.range.start.line)),
  ],
  [
    'coverage.column.section',
    ({ finding }, { assessment }) => headingPath(assessment.document, finding.section).join(' > '),
  ],
  ['findings.column.severity', ({ finding }, _, { language }) => say(language, `severity.${finding.severity}`)],
  ['findings.column.title', ({ words }) => words.title],
  ['findings.column.open', ({ words }) => words.message],
  ['report.why', ({ words }) => words.why],
  ['report.advice', ({ words }) => words.advice],
  ['report.basis', ({ words }) => [words.basisKindText, words.basisText].filter(Boolean).join(': ')],
  [
    'coverage.column.theme',
    ({ finding: { theme } }, _, { pack, language }) => (theme === undefined ? '' : shortTitle(pack, theme, language)),
  ],
  ['findings.column.rule', ({ finding }) => finding.rule],
];

/**
 * Writes the findings as CSV, a row each, with a byte order mark so that spreadsheets read it as UTF-8. Finnish and Swedish have
 * semicolons, English commas, as their spreadsheets expect. A document that could not be read is a row with the reason.
 */
export function findingsCsvWriter(options: Options): ReportWriter {
  const { pack, language } = options;
  const rows = (records: string[][], bom: boolean): string =>
    stringify(records, {
      bom,
      delimiter: language === 'en' ? ',' : ';',
      record_delimiter: 'windows',
      // A quoted passage that begins with `=` is text, whatever a spreadsheet thinks.
      escape_formulas: true,
      // A line end of any kind, which a path may hold, stays inside its cell.
      quoted_match: /[\r\n]/u,
    });
  return {
    begin: () => rows([COLUMNS.map(([heading]) => say(language, heading))], true),
    document(result) {
      if (result.status === 'unreadable') {
        const { message, advice } = renderReadError(result.error, language);
        const told: Partial<Record<MessageId, string>> = {
          'coverage.column.file': pathText(result.path, language),
          'findings.column.severity': say(language, 'severity.error'),
          'findings.column.open': message,
          'report.advice': advice,
        };
        return rows([COLUMNS.map(([heading]) => told[heading] ?? '')], false);
      }
      const found = locatedFindings(result, pack, language);
      if (found.length === 0) return '';
      return rows(
        found.map((located) => COLUMNS.map(([, value]) => value(located, result, options))),
        false,
      );
    },
    end: () => '',
  };
}
