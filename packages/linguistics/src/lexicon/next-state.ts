/** The letter of a label. */
const LABEL_LETTER = 63;
/** A state whose arcs stand in a row of `LETTER_COLUMNS`, one place a letter; its other labels mean nothing. */
export const ROW = 64;
/** The last arc of a state. */
export const LAST = 128;
/** The label of a state without arcs. No word holds this letter. */
export const NO_ARC: number = LAST | LABEL_LETTER;

/**
 * An automaton as it is written and as it is walked: nothing is unfolded before the first word is looked up. A state is the place of its first arc.
 * Arcs of one state follow each other by letter and are searched one by one; a state with many has a row instead, where one look is enough.
 */
export interface Arcs {
  /** Letter of each arc with {@link ROW} and {@link LAST}. */
  readonly labels: Uint8Array;
  /** How far before its state the target of each arc lies; 0 for a place of a row that leads nowhere. Targets stand before what leads to them. */
  readonly distances: Int32Array;
  /** At the first arc of each state where its output set begins in the list of outputs; 0 when it has none. */
  readonly outputStart: Int32Array;
}

/** The state that a letter leads to, 0 when there is none. `letter` is below `LETTER_COLUMNS`. */
export function nextState(labels: Uint8Array, distances: Int32Array, state: number, letter: number): number {
  let label = labels[state] ?? NO_ARC;
  if ((label & ROW) !== 0) {
    const distance = distances[state + letter] ?? 0;
    return distance === 0 ? 0 : state - distance;
  }
  for (let arc = state; ; label = labels[++arc] ?? NO_ARC) {
    if ((label & LABEL_LETTER) === letter) return state - (distances[arc] ?? 0);
    if ((label & LAST) !== 0) return 0;
  }
}
