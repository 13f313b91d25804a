import type {
  ReportedAssessment,
  Finding,
  Language,
  Level,
  NextStep,
  OrganisationKind,
  PlanDocument,
  Range,
  Section,
  ThemeEvidenceFound,
  ThemeResult,
} from '@lapsilinssi/core';

import { pack } from './pack-of.ts';

/** A stretch on one line; offsets as if every line had 100 characters. */
export function onLine(line: number, from = 1, to = 20): Range {
  const at = (column: number): Range['start'] => ({ part: 0, offset: (line - 1) * 100 + column - 1, line, column });
  return { start: at(from), end: at(to) };
}

/** A document with sections given as `[number, title, line]`, all of level 2. */
export function documentOf(options: {
  readonly path?: string;
  readonly title: string;
  readonly language?: Language | 'other';
  readonly type?: string;
  readonly typeSource?: PlanDocument['documentType']['source'];
  readonly organisation?: string;
  readonly kind?: OrganisationKind;
  readonly period?: readonly [number, number];
  readonly sections: readonly (readonly [number: string, title: string, line: number])[];
  readonly empty?: boolean;
}): PlanDocument {
  const sections: Section[] = options.sections.map(([number, title, line], index) => ({
    index: index + 1,
    parent: 0,
    level: 2,
    heading: index,
    title,
    number,
    roles: ['measure'],
    provenance: 'written',
    first: index,
    end: index + 1,
    range: { start: onLine(line).start, end: onLine(line + 10).end },
  }));
  return {
    path: options.path ?? 'suunnitelma.md',
    format: 'markdown',
    parts: [''],
    title: options.title,
    language: { value: options.language ?? 'fi', source: 'text' },
    documentType: { value: options.type ?? 'child-youth-plan', source: options.typeSource ?? 'front-matter' },
    ...(options.organisation === undefined
      ? {}
      : { organisation: { value: options.organisation, source: 'front-matter' as const } }),
    organisationKind: { value: options.kind ?? 'municipality', source: 'front-matter' },
    ...(options.period === undefined
      ? {}
      : { period: { value: { from: options.period[0], to: options.period[1] }, source: 'front-matter' as const } }),
    frontMatter: [],
    blocks:
      options.empty === true
        ? []
        : options.sections.map(([number, title], index) => ({
            index,
            kind: 'heading',
            use: 'body',
            text: `${number} ${title}`,
            segments: [],
            language: options.language ?? 'fi',
            section: index + 1,
            level: 2,
            provenance: 'written',
          })),
    sections: [
      {
        index: 0,
        parent: -1,
        level: 0,
        heading: -1,
        title: options.title,
        number: '',
        roles: [],
        provenance: 'written',
        first: 0,
        end: options.sections.length,
        range: { start: onLine(1).start, end: onLine(400).end },
      },
      ...sections,
    ],
    lists: [],
    tables: [],
    links: [],
    notes: options.empty === true ? [{ code: 'empty', values: {} }] : [],
  };
}

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

/** A theme's result; `quote` gives it one passage of evidence. */
export function themeOf(
  id: string,
  level: Level,
  rest: {
    readonly quote?: string;
    readonly section?: number;
    readonly line?: number;
    readonly slots?: ThemeEvidenceFound['slots'];
    readonly criteria?: ThemeResult['criteria'];
  } = {},
): ThemeResult {
  const expected = pack.documentTypes[0]?.themes[id];
  const evidence: ThemeEvidenceFound[] =
    rest.quote === undefined
      ? []
      : [
          {
            level,
            span: { block: 0, start: 0, end: rest.quote.length },
            quote: rest.quote,
            range: onLine(rest.line ?? 1, 1, rest.quote.length + 1),
            section: rest.section ?? 0,
            slots: rest.slots ?? [],
          },
        ];
  return {
    id,
    requirement: expected?.requirement ?? 'not-expected',
    level,
    expectedLevel: LEVELS.find((one) => one === expected?.level) ?? 0,
    criteria: rest.criteria ?? [],
    evidence,
    ...(evidence.length > 0 ? { strongest: 0 } : {}),
    home: rest.section ?? 0,
    promisedIn: [],
  };
}

/** A finding of a rule at a line of a section. */
export function findingOf(
  finding: Pick<Finding, 'rule' | 'severity'> & { readonly line: number } & Partial<Finding>,
): Finding {
  const { line, ...rest } = finding;
  return {
    messageId: finding.rule,
    values: {},
    basis: [],
    section: 0,
    range: onLine(line),
    related: [],
    fixes: [],
    key: [finding.rule, finding.theme, finding.criterion, finding.content, line].join(' '),
    ...rest,
  };
}

/** A next step that mends the findings given. */
export function stepOf(step: Pick<NextStep, 'messageId'> & Partial<NextStep>, findings: readonly Finding[]): NextStep {
  return { values: {}, ...step, findings: findings.map(({ key }) => key) };
}

/** An assessment as of the day of the tests; nothing is set aside unless `parts` say so. */
export function assessmentOf(
  parts: Omit<ReportedAssessment, 'asOf' | 'setAside'> & Partial<ReportedAssessment>,
): ReportedAssessment {
  return { asOf: '2026-11-21', setAside: [], ...parts };
}
