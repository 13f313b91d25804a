import type { EntityKind } from '../types.ts';

/**
 * A fixed expression of time. Slots stand in order, separated by white space in the text; a slot lists its words with `/`,
 * `…*` is any word that begins so, `…~` a Finnish adjective in -nen without that ending, `#` a number, `#.` an ordinal in digits, and `=year` looks ahead for a year without taking it. A pattern of {@link EntityWords.afterNumber} follows a number.
 */
export interface TimePattern {
  readonly slots: readonly (readonly string[])[];
  readonly kind: EntityKind;
  readonly vague: boolean;
}

/** Reads patterns of one kind: parted by ` | `, slots by blanks, words of a slot by `/`. */
export function patterns(kind: EntityKind, vague: boolean, text: string): TimePattern[] {
  return text
    .split(' | ')
    .map((pattern) => ({ slots: pattern.split(' ').map((slot) => slot.split('/')), kind, vague }));
}

/** Indexes patterns by {@link patternKey} of their first words; the longest expression stands first. */
export function byStart(list: readonly TimePattern[]): Map<string, TimePattern[]> {
  const index = new Map<string, TimePattern[]>();
  for (const pattern of list) {
    for (const word of pattern.slots[0] ?? []) {
      const key = patternKey(word.replace(/[*~]$/, ''));
      const found = index.get(key);
      if (found === undefined) index.set(key, [pattern]);
      else if (!found.includes(pattern)) found.push(pattern);
    }
  }
  // The longest expression wins: `joka toinen vuosi` before `joka toinen`.
  for (const found of index.values()) found.sort((a, b) => b.slots.length - a.slots.length);
  return index;
}

/** The key under which {@link EntityWords.patterns} keeps a word. */
export function patternKey(word: string): string {
  return word.slice(0, 4);
}
