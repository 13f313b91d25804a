import { hindranceOf } from '@lapsilinssi/core';
import type { Severity } from '@lapsilinssi/core';
import type { RootContent } from 'mdast';

import type { ExchangeOptions } from '../exchange/exchange-options.ts';
import { locatedFindings, type LocatedFinding } from '../exchange/located-finding.ts';
import { heading, list, markdownOf, paragraph, table } from '../markdown-nodes.ts';
import { closingLinesOf } from '../closing-lines.ts';
import { say } from '../messages/say.ts';
import { fileName, pointText, sectionText } from '../place-text.ts';
import { quoteText } from '../quote-text.ts';
import { renderReadError } from '../render-read-error.ts';
import type { CheckedDocument } from '../report-input.ts';
import { NO_DOCUMENTS, tallied, type Tally } from '../tally.ts';
import { countsText } from '../text/counts-text.ts';
import { pathText, type ReportWriter } from '../text/report-text.ts';
import { QUOTE_LENGTH, strongestPassage } from '../text/strongest-passage.ts';
import { headline, levelRows, stepRows, stepsTitle } from '../text/summary.ts';

type Options = Pick<ExchangeOptions, 'pack' | 'language'>;
type Read = Extract<CheckedDocument, { status: 'ok' }>;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const LONGEST_HEADLINE = 200;
/** A comment of a pull request holds 65 536 characters; findings beyond these are counted. */
const MOST_FINDINGS = 60;

/**
 * Writes a report as Markdown for a pull request's comment or a job's summary: of each document its levels, next steps and findings, the
 * most important first. Findings for information are listed when all are asked for.
 *
 * @param all whether findings for information are listed too
 */
export function markdownWriter(options: Options, all: boolean): ReportWriter {
  const { language } = options;
  let tally: Tally = NO_DOCUMENTS;
  return {
    begin: () => '',
    document(result) {
      const first = tally.documents + tally.unreadable === 0;
      tally = tallied(tally, result);
      const nodes = result.status === 'unreadable' ? unreadable(result, language) : readable(result, options, all);
      return (first ? '' : '\n') + markdownOf(nodes);
    },
    end() {
      const { documents, errors, warnings, infos } = tally;
      const counts = countsText({ error: errors, warning: warnings, info: infos }, { language });
      const closing: RootContent[] = [];
      if (documents > 1 && counts !== '') {
        closing.push(paragraph(say(language, 'report.totals', { count: documents, counts })));
      }
      if (documents > 0) closing.push(paragraph(say(language, 'report.level-limits')));
      return closing.length === 0 ? '' : `\n${markdownOf(closing)}`;
    },
  };
}

function unreadable(
  { path, error }: Extract<CheckedDocument, { status: 'unreadable' }>,
  language: Options['language'],
): RootContent[] {
  const { message, advice } = renderReadError(error, language);
  return [heading(2, pathText(path, language)), paragraph(`${message} ${advice}`)];
}

function readable(result: Read, options: Options, all: boolean): RootContent[] {
  const { pack, language } = options;
  const { assessment, path } = result;
  const { document } = assessment;
  const nodes: RootContent[] = [
    heading(2, headline(document, options, LONGEST_HEADLINE)),
    paragraph(pathText(path, language)),
  ];
  const hindrance = hindranceOf(document, pack);
  if (hindrance !== undefined) {
    return [...nodes, paragraph(say(language, hindrance === 'empty' ? 'report.empty' : 'report.not-assessed'))];
  }
  const { rows, rest } = levelRows(assessment, options);
  if (rows.length > 0) {
    const head = [say(language, 'report.themes'), say(language, 'coverage.column.level-name')];
    nodes.push(
      table(
        head,
        rows.map(({ label, word, expected }) => [label, [word, expected].filter(Boolean).join(' ')]),
      ),
    );
  }
  if (rest !== '') nodes.push(paragraph(rest));
  const strongest = strongestPassage(assessment);
  if (strongest !== undefined) {
    const place = sectionText(document, strongest.section, language) || pointText(document, strongest, language);
    const quote = quoteText(strongest.quote, language, QUOTE_LENGTH);
    nodes.push(paragraph(`${say(language, 'report.strongest')}: ${quote} (${place})`));
  }
  const steps = stepRows(assessment, options);
  if (steps.length > 0) {
    nodes.push(
      heading(3, stepsTitle(steps.length, language)),
      list(steps.map(({ text, place }) => (place === '' ? text : `${text} (${place})`))),
    );
  }
  nodes.push(...findingsOf(result, options, all));
  nodes.push(...closingLinesOf(assessment, language).map((line) => paragraph(line)));
  return nodes;
}

function findingsOf(result: Read, { pack, language }: Options, all: boolean): RootContent[] {
  const found = locatedFindings(result, pack, language);
  const listed = SEVERITIES.filter((severity) => all || severity !== 'info').flatMap((severity) =>
    found.filter(({ finding }) => finding.severity === severity),
  );
  const shown = listed.slice(0, MOST_FINDINGS);
  const nodes = SEVERITIES.flatMap((severity): RootContent[] => {
    const of = shown.filter(({ finding }) => finding.severity === severity);
    if (of.length === 0) return [];
    return [heading(3, say(language, `severity.${severity}`)), list(of.map((one) => itemText(one, result, language)))];
  });
  const left = listed.length - shown.length;
  return left === 0 ? nodes : [...nodes, paragraph(say(language, 'findings.more', { count: left }))];
}

function itemText({ finding, words }: LocatedFinding, { assessment }: Read, language: Options['language']): string {
  const place = [
    fileName(assessment.document, finding.range),
    sectionText(assessment.document, finding.section, language),
    pointText(assessment.document, finding, language),
  ].filter(Boolean);
  return `${words.message} ${words.advice} (${place.join(', ')})`.replaceAll(/\s+/gu, ' ');
}
