import type { Gradation } from './gradation.ts';

/** A possible inflection type of a word. */
export interface Candidate {
  /** Kotus class. */
  readonly number: number;
  readonly gradation: Gradation;
  /** Share of 1 among the candidates of the word. */
  readonly prior: number;
}

/** A gradation with a weight. */
export type WeightedGradation = readonly [gradation: Gradation, weight: number];

/** Collects weighted types and turns the weights into shares. */
export interface CandidateList {
  readonly offer: (number: number, weight?: number, gradation?: Gradation) => void;
  readonly offerAll: (number: number, weight: number, gradations: readonly WeightedGradation[]) => void;
  /** Candidates with shares that add up to 1, the likeliest first. */
  readonly ranked: () => Candidate[];
}

/** An empty list of candidates. */
export function candidateList(): CandidateList {
  const weights = new Map<string, { number: number; gradation: Gradation; weight: number }>();
  const offer = (number: number, weight = 1, gradation: Gradation = ''): void => {
    const key = `${number}${gradation}`;
    const entry = weights.get(key);
    if (entry === undefined) weights.set(key, { number, gradation, weight });
    else entry.weight += weight;
  };
  return {
    offer,
    offerAll: (number, weight, gradations) => {
      for (const [gradation, share] of gradations) offer(number, weight * share, gradation);
    },
    ranked: () => {
      const entries = [...weights.values()];
      const total = entries.reduce((sum, { weight }) => sum + weight, 0) || 1;
      return entries
        .map(({ number, gradation, weight }) => ({ number, gradation, prior: weight / total }))
        .toSorted((one, other) => other.prior - one.prior);
    },
  };
}
