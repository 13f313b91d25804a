import { hindranceOf } from '@lapsilinssi/core';
import type { ReportedAssessment } from '@lapsilinssi/core';

import { closingLines } from '../closing-lines.ts';
import { say } from '../messages/say.ts';
import { renderReadError } from '../render-read-error.ts';
import { shownText } from '../shown-text.ts';
import type { CheckedDocument } from '../report-input.ts';
import { NO_DOCUMENTS, tallied } from '../tally.ts';
import type { Tally } from '../tally.ts';
import { allFindings } from './all-findings.ts';
import { briefFindings } from './brief-findings.ts';
import { countsText } from './counts-text.ts';
import { summary } from './summary.ts';
import type { TextOptions } from './text-options.ts';

/** Writes a report document by document, so that no more than one assessment need be kept. */
export interface ReportWriter {
  /** What the report says before its first document. */
  begin(): string;
  /** What the report says of one document. */
  document(result: CheckedDocument): string;
  /** What the report says after its last document. */
  end(): string;
}

/**
 * Writes a report in text. One document gives its first screen and, unless only that is asked for, its findings; several give a first
 * screen each and the totals.
 *
 * @param several whether more than one document follows
 */
export function textWriter(options: TextOptions, several: boolean): ReportWriter {
  let tally: Tally = NO_DOCUMENTS;
  return {
    begin: () => '',
    document(result) {
      tally = tallied(tally, result);
      const lines =
        result.status === 'unreadable'
          ? [unreadableText(result, options.language, options.paint)]
          : readable(result, options, several);
      return several ? [...lines, '', ''].join('\n') : `${lines.join('\n')}\n`;
    },
    end: () => (several ? `${totals(tally, options).join('\n')}\n` : ''),
  };
}

/** A report in text on all documents at once. */
export function reportText(results: readonly CheckedDocument[], options: TextOptions): string {
  const writer = textWriter(options, results.length > 1);
  return writer.begin() + results.map((result) => writer.document(result)).join('') + writer.end();
}

/** A document's path; standard input without a name has none. */
export function pathText(path: string, language: TextOptions['language']): string {
  return path === '' ? say(language, 'report.standard-input') : shownText(path);
}

/** What is said of a document that could not be read: its path, why, and what to do. */
export function unreadableText(
  { path, error }: Extract<CheckedDocument, { status: 'unreadable' }>,
  language: TextOptions['language'],
  paint: TextOptions['paint'],
): string {
  const { message, advice } = renderReadError(error, language);
  return `${paint('title', pathText(path, language))}: ${message} ${advice}`;
}

function readable(
  { path, assessment }: Extract<CheckedDocument, { status: 'ok' }>,
  options: TextOptions,
  several: boolean,
): string[] {
  const { language, detail, paint } = options;
  const lines = summary(assessment, options, { closing: !several && detail !== 'all', alone: !several });
  if (several) lines.unshift(paint('faint', pathText(path, language)));
  if (detail === 'summary' || (several && detail === 'brief')) return lines;
  const details = detail === 'all' ? fullDetails(assessment, options) : briefFindings(assessment, options);
  if (details.length > 0) lines.push('', ...details);
  if (detail === 'all' && !several) lines.push('', paint('faint', fullLimits(assessment, language)));
  return lines;
}

function fullDetails(assessment: ReportedAssessment, options: TextOptions): string[] {
  return hindranceOf(assessment.document, options.pack) === undefined
    ? allFindings(assessment, options)
    : briefFindings(assessment, options);
}

/** What a level does not say, in full. */
function fullLimits({ document }: ReportedAssessment, language: TextOptions['language']): string {
  return say(
    language,
    document.organisationKind.value === 'county' || document.organisationKind.value === 'joint'
      ? 'report.level-limits.full.county'
      : 'report.level-limits.full.municipality',
  );
}

function totals(tally: Tally, options: TextOptions): string[] {
  const { language, detail, allOption, paint } = options;
  const { documents, unreadable: failed, errors, warnings, infos } = tally;
  const lines: string[] = [];
  const counts = countsText({ error: errors, warning: warnings, info: infos }, options);
  if (documents > 0 && counts !== '') {
    const count = say(language, documents === 1 ? 'report.totals.one' : 'report.totals', { count: documents, counts });
    const way =
      detail === 'all' || allOption === undefined ? '' : ` ${say(language, 'report.show-all', { option: allOption })}`;
    lines.push(paint('title', count) + way);
  }
  if (failed > 0) {
    lines.push(say(language, failed === 1 ? 'report.unreadable.one' : 'report.unreadable.many', { count: failed }));
  }
  if (documents > 0) lines.push(...closingLines(errors + warnings + infos, tally.acknowledged, language));
  if (documents > 0) lines.push(paint('faint', say(language, 'report.level-limits')));
  return lines;
}
