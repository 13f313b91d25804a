import { hindranceOf } from '@lapsilinssi/core';
import type { ReportedAssessment, Finding, RuleId, Severity } from '@lapsilinssi/core';

import { displayWidth, padTo } from '../display-width.ts';
import { levelName } from '../level-name.ts';
import { lowerFirst } from '../letter-case.ts';
import { say } from '../messages/say.ts';
import { placesText } from '../place-text.ts';
import { quoteText } from '../quote-text.ts';
import { contentOf, renderFinding, ruleTitle } from '../render-finding.ts';
import { nameIn } from '../name-in.ts';
import { shortTitle, themeOf } from '../theme-title.ts';
import { totalText } from '../total-text.ts';
import { listWithRest } from './list-with-rest.ts';
import { LINE_LENGTH, wrapped } from './line-length.ts';
import type { TextOptions } from './text-options.ts';

const MOST_WARNINGS = 10;
/** Rows up to which findings are folded by section only; with the first screen a report stays within 25 lines. */
const MOST_ROWS = 11;
const MOST_QUESTIONS = 3;
const MOST_ABSENT = 5;
/** Columns kept for places: a section named by its heading, and a line. */
const WIDEST_PLACE = 44;
/** Columns up to which the places of several findings are listed. */
const NARROW_PLACE = 28;
const MOST_PLACES = 6;

/** Rules whose infos a reader must see: they say why the rest of the report is less than it could be. */
const TELLING: ReadonlySet<RuleId> = new Set(['document-type-unknown', 'language-unsupported', 'input-limited']);

/** What the first screen says itself of a document that could not be assessed. */
const TOLD_ALREADY: ReadonlySet<string> = new Set([
  'language-unsupported',
  'input-limited.empty',
  'document-type-unknown',
]);

/** Rules whose findings in a section share a line: a few words tell each. What asks the writer something stands by itself. */
const FOLDABLE: ReadonlySet<RuleId> = new Set([
  'required-content-missing',
  'theme-missing',
  'theme-thin',
  'commitment-vague',
  'measure-without-owner',
  'measure-without-deadline',
  'indicator-incomplete',
  'outdated-term',
  'outdated-statute',
  'placeholder-left',
  'section-empty',
]);

/** Characters of a quotation in a row that several findings share. */
const SHARED_QUOTE = 40;

interface Row {
  readonly severity: Severity;
  /** What the row says; a list in it is as long as the columns allow. */
  readonly text: (room: number) => string;
  /** Findings that the row stands for; their places are shown. */
  readonly findings: readonly Finding[];
}

/**
 * What matters most, one line each, the weightiest first and then in document order: errors and warnings with the repeats of a rule in a
 * section folded, each required theme's open questions (in one line where there is much else), and the recommended themes that are absent. A document without errors and warnings
 * gets only what explains the report.
 */
export function briefFindings(assessment: ReportedAssessment, options: TextOptions): string[] {
  const { findings } = assessment;
  const serious = findings.filter(({ severity }) => severity !== 'info');
  const hindrance = hindranceOf(assessment.document, options.pack);
  const telling = findings.filter(
    ({ severity, rule, messageId }) =>
      severity === 'info' && TELLING.has(rule) && !(hindrance !== undefined && TOLD_ALREADY.has(messageId)),
  );
  const infosWith = (questions: readonly Row[]): Row[] => [
    ...[
      ...telling.map((finding) => single(finding, assessment, options)),
      ...(serious.length === 0 ? [] : questions),
    ].toSorted((one, other) => offsetOf(one) - offsetOf(other)),
    ...(serious.length === 0 ? [] : [...absentContents(assessment, options), ...absentThemes(assessment, options)]),
  ];
  const inFull = infosWith(openQuestions(assessment, options));
  const fits = folded(serious, new Set(), assessment, options).length + inFull.length <= MOST_ROWS;
  const infos = fits ? inFull : infosWith(sharedQuestions(assessment, options));
  const rowsToShow = foldedToFit(serious, MOST_ROWS - infos.length, assessment, options);
  const errors = rowsToShow.filter(({ severity }) => severity === 'error');
  const warnings = rowsToShow.filter(({ severity }) => severity !== 'error');
  const rows = [...errors, ...warnings.slice(0, MOST_WARNINGS), ...infos];
  const lines = aligned(rows, assessment, options);
  const left = warnings.slice(MOST_WARNINGS).reduce((sum, row) => sum + row.findings.length, 0);
  if (left > 0 && options.allOption !== undefined) {
    lines.push(say(options.language, 'report.more', { count: left, option: options.allOption }));
  }
  return lines;
}

function aligned(rows: readonly Row[], { document }: ReportedAssessment, { language, paint }: TextOptions): string[] {
  const cells = rows.map((row) => ({ row, place: fittingPlaces(document, row.findings, language) }));
  const placeWidth = Math.min(WIDEST_PLACE, Math.max(0, ...cells.map(({ place }) => displayWidth(place))));
  const word = (severity: Severity): string => say(language, `severity.${severity}`);
  const wordWidth = Math.max(0, ...rows.map(({ severity }) => displayWidth(word(severity))));
  return cells.flatMap(({ row: { severity, text }, place }) => {
    const before = `${paint(severity, padTo(word(severity), wordWidth))}  ${paint('faint', padTo(place, placeWidth))}  `;
    const indent = wordWidth + Math.max(placeWidth, displayWidth(place)) + 4;
    const room = LINE_LENGTH - indent;
    return wrapped(text(room), room).map((line, index) => (index === 0 ? before : ' '.repeat(indent)) + line);
  });
}

/** The places of as many findings as stand in a narrow column; of one at least. */
function fittingPlaces(
  document: ReportedAssessment['document'],
  findings: readonly Finding[],
  language: TextOptions['language'],
): string {
  for (let most = MOST_PLACES; most > 1; most--) {
    const text = placesText(document, findings.slice(0, most), language);
    if (displayWidth(text) <= NARROW_PLACE) return text;
  }
  return placesText(document, findings.slice(0, 1), language);
}

function offsetOf({ findings: [first] }: Row): number {
  return first === undefined ? 0 : first.range.start.part * 1e9 + first.range.start.offset;
}

/** The longest of several texts that fits into `room` columns, from the longest on; the last when none does. */
function fitting(texts: readonly string[], room: number): string {
  return texts.find((text) => displayWidth(text) <= room) ?? texts.at(-1) ?? '';
}

/** A list with as many of its items as `most` says, then fewer and fewer down to one, each with how many more there are. */
function lists(items: readonly string[], most: number, separator: string, language: TextOptions['language']): string[] {
  return Array.from({ length: Math.min(most, items.length) }, (_, dropped) => {
    const shown = items.slice(0, Math.min(most, items.length) - dropped);
    return listWithRest(shown.join(separator), items.length - shown.length, language);
  });
}

/** Rows folded by section; while there are more than fit, those of the rule that takes most of them become one for the whole document. */
function foldedToFit(
  findings: readonly Finding[],
  most: number,
  assessment: ReportedAssessment,
  options: TextOptions,
): Row[] {
  const wide = new Set<RuleId>();
  for (;;) {
    const rows = folded(findings, wide, assessment, options);
    if (rows.length <= most) return rows;
    const counts = new Map<RuleId, number>();
    for (const {
      findings: [first],
    } of rows) {
      if (first && FOLDABLE.has(first.rule) && !wide.has(first.rule))
        counts.set(first.rule, (counts.get(first.rule) ?? 0) + 1);
    }
    const [largest] = [...counts].filter(([, count]) => count > 1).toSorted(([, a], [, b]) => b - a);
    if (largest === undefined) return rows;
    wide.add(largest[0]);
  }
}

/** One row for each finding, and one for all findings of the same rule in the same section; of rules in `wide` in the whole document. */
function folded(
  findings: readonly Finding[],
  wide: ReadonlySet<RuleId>,
  assessment: ReportedAssessment,
  options: TextOptions,
): Row[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${wide.has(finding.rule) ? '' : finding.section} ${finding.rule} ${finding.severity}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length === 1 || !FOLDABLE.has(first.rule)) return group.map((one) => single(one, assessment, options));
    const subjects = group.map((finding) => subjectText(finding, assessment, options));
    const title = `${ruleTitle(first, options.language)} (${group.length})`;
    const texts = lists(subjects, subjects.length, '; ', options.language).map((list) => `${title}: ${list}.`);
    return [{ severity: first.severity, text: (room) => fitting(texts, room), findings: group }];
  });
}

function single(finding: Finding, assessment: ReportedAssessment, { pack, language }: TextOptions): Row {
  const { message } = renderFinding(finding, pack, language, assessment.document.documentType.value);
  return { severity: finding.severity, text: () => message, findings: [finding] };
}

/** What a finding is about, in a few words. */
function subjectText(finding: Finding, assessment: ReportedAssessment, { pack, language }: TextOptions): string {
  const type = assessment.document.documentType.value;
  if (finding.content !== undefined) {
    const content = contentOf(pack, finding.content, type);
    if (content !== undefined) return lowerFirst(nameIn(content.title, language));
  }
  if (finding.theme !== undefined) {
    const title = shortTitle(pack, finding.theme, language);
    const level = assessment.themes.find(({ id }) => id === finding.theme)?.level ?? 0;
    return finding.rule === 'theme-thin' ? `${title} (${levelName(level, language).toLowerCase()})` : title;
  }
  const { quote } = finding.values;
  if (typeof quote === 'string') return quoteText(quote, language, SHARED_QUOTE);
  return renderFinding(finding, pack, language, type).message.replace(/[.?]$/, '');
}

/** A required theme's questions: how many are answered, and at most three that are open. */
function openQuestions(assessment: ReportedAssessment, { pack, language }: TextOptions): Row[] {
  return assessment.themes.flatMap((theme) => {
    const open = assessment.findings.filter(({ rule, theme: id }) => rule === 'criterion-missing' && id === theme.id);
    if (open.length === 0 || theme.requirement !== 'required') return [];
    const asked = theme.criteria.filter((criterion) => criterion.asked).length;
    const answered = theme.criteria.filter((criterion) => criterion.asked && criterion.met).length;
    const total = totalText(asked, language);
    const counts =
      answered === 0
        ? say(language, 'criterion-missing.answered.none', { total })
        : say(language, answered === 1 ? 'criterion-missing.answered.one' : 'criterion-missing.answered', {
            answered,
            total,
          });
    const titles = open.map(({ criterion }) => {
      const known = themeOf(pack, theme.id)?.criteria.find(({ id }) => id === criterion);
      return known === undefined ? (criterion ?? '') : lowerFirst(nameIn(known.title, language));
    });
    const title = shortTitle(pack, theme.id, language);
    // Of a single question it is enough to name it.
    const before = asked > 1 ? `${title}: ${counts}` : `${title}.`;
    const texts = lists(titles, MOST_QUESTIONS, '; ', language).map(
      (questions) => `${before} ${say(language, 'report.open-questions', { questions })}.`,
    );
    return [{ severity: 'info' as const, text: (room: number) => fitting(texts, room), findings: open.slice(0, 1) }];
  });
}

/** One line for the open questions of all required themes: how many of each. */
function sharedQuestions(assessment: ReportedAssessment, { pack, language }: TextOptions): Row[] {
  const themes = assessment.themes.flatMap(({ id, requirement }) => {
    const open = assessment.findings.filter(({ rule, theme }) => rule === 'criterion-missing' && theme === id);
    return open.length === 0 || requirement !== 'required' ? [] : [`${shortTitle(pack, id, language)} ${open.length}`];
  });
  if (themes.length === 0) return [];
  const texts = lists(themes, themes.length, ', ', language).map((list) =>
    say(language, 'report.open-by-theme', { themes: list }),
  );
  return [{ severity: 'info', text: (room) => fitting(texts, room), findings: [] }];
}

/** One line for what the text does not tell though the law does not ask it of this document: duties first, then recommended contents. */
function absentContents(assessment: ReportedAssessment, options: TextOptions): Row[] {
  const absent = assessment.findings
    .filter(({ rule, severity }) => rule === 'required-content-missing' && severity === 'info')
    .toSorted((a, b) => Number(b.basisKind === 'law-duty') - Number(a.basisKind === 'law-duty'));
  if (absent.length === 0) return [];
  const { language } = options;
  const subjects = absent.map((finding) => subjectText(finding, assessment, options));
  const texts = lists(subjects, MOST_ABSENT, '; ', language).map((contents) =>
    absent.length === 1
      ? say(language, 'report.contents-absent.one', { contents })
      : say(language, 'report.contents-absent.many', { contents, count: absent.length }),
  );
  return [{ severity: 'info', text: (room) => fitting(texts, room), findings: [] }];
}

/** One line for all themes that are recommended, or optional, and absent. */
function absentThemes(assessment: ReportedAssessment, { pack, language }: TextOptions): Row[] {
  const absent = assessment.findings.filter(({ rule, severity }) => rule === 'theme-missing' && severity === 'info');
  if (absent.length === 0) return [];
  const titles = absent.map(({ theme }) => shortTitle(pack, theme ?? '', language));
  const county = assessment.document.organisationKind.value === 'county';
  const texts = lists(titles, MOST_ABSENT, ', ', language).map((themes) =>
    absent.length === 1
      ? say(language, county ? 'report.recommended-absent.one.county' : 'report.recommended-absent.one', { themes })
      : say(language, county ? 'report.recommended-absent.many.county' : 'report.recommended-absent.many', {
          count: absent.length,
          themes,
        }),
  );
  return [{ severity: 'info', text: (room) => fitting(texts, room), findings: [] }];
}
