export { readWordPlan, type ReadWordPlan, type ReadWordPlanOptions } from './read/read-word-plan.ts';
export type { ReadWord } from './read/read-word.ts';
