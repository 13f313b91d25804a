import { RULE_IDS, RULES, type Finding, type RuleId, type SetAside, type Severity } from '@lapsilinssi/core';
import type { Location, Notification, ReportingDescriptor, Result, Run } from 'sarif';

import type { UiLanguage } from '../messages/catalogue.ts';
import { say, sayIfKnown } from '../messages/say.ts';
import { renderReadError } from '../render-read-error.ts';
import { ruleTitle } from '../render-finding.ts';
import type { CheckedDocument } from '../report-input.ts';
import type { ReportWriter } from '../text/report-text.ts';
import type { ExchangeOptions } from './exchange-options.ts';
import { lineOf, locatedFinding, uriOf, type LocatedFinding } from './located-finding.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * Writes SARIF 2.1.0 (OASIS), one result a line: rules with their help, the finding's key as its fingerprint; what a writer's reason or the
 * baseline sets aside is there as suppressed.
 */
export function sarifWriter(options: ExchangeOptions): ReportWriter {
  const notifications: Notification[] = [];
  let results = 0;
  return {
    begin: () =>
      `${JSON.stringify(headOf()).slice(0, -1)},"runs":[${JSON.stringify(runOf(options)).slice(0, -1)},"results":[`,
    document(result) {
      if (result.status === 'unreadable') {
        notifications.push(notificationOf(result, options.language));
        return '';
      }
      const { pack, language } = options;
      const { findings, setAside } = result.assessment;
      return [...findings, ...setAside]
        .map((finding) => locatedFinding(finding, result, pack, language))
        .map((located) => `${results++ === 0 ? '\n' : ',\n'}${JSON.stringify(resultOf(located, result, options))}`)
        .join('');
    },
    end() {
      const invocation = {
        executionSuccessful: notifications.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      };
      return `\n],"invocations":${JSON.stringify([invocation])}}]}\n`;
    },
  };
}

function headOf(): { readonly $schema: string; readonly version: '2.1.0' } {
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' };
}

/** The run without its results. */
function runOf(options: ExchangeOptions): Omit<Run, 'results'> {
  const { version, pack, language } = options;
  return {
    tool: {
      driver: {
        name: 'Lapsilinssi',
        version,
        semanticVersion: version,
        language,
        rules: RULE_IDS.map((id) => descriptorOf(id, options)),
        properties: { pack: { id: pack.id, version: pack.version } },
      },
    },
    columnKind: 'utf16CodeUnits',
  };
}

function descriptorOf(id: RuleId, { language, about }: ExchangeOptions): ReportingDescriptor {
  const title = ruleTitle({ rule: id, basisKind: 'law-content' }, language);
  const text = about(id);
  return {
    id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level: LEVELS[RULES[id]] },
  };
}

function resultOf(
  { finding, path, words }: LocatedFinding<Finding | SetAside>,
  { assessment, path: whole }: Extract<CheckedDocument, { status: 'ok' }>,
  { language }: ExchangeOptions,
): Result {
  const { files } = assessment.document;
  const fileOf = (part: number): string => files?.[part] ?? whole;
  return {
    ruleId: finding.rule,
    ruleIndex: RULE_IDS.indexOf(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: lineOf(words) },
    locations: [locationOf(path, finding.range)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(({ messageId, path: other, range }, id) => ({
        id,
        message: { text: sayIfKnown(language, `${messageId}.message`, finding.values) ?? words.title },
        ...locationOf(other ?? fileOf(range.start.part), range),
      })),
    }),
    ...suppressionOf(finding, language),
    partialFingerprints: { 'lapsilinssiKey/v1': finding.key },
    properties: {
      ...(finding.theme !== undefined && { theme: finding.theme }),
      ...(finding.criterion !== undefined && { criterion: finding.criterion }),
      why: words.why,
      basis: finding.basis,
      ...(finding.basisKind !== undefined && { basisKind: finding.basisKind }),
    },
  };
}

/** How a finding that was answered before is marked: by its writer in the text, or by the baseline beside it. */
function suppressionOf(finding: Finding | SetAside, language: UiLanguage): Pick<Result, 'suppressions'> {
  if ('suppressed' in finding) {
    return { suppressions: [{ kind: 'inSource', justification: finding.suppressed.reason }] };
  }
  if ('baseline' in finding) {
    return { suppressions: [{ kind: 'external', justification: say(language, 'report.acknowledged-list') }] };
  }
  return {};
}

function locationOf(path: string, { start, end }: LocatedFinding['finding']['range']): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}

function notificationOf(
  { path, error }: Extract<CheckedDocument, { status: 'unreadable' }>,
  language: UiLanguage,
): Notification {
  const { message, advice } = renderReadError(error, language);
  return {
    level: 'error',
    descriptor: { id: error.code },
    message: { text: `${message} ${advice}` },
    ...(path !== '' && { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }] }),
  };
}
