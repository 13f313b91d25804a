import type { EntityKind } from '@lapsilinssi/linguistics';

import type { Alternative, LanguageLinks, LanguagePack, Unit } from '../pack.ts';
import { emptyList } from './empty-list.ts';

/** The units and patterns of a language as matching asks for them. */
export interface OpenLinks {
  readonly units: number;
  readonly patterns: number;
  /** Per unit: 0 for words and entities, else one more than its highest unit. */
  readonly rank: ArrayLike<number>;
  isPhrase(unit: number): boolean;
  /** The units that stand side by side in a phrase; none for others. */
  phraseUnits(unit: number): readonly number[];
  /** The forms that a word or class must have; undefined when any will do. */
  formsOf(unit: number): readonly string[] | undefined;
  /** Units that name a lexeme, and units that name an entity. */
  unitsOfLexeme(lexeme: number): readonly number[];
  unitsOfEntity(kind: EntityKind): readonly number[];
  /** Phrase and class units that name a unit (a phrase only under its rarest unit). */
  parentsOf(unit: number): readonly number[];
  /** The spellings of a pattern. */
  alternativesOf(pattern: number): readonly Alternative[];
}

/** How many lexemes an entity stands for: a phrase waits for its rarest unit. */
const ENTITY_WIDTH = 500;

/**
 * Links the units and patterns of a language. The result is data: a bundle keeps it instead of what it was made from, and nothing of sixteen
 * thousand units has to be made when a program starts.
 *
 * @param lexemes how many the language's lexicon has
 */
export function linkLanguage(
  { units, patterns }: Pick<LanguagePack, 'units' | 'patterns'>,
  lexemes: number,
): LanguageLinks {
  const ofLexeme = Array.from({ length: lexemes }, (): number[] => []);
  const parents = Array.from({ length: units.length }, (): number[] => []);
  const entities: Partial<Record<EntityKind, number[]>> = {};
  const rank: number[] = [];
  const width: number[] = [];
  for (const [index, unit] of units.entries()) {
    rank.push(0);
    switch (unit.kind) {
      case 'word':
        for (const lexeme of unit.lexemes) ofLexeme[lexeme]?.push(index);
        width.push(unit.lexemes.length);
        break;
      case 'entity':
        for (const kind of unit.entities) (entities[kind] ??= []).push(index);
        width.push(ENTITY_WIDTH);
        break;
      case 'phrase': {
        const rarest = rarestOf(unit.units, width);
        parents[rarest]?.push(index);
        rank[index] = 1 + highestRank(unit.units, rank);
        width.push(width[rarest] ?? 1);
        break;
      }
      case 'class': {
        for (const member of unit.units) parents[member]?.push(index);
        rank[index] = 1 + highestRank(unit.units, rank);
        width.push(unit.units.reduce((sum, member) => sum + (width[member] ?? 0), 0));
        break;
      }
    }
  }
  const phrases = units.map((unit) => (unit.kind === 'phrase' ? unit.units : []));
  const { forms, formSets } = formsOf(units);
  const alternatives = patterns.flatMap((pattern) => pattern.alternatives);
  return {
    rank,
    phrases: lists(phrases),
    forms,
    formSets,
    lexemes: lists(ofLexeme),
    entities,
    parents: lists(parents),
    alternatives: lists(patterns.map((pattern) => pattern.alternatives.map(({ first }) => first))),
    steps: lists(
      alternatives.map(({ steps }) =>
        steps.flatMap(({ connector, distance, unit }) => [connector === 'near' ? 0 : 1, distance, unit]),
      ),
    ),
  };
}

/** Opens links: spellings are made when a pattern is first looked for. */
export function openLinks(links: LanguageLinks): OpenLinks {
  const { rank, forms, formSets, entities } = links;
  const phrases = openLists(links.phrases);
  const lexemes = openLists(links.lexemes);
  const parents = openLists(links.parents);
  const alternatives = openLists(links.alternatives);
  const steps = openLists(links.steps);
  // Both are asked for in every text.
  const sideBySide = emptyList<readonly number[]>(rank.length);
  const made = emptyList<readonly Alternative[]>(alternatives.count);
  const make = (pattern: number): Alternative[] => {
    const start = alternatives.start(pattern);
    return alternatives.list(pattern).map((first, index) => {
      const flat = steps.list(start + index);
      return {
        first,
        steps: Array.from({ length: flat.length / 3 }, (_, step) => ({
          connector: flat[3 * step] === 0 ? 'near' : 'after',
          distance: flat[3 * step + 1] ?? 0,
          unit: flat[3 * step + 2] ?? 0,
        })),
      };
    });
  };
  return {
    units: rank.length,
    patterns: alternatives.count,
    rank,
    isPhrase: (unit) => phrases.size(unit) > 0,
    phraseUnits: (unit) => (sideBySide[unit] ??= phrases.list(unit)),
    formsOf: (unit) => formSets[(forms[unit] ?? 0) - 1],
    unitsOfLexeme: (lexeme) => lexemes.list(lexeme),
    unitsOfEntity: (kind) => entities[kind] ?? [],
    parentsOf: (unit) => parents.list(unit),
    alternativesOf: (pattern) => (made[pattern] ??= pattern < alternatives.count ? make(pattern) : []),
  };
}

/** Lists laid end to end, with their beginnings. */
function lists(all: readonly (readonly number[])[]): LanguageLinks['phrases'] {
  const starts = [0];
  let end = 0;
  for (const { length } of all) starts.push((end += length));
  return { starts, entries: all.flat() };
}

interface OpenLists {
  readonly count: number;
  size(index: number): number;
  /** Where a list begins among the entries of all. */
  start(index: number): number;
  list(index: number): number[];
}

function openLists({ starts, entries }: LanguageLinks['phrases']): OpenLists {
  const count = starts.length - 1;
  const start = (index: number): number => starts[index] ?? 0;
  return {
    count,
    size: (index) => (index < count ? start(index + 1) - start(index) : 0),
    start,
    list(index) {
      const list: number[] = [];
      if (index >= count) return list;
      for (let at = start(index), end = start(index + 1); at < end; at++) list.push(entries[at] ?? 0);
      return list;
    },
  };
}

/** What forms units ask for: the same few sets again and again, so that a unit has the number of its set, from 1. */
function formsOf(units: readonly Unit[]): Pick<LanguageLinks, 'forms' | 'formSets'> {
  const formSets: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  const forms = units.map((unit) => {
    if ((unit.kind !== 'word' && unit.kind !== 'class') || unit.forms === undefined) return 0;
    const key = unit.forms.join('|');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    formSets.push(unit.forms);
    numbers.set(key, formSets.length);
    return formSets.length;
  });
  return { forms, formSets };
}

function rarestOf(units: readonly number[], width: readonly number[]): number {
  let best = units[0] ?? 0;
  for (const unit of units) if ((width[unit] ?? 0) < (width[best] ?? 0)) best = unit;
  return best;
}

function highestRank(units: readonly number[], rank: readonly number[]): number {
  let most = 0;
  for (const unit of units) most = Math.max(most, rank[unit] ?? 0);
  return most;
}
