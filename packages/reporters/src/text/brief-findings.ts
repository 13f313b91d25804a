import type { Assessment, Finding, RuleId, Severity } from '@lapsilinssi/core';

import { displayWidth, padTo } from '../display-width.ts';
import { levelName } from '../level-name.ts';
import { lowerFirst } from '../letter-case.ts';
import { say } from '../messages/say.ts';
import { placesText } from '../place-text.ts';
import { contentOf, renderFinding, ruleTitle } from '../render-finding.ts';
import { textIn } from '../text-in.ts';
import { shortTitle, themeOf } from '../theme-title.ts';
import { totalText } from '../total-text.ts';
import { notAssessed } from './assessed.ts';
import type { TextOptions } from './text-options.ts';

const MOST_WARNINGS = 10;
const MOST_QUESTIONS = 3;
const MOST_ABSENT = 5;
/** Columns kept for places: a section named by its heading, and a line. */
const WIDEST_PLACE = 44;

/** Rules whose infos a reader must see: they say why the rest of the report is less than it could be. */
const TELLING: ReadonlySet<RuleId> = new Set(['document-type-unknown', 'language-unsupported', 'input-limited']);

/** What the first screen says itself of a document that could not be assessed. */
const TOLD_ALREADY: ReadonlySet<string> = new Set([
  'language-unsupported',
  'input-limited.empty',
  'document-type-unknown',
]);

interface Row {
  readonly severity: Severity;
  readonly text: string;
  /** Findings that the row stands for; their places are shown. */
  readonly findings: readonly Finding[];
}

/**
 * What matters most, one line each: errors and warnings by section with the repeats of a rule in a section folded, then a required theme's
 * open questions, then recommended themes that are absent. A document without errors and warnings gets only what explains the report.
 */
export function briefFindings(assessment: Assessment, options: TextOptions): string[] {
  const { findings } = assessment;
  const serious = findings.filter(({ severity }) => severity !== 'info');
  const hindrance = notAssessed(assessment.document, options.pack);
  const telling = findings.filter(
    ({ severity, rule, messageId }) =>
      severity === 'info' && TELLING.has(rule) && !(hindrance !== undefined && TOLD_ALREADY.has(messageId)),
  );
  const folded = foldedBySection(serious, assessment, options);
  const errors = folded.filter(({ severity }) => severity === 'error');
  const warnings = folded.filter(({ severity }) => severity !== 'error');
  const shown = new Set([...errors, ...warnings.slice(0, MOST_WARNINGS)]);
  const rows = [
    ...folded.filter((row) => shown.has(row)),
    ...(serious.length === 0 ? [] : [...openQuestions(assessment, options), ...absentThemes(assessment, options)]),
    ...telling.map((finding) => single(finding, assessment, options)),
  ];
  const lines = aligned(rows, assessment, options);
  const left = warnings.slice(MOST_WARNINGS).reduce((sum, row) => sum + row.findings.length, 0);
  if (left > 0 && options.allOption !== undefined) {
    lines.push(say(options.language, 'report.more', { count: left, option: options.allOption }));
  }
  return lines;
}

function aligned(rows: readonly Row[], { document }: Assessment, { language, paint }: TextOptions): string[] {
  const cells = rows.map((row) => ({ row, place: placesText(document, row.findings.slice(0, 6), language) }));
  const placeWidth = Math.min(WIDEST_PLACE, Math.max(0, ...cells.map(({ place }) => displayWidth(place))));
  const word = (severity: Severity): string => say(language, `severity.${severity}`);
  const wordWidth = Math.max(0, ...rows.map(({ severity }) => displayWidth(word(severity))));
  return cells.map(
    ({ row: { severity, text }, place }) =>
      `${paint(severity, padTo(word(severity), wordWidth))}  ${paint('faint', padTo(place, placeWidth))}  ${text}`,
  );
}

/** One row for each finding, and one for all findings of the same rule in the same section. */
function foldedBySection(findings: readonly Finding[], assessment: Assessment, options: TextOptions): Row[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.section} ${finding.rule} ${finding.severity}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length === 1) return [single(first, assessment, options)];
    const subjects = group.map((finding) => subjectText(finding, assessment, options)).join('; ');
    const text = `${ruleTitle(first, options.language)} (${group.length}): ${subjects}.`;
    return [{ severity: first.severity, text, findings: group }];
  });
}

function single(finding: Finding, assessment: Assessment, { pack, language }: TextOptions): Row {
  const { message } = renderFinding(finding, pack, language, assessment.document.documentType.value);
  return { severity: finding.severity, text: message, findings: [finding] };
}

/** What a finding is about, in a few words. */
function subjectText(finding: Finding, assessment: Assessment, { pack, language }: TextOptions): string {
  const type = assessment.document.documentType.value;
  if (finding.content !== undefined) {
    const content = contentOf(pack, finding.content, type);
    if (content !== undefined) return lowerFirst(textIn(content.title, language));
  }
  if (finding.theme !== undefined) {
    const title = shortTitle(pack, finding.theme, language);
    const level = assessment.themes.find(({ id }) => id === finding.theme)?.level ?? 0;
    return finding.rule === 'theme-thin' ? `${title} (${levelName(level, language).toLowerCase()})` : title;
  }
  return renderFinding(finding, pack, language, type).message.replace(/[.?]$/, '');
}

/** A required theme's questions: how many are answered, and at most three that are open. */
function openQuestions(assessment: Assessment, { pack, language }: TextOptions): Row[] {
  return assessment.themes.flatMap((theme) => {
    const open = assessment.findings.filter(({ rule, theme: id }) => rule === 'criterion-missing' && id === theme.id);
    if (open.length === 0 || theme.requirement !== 'required') return [];
    const asked = theme.criteria.filter((criterion) => criterion.asked).length;
    const answered = theme.criteria.filter((criterion) => criterion.asked && criterion.met).length;
    const total = totalText(asked, language);
    const counts =
      answered === 0
        ? say(language, 'criterion-missing.answered.none', { total })
        : say(language, 'criterion-missing.answered', { answered, total });
    const titles = open.slice(0, MOST_QUESTIONS).map(({ criterion }) => {
      const known = themeOf(pack, theme.id)?.criteria.find(({ id }) => id === criterion);
      return known === undefined ? (criterion ?? '') : lowerFirst(textIn(known.title, language));
    });
    const questions = listWithRest(titles.join('; '), open.length - titles.length, language);
    const title = shortTitle(pack, theme.id, language);
    const list = say(language, 'report.open-questions', { questions });
    // Of a single question it is enough to name it.
    const text = asked > 1 ? `${title}: ${counts} ${list}.` : `${title}. ${list}.`;
    return [{ severity: 'info' as const, text, findings: open.slice(0, 1) }];
  });
}

/** One line for all themes that are recommended, or optional, and absent. */
function absentThemes(assessment: Assessment, { pack, language }: TextOptions): Row[] {
  const absent = assessment.findings.filter(({ rule, severity }) => rule === 'theme-missing' && severity === 'info');
  if (absent.length === 0) return [];
  const titles = absent.slice(0, MOST_ABSENT).map(({ theme }) => shortTitle(pack, theme ?? '', language));
  const themes = listWithRest(titles.join(', '), absent.length - titles.length, language);
  const county = assessment.document.organisationKind.value === 'county';
  const text =
    absent.length === 1
      ? say(language, county ? 'report.recommended-absent.one.county' : 'report.recommended-absent.one', { themes })
      : say(language, county ? 'report.recommended-absent.many.county' : 'report.recommended-absent.many', {
          count: absent.length,
          themes,
        });
  return [{ severity: 'info', text, findings: [] }];
}

/** A list and how many more there are. */
function listWithRest(list: string, left: number, language: TextOptions['language']): string {
  if (left === 0) return list;
  return left === 1
    ? say(language, 'report.and-one', { list })
    : say(language, 'report.and-more', { list, count: left });
}
