import type { Unit } from './find-units.ts';
import { wordCount } from './line-shape.ts';
import type { UnitKind } from './tell-headings.ts';

/** A label with what it names: `Päämäärä: Turvallinen arki`. */
const LABELLED = /^(\p{Lu}\p{L}+(?: \p{L}+)?):\s+\S/u;
/** Times that a label must come, and the share of them that other rows follow. */
const LEAST = 3;
const SHARE = 0.75;
/** Longest labelled heading. */
const LONGEST = 140;

/**
 * Tells headings by their labels: `Päämäärä: …` again and again, each with rows of its own under it. A label such as `Mittarit: …` says all in its
 * own row, and the next label follows at once.
 */
export function tellLabels(units: readonly Unit[], kinds: UnitKind[]): void {
  const places = new Map<string, number[]>();
  for (const [index, unit] of units.entries()) {
    const label = unit.mark === undefined && unit.text.length <= LONGEST ? LABELLED.exec(unit.text)?.[1] : undefined;
    if (label === undefined) continue;
    const known = places.get(label);
    if (known === undefined) places.set(label, [index]);
    else known.push(index);
  }
  for (const indexes of places.values()) {
    const over = indexes.filter((index) => {
      const next = units[index + 1];
      return next !== undefined && kinds[index + 1] !== 'heading' && !LABELLED.test(next.text);
    });
    if (indexes.length < LEAST || over.length < indexes.length * SHARE) continue;
    for (const index of over) kinds[index] = 'heading';
  }
}

/** Tells the single words that part a list without marks: `Avoimuus`, its rows, `Rohkeus`, its rows … */
export function tellPartingWords(units: readonly Unit[], kinds: UnitKind[]): void {
  for (let first = 0; first < units.length;) {
    let end = first;
    while (
      end < units.length &&
      isRow(units[end], kinds[end]) &&
      (end === first || units[end]?.rows[0]?.gap === 'none')
    )
      end += 1;
    const words = range(first, end).filter((index) => wordCount(units[index]?.text ?? '') === 1);
    const parted = words.every((index, order) => (words[order + 1] ?? end) > index + 1);
    if (words.length >= LEAST && words[0] === first && parted) for (const index of words) kinds[index] = 'heading';
    first = Math.max(end, first + 1);
  }
}

function isRow(unit: Unit | undefined, kind: UnitKind | undefined): boolean {
  return unit !== undefined && kind === 'item' && unit.mark === undefined && unit.listlike;
}

function range(from: number, end: number): number[] {
  return Array.from({ length: end - from }, (_, index) => from + index);
}
