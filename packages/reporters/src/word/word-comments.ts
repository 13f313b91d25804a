import { hindranceOf } from '@lapsilinssi/core';
import type { CompiledPack, DocumentHead, Finding, Range, ReportedAssessment, Severity } from '@lapsilinssi/core';

import { lowerFirst } from '../letter-case.ts';
import type { UiLanguage } from '../messages/catalogue.ts';
import { closingLinesOf } from '../closing-lines.ts';
import { say } from '../messages/say.ts';
import { nameIn } from '../name-in.ts';
import { placesText, sectionText } from '../place-text.ts';
import { quoteText } from '../quote-text.ts';
import { renderFinding } from '../render-finding.ts';
import { renderFix } from '../render-fix.ts';
import { listWithRest } from '../text/list-with-rest.ts';
import { QUOTE_LENGTH, strongestPassage } from '../text/strongest-passage.ts';
import { headline, levelRows, stepRows, stepsTitle } from '../text/summary.ts';
import { themeOf } from '../theme-title.ts';

/** A stretch of a comment's text. */
export interface WordCommentRun {
  readonly text: string;
  readonly look?: 'bold' | 'faint';
}

/** A comment in a Word file: paragraphs of stretches. */
export interface WordComment {
  /** What it points at. */
  readonly range: Range;
  readonly text: readonly (readonly WordCommentRun[])[];
  /** Keys of the findings that it tells; none for the summary. */
  readonly keys: readonly string[];
}

/** How comments are made. */
export interface WordCommentOptions {
  readonly pack: CompiledPack;
  /** The document's, as comments become a part of it. */
  readonly language: UiLanguage;
  /** Comments at most, the summary not counted. */
  readonly most: number;
  /** Beginnings of the keys of findings that are told already. */
  readonly told: readonly string[];
}

/** Open questions of a theme that a comment names at most. */
const MOST_QUESTIONS = 3;
/** Kinds of findings in one paragraph from which on each is told in short. */
const MANY = 3;
const LONGEST_HEADLINE = 200;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings for information that explain the report or that the summary tells together: they get no comment of their own, unless they are a next step. */
const FOLDED: ReadonlySet<string> = new Set([
  'criterion-missing',
  'theme-missing',
  'theme-thin',
  'required-content-missing',
  'document-type-guessed',
  'left-out',
]);

/**
 * The comments of a Word file: the summary at its first heading, then one for each paragraph with findings. When there are too many, those of
 * the next steps come first, then by weight and place; the summary says how many are left.
 */
export function wordComments(assessment: ReportedAssessment, options: WordCommentOptions): WordComment[] {
  const { document, findings, nextSteps } = assessment;
  const asked = new Set(nextSteps.flatMap((step) => step.findings));
  const untold = findings.filter(
    ({ rule, severity, key }) =>
      (asked.has(key) || severity !== 'info' || !FOLDED.has(rule)) && !options.told.some((one) => key.startsWith(one)),
  );
  const groups = new Map<number, Finding[]>();
  for (const finding of byWeight(untold, assessment)) {
    const { part } = finding.range.start;
    const group = groups.get(part);
    if (group === undefined) groups.set(part, [finding]);
    else group.push(finding);
  }
  const shown = [...groups.values()].slice(0, options.most);
  const left = untold.length - shown.reduce((sum, group) => sum + group.length, 0);
  const comments = shown.map((group) => commentOf(group, assessment, options));
  const top = topOf(document);
  return top === undefined
    ? comments
    : [
        { range: top, text: summaryText(assessment, options, { comments: comments.length, left }), keys: [] },
        ...comments,
      ];
}

/** Those of the next steps first, in their order, then by severity and place. */
function byWeight(findings: readonly Finding[], { nextSteps }: ReportedAssessment): Finding[] {
  const order = nextSteps.flatMap((step) => step.findings);
  const stepOf = ({ key }: Finding): number => {
    const index = order.indexOf(key);
    return index < 0 ? order.length : index;
  };
  return findings.toSorted((a, b) => stepOf(a) - stepOf(b) || RANK[a.severity] - RANK[b.severity]);
}

/** The paragraph of the first heading, else the first with text. */
function topOf({ sections, parts }: DocumentHead): Range | undefined {
  const heading = sections.find((section) => section.heading >= 0);
  const part = heading?.range.start.part ?? parts.findIndex((text) => text.trim() !== '');
  const text = parts[part];
  if (text === undefined) return undefined;
  const start = heading?.range.start ?? { part, offset: 0, line: part + 1, column: 1 };
  return { start, end: { ...start, offset: text.length, column: text.length + 1 } };
}

function summaryText(
  assessment: ReportedAssessment,
  { pack, language }: WordCommentOptions,
  { comments, left }: { readonly comments: number; readonly left: number },
): WordComment['text'] {
  const { document } = assessment;
  const lines: WordCommentRun[][] = [
    [{ text: headline(document, { pack, language }, LONGEST_HEADLINE), look: 'bold' }],
  ];
  const hindrance = hindranceOf(document, pack);
  if (hindrance === undefined) {
    const { rows, rest } = levelRows(assessment, { pack, language });
    for (const { label, word, expected } of rows)
      lines.push([{ text: `${label}: ` }, { text: [word, expected].filter(Boolean).join(' '), look: 'bold' }]);
    if (rest !== '') lines.push([{ text: rest }]);
    const strongest = strongestPassage(assessment);
    if (strongest !== undefined) {
      const place = sectionText(document, strongest.section, language) || placesText(document, [strongest], language);
      const quote = quoteText(strongest.quote, language, QUOTE_LENGTH);
      lines.push([{ text: `${say(language, 'report.strongest')}: ${quote} (${place})` }]);
    }
    const steps = stepRows(assessment, { pack, language });
    if (steps.length > 0) lines.push([{ text: stepsTitle(steps.length, language), look: 'bold' }]);
    for (const [index, { text, place }] of steps.entries())
      lines.push([{ text: `${index + 1}. ${text}${place === '' ? '' : ` (${place})`}` }]);
    lines.push(...closingLinesOf(assessment, language).map((line) => [{ text: line }]));
  } else lines.push([{ text: say(language, hindrance === 'empty' ? 'report.empty' : 'report.not-assessed') }]);
  if (comments > 0) lines.push([{ text: say(language, 'word.comments', { count: comments }) }]);
  if (left > 0) lines.push([{ text: say(language, 'word.comments-left', { count: left }) }]);
  lines.push([{ text: say(language, 'word.go-on') }]);
  const county = document.organisationKind.value === 'county' || document.organisationKind.value === 'joint';
  const limits = say(language, county ? 'report.level-limits.full.county' : 'report.level-limits.full.municipality');
  lines.push([{ text: limits, look: 'faint' }]);
  return lines;
}

/** One comment for the findings of a paragraph; it points at the stretch that holds them all. */
function commentOf(
  group: readonly Finding[],
  assessment: ReportedAssessment,
  options: WordCommentOptions,
): WordComment {
  const ordered = group.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  return {
    range: group.map(({ range }) => range).reduce(around),
    text: alike(ordered.map((finding) => told(finding, assessment, options))).flatMap((same, _, kinds) =>
      kindText(same, options.language, kinds.length >= MANY),
    ),
    keys: ordered.map(({ key }) => key),
  };
}

function before(one: Range['start'], other: Range['start']): boolean {
  return one.part < other.part || (one.part === other.part && one.offset <= other.offset);
}

/** The smallest range that holds both. */
function around(a: Range, b: Range): Range {
  return { start: before(a.start, b.start) ? a.start : b.start, end: before(a.end, b.end) ? b.end : a.end };
}

/** A finding in words. */
interface ToldFinding {
  readonly message: string;
  /** What may stand in place of its words, and open questions. */
  readonly more: readonly string[];
  readonly why: string;
  readonly advice: string;
  readonly basis: string;
}

function told(finding: Finding, assessment: ReportedAssessment, { pack, language }: WordCommentOptions): ToldFinding {
  const { documentType, organisationKind } = assessment.document;
  const words = renderFinding(finding, pack, language, documentType.value, organisationKind.value);
  const questions = openQuestions(finding, assessment, pack, language);
  return {
    message: words.message,
    more: [
      ...finding.fixes.filter(({ kind }) => kind === 'replace').map((fix) => renderFix(fix, pack, language)),
      ...(questions === '' ? [] : [say(language, 'report.open-questions', { questions })]),
    ],
    why: words.why,
    advice: words.advice,
    basis: [words.basisKindText, words.basisText].filter((text) => text !== '').join(' · '),
  };
}

/** Findings of which the same is to be said, together: in the order of the first of each kind. */
function alike(findings: readonly ToldFinding[]): readonly (readonly ToldFinding[])[] {
  const kinds = new Map<string, ToldFinding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.why, finding.advice, finding.basis]);
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [finding]);
    else kind.push(finding);
  }
  return [...kinds.values()];
}

/** What each finding is, then once why and what to do. */
function kindText(findings: readonly ToldFinding[], language: UiLanguage, short: boolean): WordCommentRun[][] {
  const [first, ...others] = findings;
  if (first === undefined) return [];
  return [
    ...findings.flatMap((one): WordCommentRun[][] => [
      [{ text: one.message, look: 'bold' }],
      ...(others.length === 0 ? [] : moreOf(one)),
    ]),
    ...(short ? [] : labelled(say(language, 'report.why'), first.why)),
    ...labelled(say(language, 'report.advice'), first.advice),
    ...(others.length === 0 ? moreOf(first) : []),
    ...(short ? [] : labelled(say(language, 'report.basis'), first.basis)),
  ];
}

function labelled(label: string, text: string): WordCommentRun[][] {
  return text === '' ? [] : [[{ text: `${label}: `, look: 'bold' }, { text }]];
}

function moreOf({ more }: ToldFinding): WordCommentRun[][] {
  return more.map((text) => [{ text }]);
}

/** The titles of a thin theme's open questions. */
function openQuestions(
  finding: Finding,
  { findings }: ReportedAssessment,
  pack: CompiledPack,
  language: UiLanguage,
): string {
  if (finding.rule !== 'theme-thin') return '';
  const criteria = themeOf(pack, finding.theme)?.criteria ?? [];
  const open = findings.flatMap(({ rule, theme, criterion }) => {
    if (rule !== 'criterion-missing' || theme !== finding.theme) return [];
    const known = criteria.find(({ id }) => id === criterion);
    return known === undefined ? [] : [lowerFirst(nameIn(known.title, language))];
  });
  if (open.length === 0) return '';
  const list = open.slice(0, MOST_QUESTIONS).join('; ');
  return listWithRest(list, open.length - Math.min(open.length, MOST_QUESTIONS), language);
}
