import type { FixIntent } from '../assessment.ts';
import type { PlanDocument, Section, SectionRole } from '../document.ts';
import { documentLanguage } from './document-language.ts';
import { made, refused } from './fix-edits.ts';
import type { FixEdits, FixWords } from './fix-edits.ts';
import { nextNumber } from './next-number.ts';
import { inFormOf, lineStart } from './source-form.ts';

/** Roles of sections with which plans end: a new section stands before them. */
const CLOSING: ReadonlySet<SectionRole> = new Set(['approval', 'annex', 'sources', 'follow-up']);

/**
 * A section on a theme, after the one given and on its level; numbered after the last of its siblings when they are numbered. Near no section,
 * or near the title that holds all of them, it becomes the last of those before follow-up, approval, sources and annexes.
 */
export function insertSection(
  document: PlanDocument,
  { theme, after }: Extract<FixIntent, { kind: 'insert-section' }>,
  words: FixWords,
): FixEdits {
  return insertSectionAt(document, theme, sectionPlace(document, after, 'near'), words);
}

/** A section on a theme at a place of a Markdown document. */
export function insertSectionAt(
  document: PlanDocument,
  theme: string,
  { level, number, anchor }: SectionPlace,
  words: FixWords,
): FixEdits {
  const section = words.section(theme, documentLanguage(document));
  if (section === undefined) return refused('no-template');
  if (document.sections.some(({ heading, title }) => heading >= 0 && folded(title) === folded(section.heading))) {
    return refused('already-there');
  }
  const place = endOf(document, anchor);
  if (place === undefined) return refused('open-ended');
  const { part, offset } = place;
  const source = document.parts[part] ?? '';
  const before = source.slice(0, offset);
  const apart = before.trim() === '' || /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/u.test(before);
  const leading = apart ? '' : /[\r\n]$/u.test(before) ? '\n' : '\n\n';
  const trailing = offset < source.length ? '\n' : '';
  const text = `${leading}${'#'.repeat(level)} ${number}${section.heading}\n\n${section.body.trimEnd()}\n${trailing}`;
  return made({ part, from: offset, to: offset, text: inFormOf(source, text) });
}

/** Where a new section stands. */
export interface SectionPlace {
  /** Level of its heading, 1–6. */
  readonly level: number;
  /** What stands before its title: its number with what separates the two; empty where headings have none, or where the program counts them. */
  readonly number: string;
  /** The section after whose end, subsections included, it begins; undefined for the end of the document. */
  readonly anchor?: Section;
}

/**
 * Where a section on a theme belongs in a document, see {@link insertSection}.
 * @param after index of a section; 0 for none in particular
 * @param how `near`: of numbered sections behind the last one, so that no number need change; `right`: right behind it, without a number where one
 *   would be out of turn
 */
export function sectionPlace(document: PlanDocument, after: number, how: 'near' | 'right'): SectionPlace {
  const { sibling, level } = placeIn(document, after);
  const found = numbering(document, sibling, level);
  if (how === 'near' || sibling === undefined || found.anchor === sibling) return { level, ...found };
  return { level, number: '', anchor: sibling };
}

function folded(title: string): string {
  return title.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** After which section a new one stands, if any, and on which level. */
function placeIn(document: PlanDocument, after: number): { sibling: Section | undefined; level: number } {
  const { sections } = document;
  const place = besideOrWithin(document, after);
  const above = sections[place.sibling?.parent ?? -1];
  if (above === undefined || above.level === 0 || place.level <= above.level + 1) return place;
  // Siblings that skip a level: a section on the right level takes none of them in when it stands after all.
  return { sibling: sections.findLast(({ parent }) => parent === above.index), level: above.level + 1 };
}

function besideOrWithin({ sections }: PlanDocument, after: number): { sibling: Section | undefined; level: number } {
  const given = sections[after];
  const tops = sections.filter(({ parent }) => parent === 0);
  const title = tops.length === 1 ? tops[0] : undefined;
  // The document as a whole, or the title over all of it.
  if (given === undefined || given.index === 0 || given === title) {
    const whole = title ?? sections[0];
    const children = sections.filter(({ parent, index }) => index > 0 && parent === (whole?.index ?? 0));
    const body = children.findLast(({ roles }) => !roles.some((role) => CLOSING.has(role)));
    const sibling = body ?? title;
    const level = body?.level ?? children[0]?.level ?? (title === undefined ? 2 : Math.min(title.level + 1, 6));
    return { sibling, level };
  }
  return { sibling: given, level: given.level };
}

/** The number of a new section with what stands between it and the title, and the section after which it then stands. */
function numbering(
  document: PlanDocument,
  sibling: Section | undefined,
  level: number,
): { number: string; anchor?: Section } {
  if (sibling === undefined) return { number: '' };
  const none = { number: '', anchor: sibling };
  if (sibling.number === '' || sibling.level !== level) return none;
  const siblings = document.sections.filter(
    (one) => one.parent === sibling.parent && one.level === level && one.number !== '',
  );
  // After the last numbered one, so that no other heading need change.
  const last = siblings.at(-1) ?? sibling;
  const next = nextNumber(siblings.map(({ number }) => number));
  if (next === undefined) return none;
  const heading = document.blocks[last.heading]?.text ?? '';
  // A number that does not stand in the text is counted by the program.
  if (!heading.startsWith(last.number)) return none;
  const separator = heading.slice(last.number.length, heading.length - last.title.length);
  return { number: `${next}${separator}`, anchor: last };
}

/**
 * Where a section ends, its subsections with it: before the next heading and the comments that stand over it. Undefined when something is left
 * open there.
 */
function endOf(
  document: PlanDocument,
  section: Section | undefined,
): { readonly part: number; readonly offset: number } | undefined {
  const { sections, blocks, parts } = document;
  const part = section?.range.end.part ?? parts.length - 1;
  const next =
    section === undefined
      ? undefined
      : sections.find(({ index, first }) => index > section.index && first >= section.end);
  const source = parts[part] ?? '';
  const inPart = next !== undefined && next.range.start.part === part ? next : undefined;
  if (inPart === undefined && isOpen(document, part)) return undefined;
  let offset = inPart === undefined ? source.length : lineStart(source, inPart.range.start.offset);
  // A comment over a heading speaks of it.
  for (let block = (inPart?.heading ?? 0) - 1; blocks[block]?.use === 'comment'; block -= 1) {
    const at = blocks[block]?.segments[0];
    if (at === undefined || at.part !== part || at.to > offset) continue;
    const start = lineStart(source, at.from);
    if (source.slice(at.to, offset).trim() !== '' || source.slice(start, at.from).trim() !== '') break;
    offset = start;
  }
  return { part, offset };
}

/** Whether a fence or a comment goes on to the end of a part. */
function isOpen({ notes, blocks, parts }: PlanDocument, part: number): boolean {
  const last = blocks.at(-1)?.segments.at(-1);
  const comment = blocks.at(-1)?.use === 'comment' && last?.part === part;
  if (comment && parts[part]?.slice(last.from, last.to).endsWith('-->') !== true) return true;
  return notes.some(({ code, range }) => code === 'unclosed-fence' && (range?.start.part ?? part) === part);
}
