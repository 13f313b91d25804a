import { hindranceOf } from '@lapsilinssi/core';
import type { ReportedAssessment, DocumentType, Finding, DocumentHead, Severity, ThemeResult } from '@lapsilinssi/core';

import { closingLinesOf } from '../closing-lines.ts';
import { displayWidth, padTo } from '../display-width.ts';
import { levelName } from '../level-name.ts';
import { lowerFirst, upperFirst } from '../letter-case.ts';
import { say } from '../messages/say.ts';
import { placesText, sectionText } from '../place-text.ts';
import { quoteText, shorten } from '../quote-text.ts';
import { renderStep } from '../render-step.ts';
import { nameIn } from '../name-in.ts';
import { shortTitle } from '../theme-title.ts';
import { totalText } from '../total-text.ts';
import { countsText } from './counts-text.ts';
import { LINE_LENGTH } from './line-length.ts';
import { QUOTE_LENGTH, strongestPassage } from './strongest-passage.ts';
import type { TextOptions } from './text-options.ts';

/** Themes that the first screen names at most. */
const MOST_THEMES = 9;
const MOST_STEPS = 3;
const GAP = '   ';

/**
 * The first screen of a document, at most 20 lines: what it is, what it holds, how firmly it treats the required themes, its strongest
 * passage, what to do next, how much else there is and how to see it (`alone`), and what a level does not say (`closing`).
 */
export function summary(
  assessment: ReportedAssessment,
  options: TextOptions,
  { alone, closing }: { readonly alone: boolean; readonly closing: boolean },
): string[] {
  const { document } = assessment;
  const { pack, language, paint } = options;
  const lines = [paint('title', headline(document, options))];
  const hindrance = hindranceOf(document, pack);
  if (hindrance !== undefined) {
    lines.push(say(language, hindrance === 'empty' ? 'report.empty' : 'report.not-assessed'));
    return lines;
  }
  if (document.partOf !== undefined) lines.push(say(language, 'report.part-of', { plan: document.partOf }));
  lines.push(...levels(assessment, options), ...strongest(assessment, options), ...steps(assessment, options));
  const rest = restLine(assessment, options, alone);
  if (rest !== '') lines.push(rest);
  lines.push(...closingLinesOf(assessment, language));
  if (closing) lines.push(paint('faint', say(language, 'report.level-limits')));
  return lines;
}

/**
 * `Mallilan kunta · lasten ja nuorten hyvinvointisuunnitelma 2026–2029`; title or file name stand for an organisation that is not known.
 *
 * @param most columns that it takes at most
 */
export function headline(
  document: DocumentHead,
  options: Pick<TextOptions, 'pack' | 'language'>,
  most: number = LINE_LENGTH,
): string {
  const { language } = options;
  const type = typeOf(document, options);
  const { organisation, documentType, period } = document;
  const name =
    type === undefined || documentType.source === 'none'
      ? say(language, 'report.type-unknown')
      : lowerFirst(nameIn(type.name, language));
  const years = period === undefined ? '' : ` ${yearsText(period.value)}`;
  const guessed = ['title', 'text', 'file-name'].includes(documentType.source)
    ? ` ${say(language, 'report.type-guessed')}`
    : '';
  const given = organisation?.value ?? nameOf(document);
  // A title in the organisation's place often names the kind of document and the years itself.
  const isNamed = given.toLowerCase().includes(name.toLowerCase());
  const what = isNamed ? '' : ` · ${name}`;
  const who = shorten(given, most - displayWidth(`${what}${years}${guessed}`));
  const rest = (who.endsWith(years) ? '' : years) + guessed;
  return who === '' ? name + rest : who + what + rest;
}

/** What a document is called: its title; the file's name for plain text, whose title is a guess and often a slogan. */
function nameOf({ format, path, title }: DocumentHead): string {
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return (format === 'text' && file !== '') || title === '' ? file : title;
}

/** Years of a period: `2026–2029`, or one year. */
export function yearsText(period: { readonly from: number; readonly to: number }): string {
  return period.from === period.to ? String(period.from) : `${period.from}–${period.to}`;
}

function typeOf(document: DocumentHead, { pack }: Pick<TextOptions, 'pack'>): DocumentType | undefined {
  return pack.documentTypes.find(({ id }) => id === document.documentType.value);
}

/** A row of the first screen: what it speaks of, what the text shows, and what is expected when the text shows less. */
export interface LevelRow {
  readonly label: string;
  readonly word: string;
  readonly expected: string;
}

/** Statutory contents, then themes with their levels in words, and how many themes are left out because they reach what is expected. */
export function levelRows(
  assessment: ReportedAssessment,
  options: Pick<TextOptions, 'pack' | 'language'>,
): { readonly rows: readonly LevelRow[]; readonly rest: string } {
  const { pack, language } = options;
  // A chapter shows what it holds; what is expected is expected of the whole.
  const chapter = assessment.document.partOf !== undefined;
  const required = chapter ? [] : assessment.themes.filter(({ requirement }) => requirement === 'required');
  const listed = required.length > 0 ? required : assessment.themes.filter(({ level }) => level > 0);
  const shown = worthShowing(listed);
  const themes = shown.map((theme): LevelRow => {
    const short = !chapter && theme.level < theme.expectedLevel && theme.requirement === 'required';
    return {
      label: shortTitle(pack, theme.id, language),
      word: levelName(theme.level, language).toLowerCase(),
      expected: short
        ? say(language, 'report.expected', { level: levelName(theme.expectedLevel, language).toLowerCase() })
        : '',
    };
  });
  const left = listed.length - shown.length;
  const rest =
    listed.length === 0
      ? say(language, 'report.no-themes')
      : left > 0
        ? say(language, required.length > 0 ? 'report.themes-reached' : 'report.themes-more', { count: left })
        : '';
  return { rows: [...contentsRow(assessment, options), ...themes], rest };
}

function levels(assessment: ReportedAssessment, options: TextOptions): string[] {
  const { rows, rest } = levelRows(assessment, options);
  const labelWidth = Math.max(0, ...rows.map(({ label }) => displayWidth(label)));
  const wordWidth = Math.max(
    0,
    ...rows.filter(({ expected }) => expected !== '').map(({ word }) => displayWidth(word)),
  );
  const lines = rows.map(({ label, word, expected }) => {
    const tail = expected === '' ? word : `${padTo(word, wordWidth)}${GAP}${options.paint('warning', expected)}`;
    return padTo(label, labelWidth) + GAP + tail;
  });
  return rest === '' ? lines : [...lines, rest];
}

/** At most {@link MOST_THEMES}, those that stay below expectation before others; the document type's order is kept. */
function worthShowing(themes: readonly ThemeResult[]): readonly ThemeResult[] {
  if (themes.length <= MOST_THEMES) return themes;
  const below = themes.filter(({ level, expectedLevel }) => level < expectedLevel);
  const others = themes.filter((theme) => !below.includes(theme)).toSorted((a, b) => b.level - a.level);
  const chosen = new Set([...below, ...others].slice(0, MOST_THEMES));
  return themes.filter((theme) => chosen.has(theme));
}

/** The row of statutory contents: none when the document type has none by law. */
function contentsRow(assessment: ReportedAssessment, options: Pick<TextOptions, 'pack' | 'language'>): LevelRow[] {
  const { language } = options;
  const byLaw = assessment.contents.filter(({ basisKind }) => basisKind === 'law-content');
  if (byLaw.length === 0 || assessment.document.partOf !== undefined) return [];
  const type = typeOf(assessment.document, options);
  const law = type?.contentsTitle === undefined ? '' : nameIn(type.contentsTitle, language);
  const found = byLaw.filter((content) => content.found).length;
  const total = totalText(byLaw.length, language);
  return [
    {
      label: law === '' ? say(language, 'report.contents.no-law') : say(language, 'report.contents', { law }),
      word:
        byLaw.length === 1
          ? besideOthers(
              say(language, found === 1 ? 'report.content-found' : 'report.content-absent'),
              assessment,
              type,
              language,
            )
          : say(language, found === 1 ? 'report.contents.one' : 'report.contents.many', { found, total }),
      expected: '',
    },
  ];
}

/** Whether a single statutory content is there, and how much is told of what else its law speaks of: without it the row would sound like all of it. */
function besideOthers(
  word: string,
  { contents }: ReportedAssessment,
  type: DocumentType | undefined,
  language: TextOptions['language'],
): string {
  const basisOf = (id: string): readonly string[] => type?.contents.find((one) => one.id === id)?.basis ?? [];
  const law = new Set(contents.flatMap(({ id, basisKind }) => (basisKind === 'law-content' ? basisOf(id) : [])));
  const others = contents.filter(
    ({ id, basisKind }) => basisKind === 'law-duty' && basisOf(id).some((one) => law.has(one)),
  );
  if (others.length === 0) return word;
  const found = others.filter((one) => one.found).length;
  return say(language, 'report.content-and-others', { word, found, total: others.length });
}

function strongest(assessment: ReportedAssessment, { language, paint }: TextOptions): string[] {
  const found = strongestPassage(assessment);
  if (found === undefined) return [];
  const { document } = assessment;
  const place = sectionText(document, found.section, language) || placesText(document, [found], language);
  const label = say(language, 'report.strongest') + GAP;
  const room = LINE_LENGTH - displayWidth(`${label}»» (${place})`);
  const quote = paint('quote', quoteText(found.quote, language, Math.min(QUOTE_LENGTH, room)));
  return [`${label}${quote} (${place})`];
}

/** The next steps, at most three, each with the places of what it mends. */
export function stepRows(
  assessment: ReportedAssessment,
  { pack, language }: Pick<TextOptions, 'pack' | 'language'>,
): { readonly text: string; readonly place: string }[] {
  return assessment.nextSteps.slice(0, MOST_STEPS).map((step) => ({
    text: renderStep(step, pack, language, assessment.document.documentType.value),
    place: placesText(
      assessment.document,
      assessment.findings.filter(({ key }) => step.findings.includes(key)),
      language,
    ),
  }));
}

/** The heading over so many next steps. */
export function stepsTitle(count: number, language: TextOptions['language']): string {
  return say(language, count === MOST_STEPS ? 'report.next-three' : 'report.next');
}

function steps(assessment: ReportedAssessment, options: TextOptions): string[] {
  const { language, paint } = options;
  const rows = stepRows(assessment, options);
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ text }) => displayWidth(text)));
  return [
    paint('heading', stepsTitle(rows.length, language)),
    ...rows.map(({ text, place }, index) =>
      place === ''
        ? `  ${index + 1}  ${text}`
        : `  ${index + 1}  ${padTo(text, width)}${GAP}${paint('faint', shorten(place, LINE_LENGTH - width - 8))}`,
    ),
  ];
}

/** `Lisäksi harkittavaa 7, tiedoksi 11. Kaikki: --all`: what the next steps do not mend; empty when that is nothing. */
function restLine(assessment: ReportedAssessment, options: TextOptions, alone: boolean): string {
  const { language, detail, allOption } = options;
  const named = new Set(assessment.nextSteps.slice(0, MOST_STEPS).flatMap(({ findings }) => findings));
  const counts = countsText(countBySeverity(assessment.findings.filter(({ key }) => !named.has(key))), options);
  if (counts === '') return '';
  const sentence = named.size > 0 ? say(language, 'report.rest', { counts }) : `${upperFirst(counts)}.`;
  return detail === 'all' || allOption === undefined || !alone
    ? sentence
    : `${sentence} ${say(language, 'report.show-all', { option: allOption })}`;
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
