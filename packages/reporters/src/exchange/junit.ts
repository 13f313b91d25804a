import type { Severity } from '@lapsilinssi/core';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Element } from 'xast';

import { pointText, sectionText } from '../place-text.ts';
import { renderReadError } from '../render-read-error.ts';
import type { CheckedDocument } from '../report-input.ts';
import { pathText, type ReportWriter } from '../text/report-text.ts';
import { lineOf, locatedFindings, type LocatedFinding } from './located-finding.ts';
import type { ExchangeOptions } from './exchange-options.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * Writes JUnit XML as test servers read it: a suite for each document, a case for each finding. Findings at or above a severity fail,
 * the others pass with their text as output; a document that could not be read is an error, one without findings a case that passes.
 *
 * @param failOn `never`: nothing fails but what could not be read
 */
export function junitWriter(
  options: Pick<ExchangeOptions, 'pack' | 'language'>,
  failOn: Severity | 'never',
): ReportWriter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="lapsilinssi">\n',
    document: (result) => `${toXml(suiteOf(result, options, failOn))}\n`,
    end: () => '</testsuites>\n',
  };
}

function suiteOf(
  result: CheckedDocument,
  { pack, language }: Pick<ExchangeOptions, 'pack' | 'language'>,
  failOn: Severity | 'never',
): Element {
  const name = legal(pathText(result.path, language));
  if (result.status === 'unreadable') {
    const { message, advice } = renderReadError(result.error, language);
    const error = x('error', { message: legal(message), type: result.error.code }, legal(`${message} ${advice}`));
    return x('testsuite', { name, tests: 1, failures: 0, errors: 1, skipped: 0 }, [
      x('testcase', { name, classname: name }, [error]),
    ]);
  }
  const cases = locatedFindings(result, pack, language).map((located) => caseOf(located, result, language, failOn));
  const failures = cases.filter(({ failed }) => failed).length;
  const all = cases.length > 0 ? cases.map(({ element }) => element) : [x('testcase', { name, classname: name })];
  return x('testsuite', { name, tests: all.length, failures, errors: 0, skipped: 0 }, all);
}

function caseOf(
  { finding, path, words }: LocatedFinding,
  { assessment }: Extract<CheckedDocument, { status: 'ok' }>,
  language: ExchangeOptions['language'],
  failOn: Severity | 'never',
): { readonly element: Element; readonly failed: boolean } {
  const failed = failOn !== 'never' && RANK[finding.severity] >= RANK[failOn];
  const place = [
    sectionText(assessment.document, finding.section, language),
    pointText(assessment.document, finding, language),
  ];
  const text = legal(
    [lineOf(words), words.why, [words.basisKindText, words.basisText].filter(Boolean).join(': ')]
      .filter((one) => one !== '')
      .join('\n'),
  );
  const told = failed
    ? x('failure', { message: legal(words.message), type: finding.rule }, text)
    : x('system-out', {}, text);
  const attributes = {
    name: legal(`${words.message} (${place.filter(Boolean).join(', ')})`),
    classname: finding.rule,
    file: legal(path),
    line: finding.range.start.line,
  };
  return { failed, element: x('testcase', attributes, [told]) };
}

/** A text without the characters that XML 1.0 cannot hold, even escaped, and without the end of a CDATA section, which its writer lets stand. */
function legal(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll(']]>', ']] >');
}
