import type { EntityKind } from '../types.ts';

/**
 * A fixed expression of time, or of those below an age. Slots stand in order, separated by white space in the text; a slot lists its words with `/`,
 * `…*` is any word that begins so, `…~` a Finnish adjective in -nen without that ending, `#` a number, `#.` an ordinal in digits, and `=year` looks ahead for a year without taking it. A pattern of {@link EntityWords.afterNumber} follows a number.
 */
export interface TimePattern {
  readonly slots: readonly Slot[];
  readonly kind: EntityKind;
  readonly vague: boolean;
}

/** What may stand at one place of an expression. */
export interface Slot {
  readonly words: ReadonlySet<string>;
  /** `…*` and `…~` */
  readonly open: readonly string[];
  readonly mark: '#' | '#.' | '=year' | undefined;
}

function slotOf(text: string): Slot {
  if (text === '#' || text === '#.' || text === '=year') return { words: new Set(), open: [], mark: text };
  const all = text.split('/');
  return {
    words: new Set(all.filter((word) => !/[*~]$/.test(word))),
    open: all.filter((word) => /[*~]$/.test(word)),
    mark: undefined,
  };
}

/** Patterns of one kind as they are written: parted by ` | `, slots by blanks, words of a slot by `/`. */
export interface TimePatternText extends Pick<TimePattern, 'kind' | 'vague'> {
  readonly text: string;
}

/** Reads patterns. */
export function timePatterns(written: readonly TimePatternText[]): TimePattern[] {
  return written.flatMap(({ kind, vague, text }) =>
    text.split(' | ').map((pattern) => ({ slots: pattern.split(' ').map(slotOf), kind, vague })),
  );
}

/** Indexes patterns by {@link patternKey} of their first words; the longest expression stands first. */
export function byStart(list: readonly TimePattern[]): Map<string, TimePattern[]> {
  const index = new Map<string, TimePattern[]>();
  for (const pattern of list) {
    const first = pattern.slots[0];
    for (const word of first === undefined ? [] : [...first.words, ...first.open]) {
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
