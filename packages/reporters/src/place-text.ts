import type { DocumentHead, Range, Section } from '@lapsilinssi/core';

import { lowerFirst } from './letter-case.ts';
import type { UiLanguage } from './messages/catalogue.ts';
import { say } from './messages/say.ts';
import { quoteText } from './quote-text.ts';
import { shownText } from './shown-text.ts';

/** Lines named before the rest is left to `…`. */
const MOST_LINES = 4;
const TITLE_LENGTH = 24;
/** Passages of a Word file named before the rest is left to `…`, and how much of each is quoted. */
const MOST_PASSAGES = 2;
const PASSAGE_LENGTH = 30;

/** A stretch of a document and the section that holds it. */
export interface Placed {
  readonly section: number;
  readonly range: Range;
}

/** A section as people name it: `luku 3.1`, `osa E`, or `luku »Osallisuus»` when it has no number; empty for the document itself and its title. */
export function sectionText(document: DocumentHead, index: number, language: UiLanguage): string {
  const section = document.sections[index];
  return section === undefined || index === 0 || isTitle(section, document)
    ? ''
    : headingText(section.number, section.title, language);
}

/** A heading by its number and title as {@link sectionText} names it; empty when it has neither. */
export function headingText(written: string, title: string, language: UiLanguage): string {
  const number = written.replace(/\.$/, '');
  // `Osa E`, `Bilaga 2` name themselves.
  if (/^\p{L}{2}/u.test(number)) return lowerFirst(shownText(number));
  if (number !== '') return say(language, 'place.section', { section: number });
  return title === '' ? '' : say(language, 'place.section', { section: quoteText(title, language, TITLE_LENGTH) });
}

/** Whether a section's heading is the document's title: it names no place in it. */
function isTitle({ level, title, number }: Section, document: DocumentHead): boolean {
  return level === 1 && number === '' && title === document.title;
}

/**
 * Where things stand: `luku 4, rivit 120, 122, 131`; in a Word file, which has no lines, `luku 4, kohta »Kerhokyydit kyliin»`. Places of several
 * sections follow each other after a semicolon.
 */
export function placesText(document: DocumentHead, places: readonly Placed[], language: UiLanguage): string {
  const bySection = new Map<string, Placed[]>();
  for (const placed of places) {
    const name = [fileName(document, placed.range), sectionText(document, placed.section, language)]
      .filter(Boolean)
      .join(', ');
    const group = bySection.get(name) ?? [];
    group.push(placed);
    bySection.set(name, group);
  }
  const texts = [...bySection].map(([name, group]) =>
    [name, pointsText(document, group, language)].filter(Boolean).join(', '),
  );
  return texts.map((text) => text || say(language, 'place.start')).join('; ');
}

/** The file of a place, without its folders, when the plan is several files; empty otherwise. */
export function fileName({ files }: DocumentHead, { start }: Range): string {
  return shownText(baseName(files?.[start.part] ?? ''));
}

/** A path without its folders. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The point of one place inside its section: `rivi 84`, in a Word file `kohta »Kerhokyydit kyliin»`; empty for a heading of a Word file. */
export function pointText(document: DocumentHead, placed: Placed, language: UiLanguage): string {
  return pointsText(document, [placed], language);
}

function pointsText(document: DocumentHead, places: readonly Placed[], language: UiLanguage): string {
  if (document.format !== 'docx') return linesText([...new Set(places.map(({ range }) => range.start.line))], language);
  const headed = places.filter(({ section, range }) => !isHeading(document, section, range));
  const passages = [...new Set(headed.map(({ range }) => (document.parts[range.start.part] ?? '').trim()))].filter(
    (text) => text !== '',
  );
  if (passages.length === 0) return '';
  const shown = passages.slice(0, MOST_PASSAGES).map((text) => quoteText(text, language, PASSAGE_LENGTH));
  const list = shown.join(', ') + (passages.length > shown.length ? ', …' : '');
  return passages.length === 1
    ? say(language, 'place.passage', { passages: list })
    : say(language, 'place.passages', { passages: list });
}

/** Whether a range begins in a section's heading, or in that of the document: its name says enough. */
function isHeading(document: DocumentHead, index: number, { start }: Range): boolean {
  const own = document.sections[index];
  const section = own === undefined || own.heading < 0 ? document.sections.find(({ heading }) => heading >= 0) : own;
  return section?.range.start.part === start.part;
}

/** A line: `rivi 84`. */
export function lineText(line: number, language: UiLanguage): string {
  return linesText([line], language);
}

function linesText(lines: readonly number[], language: UiLanguage): string {
  const shown = lines.slice(0, MOST_LINES).join(', ') + (lines.length > MOST_LINES ? ', …' : '');
  return lines.length === 1
    ? say(language, 'place.line', { lines: shown })
    : say(language, 'place.lines', { lines: shown });
}
