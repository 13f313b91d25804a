import { gapOf } from '@lapsilinssi/core';
import type { CoverageCell, CoveredDocument, CoveredPassage } from '@lapsilinssi/core';

import { lowerFirst } from '../letter-case.ts';
import { levelName } from '../level-name.ts';
import type { UiLanguage } from '../messages/catalogue.ts';
import { say } from '../messages/say.ts';
import { baseName, headingText, lineText } from '../place-text.ts';
import { nameIn } from '../name-in.ts';
import { shownText } from '../shown-text.ts';
import { pathText } from '../text/report-text.ts';
import { yearsText } from '../text/summary.ts';
import { themeOf } from '../theme-title.ts';
import type { CoverageOptions } from './coverage-options.ts';

/** What stands where nothing is said: a theme that is not expected and not there, a document that was not assessed. */
export const NOTHING = '–';

/** A level as it stands in a cell: `sovittu`; {@link NOTHING} where an unexpected theme is absent or nothing was assessed. */
export function cellWord(cell: CoverageCell | undefined, { hindrance }: CoveredDocument, language: UiLanguage): string {
  if (cell === undefined || hindrance !== undefined) return NOTHING;
  if (cell.level === 0 && cell.requirement === 'not-expected') return NOTHING;
  return levelName(cell.level, language).toLowerCase();
}

/** A cell's level, and what is expected where a required theme stays below it: `mainittu (odotus: sovittu)`. */
export function cellText(cell: CoverageCell | undefined, document: CoveredDocument, language: UiLanguage): string {
  const word = cellWord(cell, document, language);
  if (cell === undefined || document.hindrance !== undefined || gapOf(cell) === 0) return word;
  return `${word} ${say(language, 'report.expected', { level: levelName(cell.expectedLevel, language).toLowerCase() })}`;
}

/** What a document is called: `Mallilan kunta, lasten ja nuorten hyvinvointisuunnitelma 2026–2029`; its path where it does not say. */
export function documentName(document: CoveredDocument, { pack, language }: CoverageOptions): string {
  const { path, title, organisation, documentType, documentTypeSource, period } = document;
  const type = pack.documentTypes.find(({ id }) => id === documentType);
  const name = type === undefined || documentTypeSource === 'none' ? '' : lowerFirst(nameIn(type.name, language));
  const years = period === undefined ? '' : yearsText(period);
  const who = shownText(organisation ?? (title === '' ? pathText(path, language) : title));
  const rest = who.endsWith(years) ? '' : years;
  if (who.toLowerCase().includes(name.toLowerCase())) return [who, rest].filter(Boolean).join(' ');
  return [who, [name, rest].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** How many of the contents that the law lists were found: `4/4`; {@link NOTHING} where the type has no such list. */
export function contentsText({ contents, hindrance }: CoveredDocument): string {
  return contents.asked === 0 || hindrance !== undefined ? NOTHING : `${contents.found}/${contents.asked}`;
}

/** Why a document's cells say nothing; empty when they do. */
export function hindranceText({ hindrance }: CoveredDocument, language: UiLanguage): string {
  if (hindrance === undefined) return '';
  return say(language, hindrance === 'empty' ? 'report.empty' : 'report.not-assessed');
}

/** Where a passage stands: `luku 3.1, rivi 84`; in a Word file, which has no lines, its section. */
export function passagePlace(
  { number, heading, file, range }: CoveredPassage,
  { format }: CoveredDocument,
  language: UiLanguage,
): string {
  const section = headingText(number ?? '', heading ?? '', language);
  const line = format === 'docx' ? '' : lineText(range.start.line, language);
  return [shownText(baseName(file ?? '')), section, line].filter(Boolean).join(', ') || say(language, 'place.start');
}

/** The titles of a cell's open questions. */
export function openTitles({ theme, open }: CoverageCell, { pack, language }: CoverageOptions): string[] {
  const criteria = themeOf(pack, theme)?.criteria ?? [];
  return open.map((id) => {
    const criterion = criteria.find((one) => one.id === id);
    return criterion === undefined ? id : nameIn(criterion.title, language);
  });
}

/** The cells whose open questions are worth telling: themes that the document speaks of or must speak of. */
export function askedCells({ cells, hindrance }: CoveredDocument): readonly CoverageCell[] {
  if (hindrance !== undefined) return [];
  return cells.filter(({ open, level, requirement }) => open.length > 0 && (level > 0 || requirement === 'required'));
}
