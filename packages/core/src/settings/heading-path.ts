import type { PlanDocument, Range } from '../document.ts';
import { headingNumber } from '../heading-number.ts';
import { foldSentence, keyOf } from '../settle/key.ts';

/** What of a document tells where its sections stand. */
type Sectioned = Pick<PlanDocument, 'sections'>;

/**
 * Whether a section, or one above it, is what a heading path names: `/Toimintaympäristö/Historia` is a section *Historia* right below a section
 * *Toimintaympäristö*. A path may begin at any heading; letter case, numbering and white space make no difference.
 */
export function isInHeadingPath(document: Sectioned, section: number, path: string): boolean {
  const wanted = foldedPath(path);
  if (wanted === '') return false;
  for (let at = document.sections[section]; at !== undefined; at = document.sections[at.parent]) {
    if (at.index !== 0 && `/${titlesTo(document, at.index).join('/')}`.endsWith(`/${wanted}`)) return true;
  }
  return false;
}

/** Whether a heading path names some section of a document. */
export function hasHeadingPath(document: Sectioned, path: string): boolean {
  return document.sections.some(({ index }) => isInHeadingPath(document, index, path));
}

/** The sections that a heading path names, in document order: their own heading ends the path. */
export function sectionsNamed(document: Sectioned, path: string): readonly number[] {
  const wanted = foldedPath(path);
  if (wanted === '') return [];
  return document.sections
    .filter(({ index }) => index !== 0 && `/${titlesTo(document, index).join('/')}`.endsWith(`/${wanted}`))
    .map(({ index }) => index);
}

/** Identity of a section by its own heading and those above, without numbering; 16 hexadecimal digits from which no text can be read. */
export function sectionKey(document: Sectioned, section: number): string {
  return keyOf('section', titlesTo(document, section));
}

/**
 * The lowest section that holds a place. A finding about the whole document may stand at its first heading: by place it belongs there.
 * @returns `section` when the place lies in no other
 */
export function sectionAt(document: Sectioned, { start }: Range, section: number): number {
  let found = section;
  for (const { index, range } of document.sections) {
    if (index === 0 || range.start.part !== start.part) continue;
    if (start.offset < range.start.offset || start.offset >= range.end.offset) continue;
    if (found === 0 || isWithin(document, index, found)) found = index;
  }
  return found;
}

/** Whether a section is another one or stands below it. */
export function isWithin(document: Sectioned, section: number, above: number): boolean {
  for (let at = document.sections[section]; at !== undefined; at = document.sections[at.parent])
    if (at.index === above) return true;
  return false;
}

/** Folded headings from the outermost down to a section, its own last. */
function titlesTo(document: Sectioned, section: number): string[] {
  const titles: string[] = [];
  for (let at = document.sections[section]; at !== undefined && at.index !== 0; at = document.sections[at.parent])
    titles.unshift(foldedPath(at.title));
  return titles;
}

function foldedPath(path: string): string {
  return path
    .split('/')
    .map((title) => foldSentence(headingNumber(title.trim()).title))
    .filter((title) => title !== '')
    .join('/');
}
