import type { Finding, Place, PlanDocument, ReportedAssessment, SetAside, Severity } from '@lapsilinssi/core';
import { renderFinding, shortTitle } from '@lapsilinssi/reporters';
import type { CheckedDocument, UiLanguage } from '@lapsilinssi/reporters';
import { SaxesParser } from 'saxes';

import { law, shown } from '../law.ts';
import { rulePack } from '../rule-pack.ts';
import { recordsOf } from './report-laws.ts';

const pack = rulePack.compiled;
type Read = Extract<CheckedDocument, { status: 'ok' }>;

/** What every report tells of a finding, whichever way it writes it. */
interface Told {
  readonly finding: Finding | SetAside;
  readonly assessment: ReportedAssessment;
  /** File of the finding, with forward slashes. */
  readonly path: string;
  readonly message: string;
  readonly why: string;
  readonly advice: string;
  readonly title: string;
  readonly start: Place;
  readonly end: Place;
}

/** The findings of some documents in their order. */
function toldOf(documents: readonly CheckedDocument[], language: UiLanguage): Told[] {
  return documents.flatMap((one) =>
    one.status === 'ok' ? one.assessment.findings.map((finding) => toldOne(finding, one, language)) : [],
  );
}

function toldOne(finding: Finding | SetAside, { path, assessment }: Read, language: UiLanguage): Told {
  const { document } = assessment;
  const { message, why, advice, title } = renderFinding(
    finding,
    pack,
    language,
    document.documentType.value,
    document.organisationKind.value,
  );
  const { start, end } = finding.range;
  const file = (document.files?.[start.part] ?? path).replaceAll('\\', '/');
  return { finding, assessment, path: file, message, why, advice, title, start, end };
}

/** What lacks and how to mend it, on a line. */
function lineOf({ message, advice }: Told): string {
  return advice === '' ? message : `${message} ${advice}`;
}

function withoutDot(path: string): string {
  return path.startsWith('./') ? path.slice(2) : path;
}

function columnsOf({ line, column }: Place): readonly number[] {
  return [line, column];
}

/** Two lists hold the same, in the same order. */
function sameRows(form: string, read: readonly unknown[], right: readonly unknown[]): void {
  const at = Math.max(
    0,
    [...right, ...read].findIndex((_, index) => JSON.stringify(read[index]) !== JSON.stringify(right[index])),
  );
  law(
    JSON.stringify(read) === JSON.stringify(right),
    `${form} tells ${shown(JSON.stringify(read[at] ?? 'nothing'))}, not ${shown(JSON.stringify(right[at] ?? 'nothing'))}`,
  );
}

/** Headings above a section, from the outermost inwards. */
function headingsOf({ sections }: Pick<PlanDocument, 'sections'>, index: number): string[] {
  if (index <= 0) return [];
  const { parent = 0, number = '', title = '' } = sections[index] ?? {};
  return [...headingsOf({ sections }, parent), `${number} ${title}`.trim()];
}

/** The JSON report tells of each finding what the assessment holds of it, and its sums are right. */
export function jsonSame(text: string, documents: readonly CheckedDocument[], language: UiLanguage): void {
  const report = recordOf(JSON.parse(text));
  const told = listOf(report['documents']).map(recordOf);
  law(told.length === documents.length, `JSON tells of ${told.length} documents`);
  const sums = { errors: 0, warnings: 0, infos: 0, suppressed: 0, acknowledged: 0 };
  for (const [index, one] of documents.entries()) {
    const held = told[index] ?? {};
    if (one.status === 'unreadable') continue;
    const { assessment } = one;
    const { document, findings, setAside, themes, nextSteps } = assessment;
    const point = ({ line, column, offset, part }: Place): unknown => ({
      line,
      column,
      offset,
      ...(document.format === 'docx' && { paragraph: part }),
    });
    const all = [...findings, ...setAside].toSorted(
      ({ range: { start: a } }, { range: { start: b } }) => a.part - b.part || a.offset - b.offset,
    );
    const keyed = (finding: Finding | SetAside): unknown => {
      const { message, why, advice, start, end } = toldOne(finding, one, language);
      return [
        finding.rule,
        finding.severity,
        message,
        why,
        advice,
        finding.theme ?? null,
        finding.criterion ?? null,
        finding.basis,
        headingsOf(document, finding.section),
        point(start),
        point(end),
        document.files?.[start.part] ?? null,
        finding.related.map(({ path, range }) => [
          path ?? document.files?.[range.start.part] ?? null,
          point(range.start),
          point(range.end),
        ]),
        finding.fixes.map(({ kind, safety }) => [kind, safety]),
        finding.key,
        'suppressed' in finding ? finding.suppressed.reason : null,
        'baseline' in finding,
      ];
    };
    const read = listOf(held['findings']).map((given) => {
      const finding = recordOf(given);
      return [
        finding['rule'],
        finding['severity'],
        finding['message'],
        finding['why'],
        finding['advice'],
        finding['theme'],
        finding['criterion'],
        finding['basis'],
        finding['headingPath'],
        finding['start'],
        finding['end'],
        finding['path'] ?? null,
        listOf(finding['related']).map((place) => {
          const { path = null, start, end } = recordOf(place);
          return [path, start, end];
        }),
        listOf(finding['fixes']).map((fix) => [recordOf(fix)['kind'], recordOf(fix)['safety']]),
        finding['key'],
        recordOf(finding['suppressed'])['reason'] ?? null,
        finding['baseline'] === true,
      ];
    });
    sameRows('JSON', read, all.map(keyed));
    sameRows(
      'JSON (themes)',
      listOf(held['themes']).map((given) => {
        const { id, requirement, level, expectedLevel, criteria, evidence } = recordOf(given);
        return [
          id,
          requirement,
          level,
          expectedLevel,
          listOf(criteria).map((each) => [recordOf(each)['id'], recordOf(each)['met']]),
          listOf(evidence).map((each) => {
            const passage = recordOf(each);
            return [passage['criterion'], passage['level'], passage['quote'], passage['start'], passage['end']];
          }),
        ];
      }),
      themes.map(({ id, requirement, level, expectedLevel, criteria, evidence }) => [
        id,
        requirement,
        level,
        expectedLevel,
        criteria.map((each) => [each.id, each.met]),
        evidence.map((each) => [
          each.criterion ?? null,
          each.level,
          each.quote,
          point(each.range.start),
          point(each.range.end),
        ]),
      ]),
    );
    sameRows(
      'JSON (next steps)',
      listOf(held['nextSteps']).map((step) => recordOf(step)['findings']),
      nextSteps.map((step) => step.findings),
    );
    for (const { severity } of findings) sums[`${severity}s`] += 1;
    for (const finding of setAside) sums['suppressed' in finding ? 'suppressed' : 'acknowledged'] += 1;
  }
  const summary = recordOf(report['summary']);
  for (const [name, sum] of Object.entries(sums))
    law(summary[name] === sum, `JSON sums up ${String(summary[name])} ${name}, not ${sum}`);
}

export function sarifSame(text: string, documents: readonly CheckedDocument[], language: UiLanguage): void {
  const right = documents.flatMap((one) =>
    one.status === 'ok'
      ? [...one.assessment.findings, ...one.assessment.setAside].map((finding) => toldOne(finding, one, language))
      : [],
  );
  const run = recordOf(listOf(recordOf(JSON.parse(text))['runs'])[0]);
  const rules = listOf(recordOf(recordOf(run['tool'])['driver'])['rules']).map((rule) => recordOf(rule)['id']);
  const placed = (given: unknown): readonly unknown[] => {
    const place = recordOf(recordOf(given)['physicalLocation']);
    const { startLine, startColumn, endLine, endColumn } = recordOf(place['region']);
    return [pathOfUri(String(recordOf(place['artifactLocation'])['uri'])), startLine, startColumn, endLine, endColumn];
  };
  sameRows(
    'SARIF',
    listOf(run['results']).map((given) => {
      const result = recordOf(given);
      return [
        result['ruleId'],
        rules[Number(result['ruleIndex'])],
        result['level'],
        recordOf(result['message'])['text'],
        ...placed(listOf(result['locations'])[0]),
        listOf(result['relatedLocations']).map(placed),
        listOf(result['suppressions']).map((each) => recordOf(each)['kind']),
        recordOf(result['partialFingerprints'])['lapsilinssiKey/v1'],
      ];
    }),
    right.map((one) => {
      const { finding, start, end } = one;
      return [
        finding.rule,
        finding.rule,
        { error: 'error', warning: 'warning', info: 'note' }[finding.severity],
        lineOf(one),
        plainPath(one.path),
        ...columnsOf(start),
        ...columnsOf(end),
        finding.related.map(({ path, range }) => [
          plainPath(path ?? one.assessment.document.files?.[range.start.part] ?? one.path),
          ...columnsOf(range.start),
          ...columnsOf(range.end),
        ]),
        'suppressed' in finding ? ['inSource'] : 'baseline' in finding ? ['external'] : [],
        finding.key,
      ];
    }),
  );
}

/** A path as a URI can hold it. */
function plainPath(path: string): string {
  return withoutDot(path.replaceAll('\\', '/')).replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

function pathOfUri(uri: string): string {
  const path = uri.replace(/^file:\/\//u, '').replace(/^\/(?=[a-z]:)/iu, '');
  return decodeURIComponent(path);
}

export function gitlabSame(text: string, documents: readonly CheckedDocument[], language: UiLanguage): void {
  const violations = listOf(JSON.parse(text)).map(recordOf);
  sameRows(
    'GitLab',
    violations.map((one) => {
      const location = recordOf(one['location']);
      return [
        one['check_name'],
        one['severity'],
        one['description'],
        location['path'],
        recordOf(location['lines'])['begin'],
      ];
    }),
    toldOf(documents, language).map((one) => [
      one.finding.rule,
      { error: 'major', warning: 'minor', info: 'info' }[one.finding.severity],
      lineOf(one),
      withoutDot(one.path),
      one.start.line,
    ]),
  );
  const marks = violations.map((one) => one['fingerprint']);
  law(
    new Set(marks).size === marks.length || new Set(documents.map(({ path }) => path)).size < documents.length,
    'two findings for GitLab have one fingerprint',
  );
}

/** A place with its column in bytes of UTF-8. */
function bytesOf({ part, line, column }: Place, { document }: ReportedAssessment): readonly number[] {
  const lines = (document.parts[part] ?? '').split(/\r\n|\n|\r/u);
  const before = (document.format === 'docx' ? document.parts[part] : lines[line - 1])?.slice(0, column - 1);
  return [line, Buffer.byteLength(before ?? '') + 1];
}

export function rdjsonSame(text: string, documents: readonly CheckedDocument[], language: UiLanguage): void {
  sameRows(
    'rdjson',
    listOf(recordOf(JSON.parse(text))['diagnostics']).map((given) => {
      const one = recordOf(given);
      const location = recordOf(one['location']);
      const { start, end } = recordOf(location['range']);
      return [
        recordOf(one['code'])['value'],
        one['severity'],
        one['message'],
        location['path'],
        [recordOf(start)['line'], recordOf(start)['column']],
        [recordOf(end)['line'], recordOf(end)['column']],
      ];
    }),
    toldOf(documents, language).map((one) => [
      one.finding.rule,
      one.finding.severity.toUpperCase(),
      lineOf(one),
      withoutDot(one.path),
      bytesOf(one.start, one.assessment),
      bytesOf(one.end, one.assessment),
    ]),
  );
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** A text of a workflow command as it was before it was put there. */
function unescaped(written: string): string {
  return written.replaceAll(/%(0A|0D|3A|2C|25)/gu, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

export function githubSame(text: string, documents: readonly CheckedDocument[], language: UiLanguage): void {
  const read = text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [, name = '', properties = '', message = ''] = /^::(\w+) ([^:]*)::(.*)$/su.exec(line) ?? [];
      const held = new Map(
        properties.split(',').map((one) => {
          const at = one.indexOf('=');
          return [one.slice(0, at), unescaped(one.slice(at + 1))] as const;
        }),
      );
      if (!held.has('line')) return [];
      return [
        [
          name,
          held.get('file') ?? '',
          held.get('line'),
          held.get('endLine'),
          held.get('col') ?? '',
          held.get('endColumn') ?? '',
          held.get('title') ?? '',
          unescaped(message),
        ],
      ];
    });
  const right = toldOf(documents, language)
    .toSorted((a, b) => RANKS[a.finding.severity] - RANKS[b.finding.severity])
    .map((one) => {
      const { start, end } = one;
      const onOne = start.line === end.line && end.column > start.column;
      return [
        { error: 'error', warning: 'warning', info: 'notice' }[one.finding.severity],
        withoutDot(one.path),
        String(start.line),
        String(end.line),
        onOne ? String(start.column) : '',
        onOne ? String(end.column) : '',
        one.title,
        lineOf(one),
      ];
    });
  sameRows('GitHub', read, right);
}

/** A text as XML can hold it. */
function inXml(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll(']]>', ']] >');
}

/** What an XML reader makes of line ends in attributes is a space. */
function spaced(value: string | undefined): string {
  return (value ?? '').replaceAll(/\s+/gu, ' ');
}

export function junitSame(
  text: string,
  documents: readonly CheckedDocument[],
  language: UiLanguage,
  failOn: Severity,
): void {
  const read: unknown[] = [];
  const sums: string[] = [];
  let suite: { tests: number; failures: number; errors: number } = { tests: 0, failures: 0, errors: 0 };
  let last: { [name: string]: string } = {};
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const held: { [name: string]: string } = Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, value]),
    );
    if (name === 'testsuite') {
      suite = { tests: 0, failures: 0, errors: 0 };
      sums.push([held['tests'], held['failures'], held['errors']].join());
    } else if (name === 'testcase') {
      suite.tests += 1;
      last = held;
    } else if (name === 'error') suite.errors += 1;
    else if (name === 'failure' || name === 'system-out') {
      if (name === 'failure') suite.failures += 1;
      read.push([last['classname'], spaced(last['file']), last['line'], name === 'failure', spaced(held['message'])]);
    }
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'testsuite') return;
    const counted = [suite.tests, suite.failures, suite.errors].join();
    law(sums.at(-1) === counted, `JUnit sums up ${sums.at(-1) ?? ''}, not ${counted}`);
  });
  parser.write(text).close();
  sameRows(
    'JUnit',
    read,
    toldOf(documents, language).map(({ finding, path, message, start }) => {
      const failed = RANKS[finding.severity] <= RANKS[failOn];
      return [finding.rule, spaced(inXml(path)), String(start.line), failed, failed ? spaced(inXml(message)) : ''];
    }),
  );
}

/** Letters and digits of a cell. */
function bare(cell: string): string {
  return cell
    .replace(/^'/u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC');
}

export function csvSame(text: string, documents: readonly CheckedDocument[], language: UiLanguage): void {
  const records = recordsOf(text.replace(/^\uFEFF/u, '')).slice(1);
  const read = records.filter((cells) => cells.at(-1) !== '');
  law(
    records.length - read.length === documents.filter(({ status }) => status === 'unreadable').length,
    'CSV tells of other files that cannot be read',
  );
  sameRows(
    'CSV',
    read.map(([, line = '', section = '', , title = '', message = '', why = '', advice = '', , theme = '', rule]) => [
      rule,
      line,
      ...[section, title, message, why, advice, theme].map(bare),
    ]),
    toldOf(documents, language).map(({ finding, assessment: { document }, title, message, why, advice, start }) => [
      finding.rule,
      document.format === 'docx' ? '' : String(start.line),
      ...[
        headingsOf(document, finding.section).join(' > '),
        title,
        message,
        why,
        advice,
        finding.theme === undefined ? '' : shortTitle(pack, finding.theme, language),
      ].map(bare),
    ]),
  );
}

type Held = Readonly<Record<string, unknown>>;

function recordOf(value: unknown): Held {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
