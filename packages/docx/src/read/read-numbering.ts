import type { Limits } from '@lapsilinssi/core';

import { walkXml } from '../xml/walk-xml.ts';
import { countText } from './count-text.ts';

/** A level of a list. */
interface Level {
  start: number;
  format: string;
  /** `%1.%2` */
  text: string;
  style?: string;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  /** Style of lists in whose place this one stands. */
  styledBy?: string;
}

interface List {
  abstract: string;
  readonly starts: Map<number, number>;
}

/** How a paragraph of a list is marked. */
export interface NumberedParagraph {
  /** Depth in the list, 0 for the outermost. */
  readonly level: number;
  readonly ordered: boolean;
  /** The number as a reader sees it, without closing full stop or bracket: `3.2`; empty for bullets. */
  readonly number: string;
  /** Items of one list share it. */
  readonly list: string;
}

/** Counts the lists of a document; paragraphs must be given in their order. */
export interface Numbering {
  /**
   * The mark of the next paragraph; undefined when it is not numbered after all.
   * @param id of the numbering; `0` takes away what a style brings
   * @param level of the paragraph; when undefined, the level that is tied to its style, else the outermost
   */
  next(id: string, level: number | undefined, style: string | undefined): NumberedParagraph | undefined;
}

/**
 * Reads the lists of a document; none for undefined.
 * @param listOfStyle id of the numbering that a style of lists brings
 * @throws WordFault
 */
export function readNumbering(
  text: string | undefined,
  part: string,
  limits: Limits,
  listOfStyle: (style: string) => string | undefined,
): Numbering {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  let abstract: AbstractList | undefined;
  let list: List | undefined;
  let level: Level | undefined;
  let overridden: number | undefined;
  if (text !== undefined) {
    walkXml(text, part, limits, {
      open(name, tag) {
        const value = tag.attribute('w:val') ?? '';
        switch (name) {
          case 'w:abstractNum':
            abstract = { levels: new Map() };
            abstracts.set(tag.attribute('w:abstractNumId') ?? '', abstract);
            break;
          case 'w:num':
            list = { abstract: '', starts: new Map() };
            lists.set(tag.attribute('w:numId') ?? '', list);
            break;
          case 'w:abstractNumId':
            if (list !== undefined) list.abstract = value;
            break;
          case 'w:lvlOverride':
            overridden = Number(tag.attribute('w:ilvl') ?? 0);
            break;
          case 'w:startOverride':
            if (overridden !== undefined) list?.starts.set(overridden, Number(value));
            break;
          case 'w:numStyleLink':
            if (abstract !== undefined) abstract.styledBy = value;
            break;
          case 'w:lvl':
            level = { start: 1, format: 'decimal', text: '' };
            abstract?.levels.set(Number(tag.attribute('w:ilvl') ?? 0), level);
            break;
          default:
            if (level !== undefined) readLevel(level, name, value);
        }
      },
      close(name) {
        if (name === 'w:abstractNum') abstract = undefined;
        else if (name === 'w:num') list = undefined;
        else if (name === 'w:lvl') level = undefined;
        else if (name === 'w:lvlOverride') overridden = undefined;
      },
      text: () => undefined,
    });
  }
  return counting(abstracts, lists, listOfStyle);
}

function readLevel(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value);
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:pStyle') level.style = value;
}

function counting(
  abstracts: ReadonlyMap<string, AbstractList>,
  lists: ReadonlyMap<string, List>,
  listOfStyle: (style: string) => string | undefined,
): Numbering {
  /** By abstract list, the count of each level. */
  const counts = new Map<string, number[]>();
  /** Lists that have begun: a restart counts once. */
  const begun = new Set<string>();
  const abstractOf = (id: string): string | undefined => {
    const own = lists.get(id)?.abstract;
    const styled = abstracts.get(own ?? '')?.styledBy;
    const other = styled === undefined ? undefined : lists.get(listOfStyle(styled) ?? '')?.abstract;
    return other ?? own;
  };
  return {
    next(id, given, style) {
      const list = lists.get(id);
      const name = abstractOf(id);
      const levels = abstracts.get(name ?? '')?.levels;
      if (list === undefined || name === undefined || levels === undefined) return undefined;
      const tied =
        given === undefined
          ? [...levels].find(([, one]) => one.style !== undefined && one.style === style)?.[0]
          : given;
      const depth = tied ?? 0;
      const level = levels.get(depth);
      if (level === undefined) return undefined;
      const count = counts.get(name) ?? [];
      counts.set(name, count);
      const restart = begun.has(`${id} ${depth}`) ? undefined : list.starts.get(depth);
      begun.add(`${id} ${depth}`);
      const before = restart === undefined ? count[depth] : undefined;
      count[depth] = before === undefined ? (restart ?? level.start) : before + 1;
      count.length = depth + 1;
      const ordered = level.format !== 'bullet';
      if (level.format === 'none' && level.text.trim() === '') return undefined;
      return {
        level: depth,
        ordered,
        number: ordered ? markText(level.text, count, levels) : '',
        list: `${name} ${id}`,
      };
    },
  };
}

/** The mark of a level with the counts in it, without the sign that closes it. */
function markText(text: string, count: readonly number[], levels: ReadonlyMap<number, Level>): string {
  return text
    .replaceAll(/%([1-9])/gu, (_, digit: string) => {
      const depth = Number(digit) - 1;
      const level = levels.get(depth);
      return countText(count[depth] ?? level?.start ?? 1, level?.format ?? 'decimal');
    })
    .trim()
    .replace(/[.):]$/u, '');
}
