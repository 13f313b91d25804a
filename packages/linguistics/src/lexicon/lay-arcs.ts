import type { Automaton } from './automaton.ts';
import { LETTER_COLUMNS } from './letter-codes.ts';
import { LAST, NO_ARC, ROW } from './next-state.ts';

/** States with so many arcs get a row: about one of a hundred, the beginnings of words. */
const ROW_FROM = 8;

/** Arcs in the order in which they are written; see `next-state.ts`. */
export interface LaidArcs {
  /** Place of each state of the automaton. */
  readonly places: readonly number[];
  readonly labels: readonly number[];
  readonly distances: readonly number[];
  readonly outputStart: readonly number[];
}

/** Lays the states of an automaton one behind the other. `setStarts` tells where each output set begins. */
export function layArcs({ states }: Automaton, setStarts: readonly number[]): LaidArcs {
  const places: number[] = [];
  const labels: number[] = [];
  const distances: number[] = [];
  const outputStart: number[] = [];
  for (const { edges, output } of states) {
    const place = labels.length;
    places.push(place);
    const distanceTo = (edge: number): number => place - (places[edges[edge + 1] ?? 0] ?? 0);
    if (edges.length === 0) {
      labels.push(NO_ARC);
      distances.push(0);
    } else if (edges.length < 2 * ROW_FROM) {
      for (let edge = 0; edge < edges.length; edge += 2) {
        labels.push((edges[edge] ?? 0) | (edge + 2 === edges.length ? LAST : 0));
        distances.push(distanceTo(edge));
      }
    } else {
      const row = Array.from({ length: LETTER_COLUMNS }, () => 0);
      for (let edge = 0; edge < edges.length; edge += 2) row[edges[edge] ?? 0] = distanceTo(edge);
      labels.push(ROW, ...row.slice(1).fill(0));
      distances.push(...row);
    }
    while (outputStart.length < labels.length) outputStart.push(0);
    outputStart[place] = setStarts[output] ?? 0;
  }
  return { places, labels, distances, outputStart };
}
