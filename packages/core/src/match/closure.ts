import type { LanguagePack } from '../pack.ts';

/**
 * All that one word form speaks for: the units that accept it, straight or through classes. Made once for a lexeme and form, so that a text is
 * matched by looking up what each of its words stands for.
 */
export interface Closure {
  /** Tells closures of one runtime apart: they are numbered as they are made, from 0. */
  readonly number: number;
  readonly units: readonly number[];
  /** Alternatives of patterns that are looked for when one of the units is there. */
  readonly anchors: readonly number[];
  /** Phrases that are looked for when one of the units is there. */
  readonly phrases: readonly number[];
}

/** What closures are made from. */
export interface UnitGraph {
  readonly data: LanguagePack;
  /** Per unit: which tags it accepts (index = tag + 1, as -1 means no tag), or undefined for all. */
  readonly tagsOfUnit: readonly (Uint8Array | undefined)[];
  /** Per unit: phrase and class units that name it (a phrase only under its rarest unit). */
  readonly parents: readonly (readonly number[])[];
  /** Per unit: numbers of the alternatives that are anchored in it. */
  readonly anchors: readonly (readonly number[])[];
}

/**
 * Follows units up through the classes that name them.
 * @param seeds Units that name the word, entity or phrase itself.
 * @param tag Its form; -1 without.
 */
export function closureOf(seeds: readonly number[], tag: number, graph: UnitGraph, number: number): Closure {
  const units = new Set<number>();
  const phrases: number[] = [];
  const add = (unit: number): void => {
    const accepted = graph.tagsOfUnit[unit];
    if (units.has(unit) || (accepted && accepted[tag + 1] !== 1)) return;
    units.add(unit);
    for (const parent of graph.parents[unit] ?? []) {
      if (graph.data.units[parent]?.kind === 'phrase') phrases.push(parent);
      else add(parent);
    }
  };
  for (const seed of seeds) add(seed);
  return {
    number,
    units: [...units],
    anchors: [...new Set([...units].flatMap((unit) => graph.anchors[unit] ?? []))],
    phrases: [...new Set(phrases)],
  };
}
