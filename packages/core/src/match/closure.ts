import type { OpenLinks } from './language-links.ts';

/**
 * All that one word form speaks for: the units that accept it, straight or through classes. Made once for a lexeme and form, so that a text is
 * matched by looking up what each of its words stands for.
 */
export interface Closure {
  /** Tells closures of one runtime apart: they are numbered as they are made, from 0. */
  readonly number: number;
  readonly units: readonly number[];
  /** Phrases that are looked for when one of the units is there. */
  readonly phrases: readonly number[];
}

/** What closures are made from. */
export interface UnitGraph {
  readonly links: OpenLinks;
  /** Whether a unit accepts a form. @param tag Index of a tag; -1 without. */
  accepts(unit: number, tag: number): boolean;
}

/**
 * Follows units up through the classes that name them.
 * @param seeds Units that name the word, entity or phrase itself.
 * @param tag Its form; -1 without.
 */
export function closureOf(seeds: readonly number[], tag: number, graph: UnitGraph, number: number): Closure {
  const units = new Set<number>();
  const phrases = new Set<number>();
  const add = (unit: number): void => {
    if (units.has(unit) || !graph.accepts(unit, tag)) return;
    units.add(unit);
    for (const parent of graph.links.parentsOf(unit)) {
      if (graph.links.isPhrase(parent)) phrases.add(parent);
      else add(parent);
    }
  };
  for (const seed of seeds) add(seed);
  return { number, units: [...units], phrases: [...phrases] };
}
