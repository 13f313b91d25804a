import { PLAN_WORDS } from './plan-words.ts';

/** Headings of the chapters of a template that are for its writer alone, and are not published. */
export const GUIDANCE_CHAPTERS: readonly string[] = Object.values(PLAN_WORDS).flatMap(({ checking, old }) => [
  checking.heading,
  old.updates,
]);
