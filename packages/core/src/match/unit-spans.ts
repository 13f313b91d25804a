/** Spans of one unit in a text: flat triples first token, last token, tag (-1 without). Sorted by first token, then last, then tag. */
export type UnitSpans = readonly number[];

/** Where units stand in a text. */
export interface SpansByUnit {
  get(unit: number): UnitSpans | undefined;
  has(unit: number): boolean;
}

/** Where the few units stand that a text holds of those that are asked for in single texts: so few that they are looked through. */
export class SpansOfText implements SpansByUnit {
  readonly #units: number[] = [];
  readonly #spans: number[][] = [];

  get(unit: number): UnitSpans | undefined {
    const at = this.#units.indexOf(unit);
    return at < 0 ? undefined : this.#spans[at];
  }

  has(unit: number): boolean {
    return this.#units.includes(unit);
  }

  /** Adds a unit that has not been added before. @returns its spans, to be filled */
  add(unit: number): number[] {
    const spans: number[] = [];
    this.#units.push(unit);
    this.#spans.push(spans);
    return spans;
  }
}

/** The spans of a text in which none of the units stands. */
export const NO_SPANS: SpansByUnit = new SpansOfText();
