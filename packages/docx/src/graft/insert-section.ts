import { limitsWith } from '@lapsilinssi/core';
import type { Limits, PlanDocument, SectionPlace } from '@lapsilinssi/core';

import type { WrittenWord } from '../comment/comment-word.ts';
import '../read/node-data.ts';
import { openWordPackage, partText } from '../opc/word-package.ts';
import type { ReadWord } from '../read/read-word.ts';
import { damaged, inputError, WordFault } from '../word-fault.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { tagNames } from '../xml/tag-names.ts';
import { carryBody } from './carry-body.ts';
import { editPackage } from './edit-package.ts';
import { elementsIn } from './elements-in.ts';
import type { ElementPlace } from './elements-in.ts';
import { fitted } from './fit-tables.ts';
import { withoutBreaks } from './section-breaks.ts';

/** A section for a Word file. */
export interface NewSection {
  /** Words of its heading, without a number. */
  readonly title: string;
  readonly place: SectionPlace;
  /** A file that `writeWord` has written: its first paragraph is the heading. */
  readonly content: Uint8Array;
}

/**
 * A copy of a Word file with a section put in. Its heading looks as those beside it do, with their style and numbering; styles that the file lacks
 * are added. All other text, and every part that has nothing to do with it, stay as they are.
 * @param path for what is told when nothing can be put in
 * @param given limits instead of the usual ones
 */
export function insertWordSection(
  word: ReadWord,
  document: PlanDocument,
  { title, place, content }: NewSection,
  path: string,
  given?: Partial<Limits>,
): WrittenWord {
  try {
    const { opened } = word;
    const limits = limitsWith(given);
    if (opened.signed) throw new WordFault('word-signed');
    const text = partText(opened, opened.main)?.text;
    if (text === undefined) throw damaged(opened.main);
    const children = elementsIn(text, opened.main, limits, { depth: 2 });
    const into = editPackage(opened);
    const next = childOf(nextHeading(document, place), word, children, document);
    const end = children.at(-1);
    const at = next?.from ?? (end?.name === 'w:sectPr' ? end.from : (end?.to ?? text.lastIndexOf('</')));
    const like = childOf(headingLike(document, place), word, children, document);
    const heading = like === undefined ? undefined : headingXml(text, like, `${place.number}${title}`);
    const page =
      /^<(?:[^\s/<>:]+:)?sectPr[\s>].*?<\/(?:[^\s/<>:]+:)?sectPr\s*>/su.exec(text.slice(pageAt(text, at)))?.[0] ?? '';
    const section = carryBody(openWordPackage(content, limits), into, (elements) => {
      const [first = '', ...rest] = fitted(elements, page, false);
      return withoutBreaks([...(heading === undefined ? [first] : []), ...rest].join(''));
    });
    const before = next === undefined ? undefined : children[children.indexOf(next) - 1];
    // Chapters that begin on pages of their own go on doing so.
    const pageBreak = before !== undefined && isPageBreak(text, before) ? text.slice(before.from, before.to) : '';
    into.write(opened.main, text.slice(0, at) + (heading ?? '') + section + pageBreak + text.slice(at));
    return { status: 'ok', content: into.bytes() };
  } catch (thrown) {
    if (thrown instanceof WordFault) return { status: 'unreadable', error: inputError(thrown, path) };
    throw thrown;
  }
}

/** Level of a heading of Word's that stands at a place: under a title these are one higher than those of the outline. 1–6. */
export function headingDepth({ root }: ReadWord, { level }: SectionPlace): number {
  const isTitled = root.children.some(({ data }) => data?.title === true);
  return Math.max(1, level - (isTitled ? 1 : 0));
}

/** Block of the heading before which the section stands; undefined for the end of the document. */
function nextHeading({ sections }: PlanDocument, { anchor }: SectionPlace): number | undefined {
  if (anchor === undefined) return undefined;
  return sections.find(({ index, first }) => index > anchor.index && first >= anchor.end)?.heading;
}

/** Block of the heading that the new one looks like: the one after which it stands, else the last one on its level. */
function headingLike({ sections }: PlanDocument, { anchor, level }: SectionPlace): number | undefined {
  if (anchor?.level === level) return anchor.heading;
  return sections.findLast((section) => section.heading >= 0 && section.level === level)?.heading;
}

/** The element of the body that holds a block. */
function childOf(
  block: number | undefined,
  { flow }: ReadWord,
  children: readonly ElementPlace[],
  document: PlanDocument,
): ElementPlace | undefined {
  const part = document.blocks[block ?? -1]?.segments[0]?.part;
  const place = part === undefined ? undefined : flow.sources[part]?.place;
  return place === undefined ? undefined : children.find(({ from, to }) => from <= place.from && place.from < to);
}

/** A heading with the looks of another: its properties, and those of its first run. */
function headingXml(text: string, like: ElementPlace, words: string): string | undefined {
  if (like.name !== 'w:p') return undefined;
  // What a heading was before somebody's change that nobody has accepted stands in it as properties in properties.
  const xml = text
    .slice(like.from, like.to)
    .replaceAll(/<((?:[^\s/<>:]+:)?(?:pPr|rPr|sectPr|numbering)Change)(?:\s[^<>]*)?(?:\/>|>.*?<\/\1\s*>)/gsu, '');
  const { element, declaration } = tagNames(text, like.from);
  if (declaration !== '') return undefined;
  const properties = elementOf(xml, `${element}pPr`).replace(elementOf(xml, `${element}sectPr`), '');
  const run = elementOf(xml, `${element}r`);
  const looks = elementOf(run, `${element}rPr`);
  return `<${element}p>${properties}<${element}r>${looks}<${element}t xml:space="preserve">${escapeXml(words)}</${element}t></${element}r></${element}p>`;
}

/** Offset of the section properties that hold at a place: those with which its section ends. */
function pageAt(text: string, at: number): number {
  const found = text.slice(at).search(/<(?:[^\s/<>:]+:)?sectPr[\s>]/u);
  return found < 0 ? text.length : at + found;
}

/** The first element of a name in an XML text; an empty text when there is none. */
function elementOf(xml: string, name: string): string {
  return new RegExp(`<${name}(?:\\s[^<>]*)?(?:/>|>.*?</${name}\\s*>)`, 'su').exec(xml)?.[0] ?? '';
}

function isPageBreak(text: string, { name, from, to }: ElementPlace): boolean {
  if (name !== 'w:p') return false;
  const xml = text.slice(from, to);
  return (
    /<(?:[^\s/<>:]+:)?br\s[^<>]*type\s*=\s*["']page["']/u.test(xml) &&
    !/<(?:[^\s/<>:]+:)?(?:t|drawing|object)[\s>]/u.test(xml)
  );
}
