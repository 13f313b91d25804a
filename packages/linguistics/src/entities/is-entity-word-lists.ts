import type { EntityWordLists } from './entity-words.ts';

const LISTS = [
  'times',
  'timeUnits',
  'one',
  'half',
  'halves',
  'months',
  'naming',
  'listing',
  'counting',
  'grades',
  'chapters',
  'few',
  'item',
  'age',
  'percent',
  'subsection',
] as const satisfies readonly (keyof EntityWordLists)[];

/** Whether what was read of a lexicon's head are entity words. */
export function isEntityWordLists(value: unknown): value is EntityWordLists {
  if (typeof value !== 'object' || value === null) return false;
  const {
    patterns,
    afterNumber,
    numerals,
    scales,
    bounds,
    outOf,
    article,
    ...lists
  }: Partial<Readonly<Record<keyof EntityWordLists, unknown>>> = value;
  return (
    [patterns, afterNumber].every((written) => isListOf(written, isPattern)) &&
    [numerals, scales].every((pairs) => isListOf(pairs, (pair) => isPair(pair, 'number'))) &&
    isListOf(bounds, (pair) => isPair(pair, 'string')) &&
    LISTS.every((name) => isListOf(lists[name], isText)) &&
    (outOf === undefined || isText(outOf)) &&
    isText(article)
  );
}

function isListOf(value: unknown, isOne: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isPair(value: unknown, second: 'number' | 'string'): boolean {
  return Array.isArray(value) && isText(value[0]) && typeof value[1] === second;
}

function isPattern(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'text' in value && isText(value.text);
}
