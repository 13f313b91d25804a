/** How a measured ratio is judged; ratios are of our time or memory to what it is held against, so less is better. */
export interface Budget {
  /** What the design asks for. */
  readonly goal: number;
  /** What was measured and is accepted for now, where the goal is not reached. Lower it when something becomes faster. */
  readonly now?: number;
}

/** The budgets of the design; figures of `now` were measured as docs/performance.md tells. */
export const BUDGETS = {
  rules: { goal: 0.1, now: 2.1 },
  reading: { goal: 1.1 },
  fastParse: { goal: 0.1 },
  words: { goal: 1 / 0.35 },
  patterns: { goal: 2 },
  growth: { goal: 1.5 },
  start: { goal: 2, now: 11 },
  firstFinding: { goal: 4, now: 23 },
  firstFindingFast: { goal: 4, now: 22 },
  unchanged: { goal: 4, now: 4.2 },
  remarkParse: { goal: 1 / 0.9, now: 2.3 },
  markdownlint: { goal: 1 / 9, now: 1.9 },
  textlint: { goal: 1 / 12, now: 1.5 },
  files: { goal: 1.2 },
  memoryGrowth: { goal: 1.25 },
  memory: { goal: 1 },
  word: { goal: 1 },
  server30: { goal: 1, now: 7 },
  server100: { goal: 1, now: 4.5 },
} as const satisfies Readonly<Record<string, Budget>>;

/** How many times what is accepted a ratio may be before a check fails: machines and minutes differ. */
const LEEWAY = 1.3;

/** Whether the goal is reached, not yet reached but as accepted, or something became worse. */
export type Verdict = 'reached' | 'not reached' | 'WORSE';

/** Judges a ratio. */
export function judged(ratio: number, { goal, now = goal }: Budget): Verdict {
  if (ratio <= goal) return 'reached';
  return ratio <= Math.max(goal, now) * LEEWAY ? 'not reached' : 'WORSE';
}
