import { assess, documentFacts, held, outlineRules, readPlan, relate, withRelated } from '@lapsilinssi/core';
import type { Assessment, DocumentSettings, ReadError, ReportedAssessment, Severity } from '@lapsilinssi/core';
import { readWordPlan } from '@lapsilinssi/docx';
import { baselineEntries, baselineText, keptEntries } from '@lapsilinssi/project';
import {
  jsonWriter,
  quietWriter,
  renderFix,
  statisticsWriter,
  strongestPassage,
  textWriter,
  unpainted,
} from '@lapsilinssi/reporters';
import type { CheckedDocument, ReportWriter, UiLanguage } from '@lapsilinssi/reporters';
import {
  earlierReport,
  findingsCsvWriter,
  githubWriter,
  gitlabWriter,
  htmlWriter,
  junitWriter,
  markdownWriter,
  rdjsonWriter,
  sarifWriter,
} from '@lapsilinssi/reporters/exchange';
import { coverageWriter } from '@lapsilinssi/reporters/theme-map';
import * as fc from 'fast-check';

import { edited, planEdits } from '../arbitraries/edited-plan.ts';
import type { PlanEdit } from '../arbitraries/edited-plan.ts';
import { calmPlan, variedPlan } from '../arbitraries/varied-plan.ts';
import { wordPlan } from '../arbitraries/word-plan.ts';
import { ownPack } from '../own-pack.ts';
import { recording } from '../recording.ts';
import type { Recording } from '../recording.ts';
import { AS_OF } from '../rule-pack.ts';

const rules = outlineRules(ownPack);
const pack = ownPack.compiled;

/** Why a file gives no document: one of every kind of value that is told. */
const ERRORS: readonly ReadError[] = [
  { code: 'binary', values: { kind: 'png' }, file: 'x.md', remedy: 'give-a-text-document' },
  { code: 'binary', values: { kind: 'zip' }, file: 'x.md', remedy: 'save-as-text' },
  { code: 'binary', values: { kind: 'unknown' }, file: 'x.md', remedy: 'save-as-docx' },
  { code: 'too-large', values: { size: 3_000_000, limit: 2_000_000, unit: 'bytes' }, file: 'x.md', remedy: 'split' },
  { code: 'line-too-long', values: { line: 12, limit: 100_000 }, file: 'x.md', remedy: 'wrap-lines' },
  { code: 'word-entries', values: { count: 9000, limit: 5000 }, file: 'x.docx', remedy: 'mend-in-word' },
  {
    code: 'word-part-damaged',
    values: { part: 'word/document.xml' },
    file: 'x.docx',
    remedy: 'open-in-word',
  },
  { code: 'file-missing', values: {}, file: 'x.md', remedy: 'check-path' },
  { code: 'file-failed', values: { reason: 'EIO' }, file: 'x.md', remedy: 'try-again' },
  { code: 'format-unknown', values: { extension: '.odt' }, file: 'x.odt', remedy: 'give-known-format' },
  { code: 'check-failed', values: { reason: 'TypeError' }, file: 'x.md', remedy: 'report-fault' },
];

const PATHS = ['a.md', 'plans/b.md', 'Lapset ja nuoret 2026.md', '../c.md', '/koti/d.md', 'C:\\e.md', '', 'ä,"f".md'];

const facts = fc.constantFrom(
  {},
  {},
  { documentType: 'child-youth-plan' },
  { documentType: 'child-youth-plan', organisationKind: 'county' as const },
  { documentType: 'service-plan', organisationKind: 'county' as const },
  { documentType: 'service-plan', organisationKind: 'municipality' as const },
  { documentType: 'child-youth-plan', organisationKind: 'municipality' as const },
  { documentType: 'municipal-strategy', language: 'sv' as const },
  { documentType: 'other' },
);
const settings = fc.constantFrom<Partial<DocumentSettings>>(
  {},
  {},
  {},
  { severities: [{ rule: 'commitment-vague', severity: 'error' }] },
  { themes: { participation: { requirement: 'not-expected', reason: 'tehdään muualla' } } },
  { ignored: [{ rules: ['outdated-term', 'theme-missing'], reason: 'historiaa' }] },
  { population: 800, gate: 2 },
);

const written = fc.record({
  /** One file, or several that make up a plan. */
  texts: fc.array(fc.oneof({ weight: 5, arbitrary: variedPlan }, { weight: 1, arbitrary: calmPlan }), {
    minLength: 1,
    maxLength: 3,
  }),
  edits: planEdits,
  facts,
  settings,
  /** Whether what is there before the edits is known. */
  known: fc.boolean(),
  path: fc.constantFrom(...PATHS),
});
type Written = typeof written extends fc.Arbitrary<infer T> ? T : never;

interface Checked {
  readonly path: string;
  readonly assessment: Assessment;
}

/** A plan after its edits, and what was told of it before them. */
function checked(
  { texts, edits, facts: stated, settings: set, known, path }: Written,
  index: number,
): { readonly before: Checked; readonly now: Checked; readonly kept: unknown } | undefined {
  const name = index === 0 ? path : path.replace(/(?=\.md$)|^$/u, String(index));
  const [first = '', ...rest] = texts;
  const of = (all: readonly PlanEdit[], acknowledged: DocumentSettings['acknowledged']): Checked | undefined => {
    const read = readPlan({
      path: name,
      format: 'markdown',
      content: edited(first, all),
      chapters: rest.map((content, at) => ({
        path: `luvut ${index}/${at + 2}.md`,
        content: edited(content, all.slice(1)),
      })),
      pack: rules,
      ...stated,
    });
    if (read.status === 'unreadable') return undefined;
    const whole = { severities: [], themes: {}, ignored: [], ...set, acknowledged };
    return { path: name, assessment: assess(read.document, ownPack, { asOf: AS_OF, settings: whole }) };
  };
  const before = of([], []);
  if (before === undefined) return undefined;
  const entries = baselineEntries(before.assessment, before.assessment.findings);
  const now = of(edits, known ? entries : []);
  if (now === undefined) return undefined;
  const told = [...now.assessment.findings, ...now.assessment.setAside.filter((one) => 'baseline' in one)];
  return {
    before,
    now,
    kept: [
      baselineText({ documents: { [name]: entries } }).split('\n'),
      keptEntries(entries, baselineEntries(now.assessment, told)),
    ],
  };
}

/** Adds what is wrong between documents, as every face does before it tells of them. */
function related(documents: readonly Checked[], translated: boolean): CheckedDocument[] {
  const known = documents.map(({ assessment }) => documentFacts(assessment, ownPack, translated));
  const between = relate(known, pack, { asOf: AS_OF, isThere: (path) => !path.includes('olematon') });
  return documents.map(({ path, assessment }) => ({
    status: 'ok',
    path,
    assessment: withRelated(held(assessment, true), between.get(assessment.document.path) ?? []),
  }));
}

const reported = fc.record({
  plans: fc.array(written, { minLength: 1, maxLength: 3 }),
  word: fc.option(wordPlan, { nil: undefined, freq: 3 }),
  errors: fc.subarray([...ERRORS], { maxLength: 2 }),
  language: fc.constantFrom<UiLanguage>('fi', 'fi', 'sv', 'en'),
  failOn: fc.constantFrom<Severity | 'never'>('error', 'warning', 'info', 'never'),
  several: fc.boolean(),
  compared: fc.boolean(),
  columns: fc.constantFrom(80, 100, 200),
});

function text(writer: ReportWriter, documents: readonly CheckedDocument[]): string[] {
  return (writer.begin() + documents.map((one) => writer.document(one)).join('') + writer.end()).split('\n');
}

/** Every report of the same documents: of one file, of several, in Word; as they were and after edits, with what was known of them. */
export const recordReports: Recording = recording(
  'recorded-reports',
  'Every report says of the same documents what it said: of what is found, known, set aside, related, changed, absent and unreadable.',
  16,
  reported,
  ({ plans, word, errors, language, failOn, several, compared, columns }) => {
    const all = plans.flatMap((one, index) => checked(one, index) ?? []);
    const read =
      word === undefined
        ? undefined
        : readWordPlan({ path: 'd.docx', content: word, pack: rules, accessibility: true });
    const typed =
      read?.status === 'ok' ? [{ path: 'd.docx', assessment: assess(read.document, ownPack, { asOf: AS_OF }) }] : [];
    const earlier = related(
      all.map(({ before }) => before),
      several,
    );
    const documents: CheckedDocument[] = [
      ...related([...all.map(({ now }) => now), ...typed], several),
      ...errors.map((error): CheckedDocument => ({ status: 'unreadable', path: error.file, error })),
    ];
    const words = { pack, language };
    const exchange = { ...words, version: '1.0.0', about: (rule: string) => `about ${rule}` };
    const tool = { ...words, tool: 'lapsilinssi 1.0.0', asOf: AS_OF };
    const screen = { ...words, paint: several ? marked : unpainted, ...(compared && { allOption: '--all' }) };
    const json: unknown = JSON.parse(text(jsonWriter(tool), earlier).join('\n'));
    const report = compared ? earlierReport(json) : undefined;
    const many = documents.length > 1;
    const brief = (): ReportWriter => textWriter({ ...screen, detail: 'brief' }, many);
    const assessed: ReportedAssessment[] = documents.flatMap((one) => (one.status === 'ok' ? [one.assessment] : []));
    return {
      kept: all.map(({ kept }) => kept),
      text: (['summary', 'brief', 'all'] as const).map((detail) =>
        text(textWriter({ ...screen, detail }, many), documents),
      ),
      quiet: text(quietWriter(brief(), failOn), documents),
      statistics: text(statisticsWriter(brief(), screen), documents),
      coverage: (['text', 'csv', 'markdown'] as const).map((form) =>
        text(coverageWriter(form, { ...words, all: several, paint: screen.paint, columns }), documents),
      ),
      json: text(jsonWriter(tool), documents),
      sarif: text(sarifWriter(exchange), documents),
      gitlab: text(gitlabWriter(exchange), documents),
      rdjson: text(rdjsonWriter(exchange), documents),
      junit: text(junitWriter(exchange, failOn), documents),
      github: text(githubWriter(exchange, several), documents),
      csv: text(findingsCsvWriter(exchange), documents),
      markdown: text(markdownWriter(exchange, several), documents),
      html: text(htmlWriter({ ...tool, ...(report !== undefined && { earlier: report }) }), documents),
      strongest: assessed.map((one) => strongestPassage(one)),
      fixes: assessed.map(({ findings }) =>
        findings.map(({ fixes }) => fixes.map((fix) => renderFix(fix, pack, language))),
      ),
    };
  },
);

/** Says where a screen is painted. */
function marked(role: string, painted: string): string {
  return `<${role}>${painted}</>`;
}
