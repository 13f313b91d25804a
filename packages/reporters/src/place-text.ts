import type { PlanDocument, Range, Section } from '@lapsilinssi/core';

import { lowerFirst } from './letter-case.ts';
import type { UiLanguage } from './messages/catalogue.ts';
import { say } from './messages/say.ts';
import { quoteText } from './quote-text.ts';

/** Lines named before the rest is left to `…`. */
const MOST_LINES = 4;
const TITLE_LENGTH = 24;

/** A stretch of a document and the section that holds it. */
export interface Placed {
  readonly section: number;
  readonly range: Range;
}

/** A section as people name it: `luku 3.1`, `osa E`, or `luku »Osallisuus»` when it has no number; empty for the document itself and its title. */
export function sectionText(document: PlanDocument, index: number, language: UiLanguage): string {
  const section = document.sections[index];
  return section === undefined || index === 0 || isTitle(section, document)
    ? ''
    : headingText(section.number, section.title, language);
}

/** A heading by its number and title as {@link sectionText} names it; empty when it has neither. */
export function headingText(written: string, title: string, language: UiLanguage): string {
  const number = written.replace(/\.$/, '');
  // `Osa E`, `Bilaga 2` name themselves.
  if (/^\p{L}{2}/u.test(number)) return lowerFirst(number);
  if (number !== '') return say(language, 'place.section', { section: number });
  return title === '' ? '' : say(language, 'place.section', { section: quoteText(title, language, TITLE_LENGTH) });
}

/** Whether a section's heading is the document's title: it names no place in it. */
function isTitle({ level, title, number }: Section, document: PlanDocument): boolean {
  return level === 1 && number === '' && title === document.title;
}

/** Where things stand: `luku 4, rivit 120, 122, 131`. Places of several sections follow each other after a semicolon. */
export function placesText(document: PlanDocument, places: readonly Placed[], language: UiLanguage): string {
  const bySection = new Map<string, number[]>();
  for (const { section, range } of places) {
    const name = [fileName(document, range), sectionText(document, section, language)].filter(Boolean).join(', ');
    const lines = bySection.get(name) ?? [];
    if (!lines.includes(range.start.line)) lines.push(range.start.line);
    bySection.set(name, lines);
  }
  return [...bySection]
    .map(([name, lines]) => (name === '' ? '' : `${name}, `) + linesText(lines, language))
    .join('; ');
}

/** The file of a place, without its folders, when the plan is several files; empty otherwise. */
export function fileName({ files }: PlanDocument, { start }: Range): string {
  return baseName(files?.[start.part] ?? '');
}

/** A path without its folders. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The line of one place: `rivi 84`. */
export function linesOf({ range }: Pick<Placed, 'range'>, language: UiLanguage): string {
  return linesText([range.start.line], language);
}

function linesText(lines: readonly number[], language: UiLanguage): string {
  const shown = lines.slice(0, MOST_LINES).join(', ') + (lines.length > MOST_LINES ? ', …' : '');
  return lines.length === 1
    ? say(language, 'place.line', { lines: shown })
    : say(language, 'place.lines', { lines: shown });
}
