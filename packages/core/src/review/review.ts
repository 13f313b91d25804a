import { abbreviationsUnexplained } from './abbreviations-unexplained.ts';
import type { Draft } from '../settle/draft.ts';
import { emptySections } from './empty-sections.ts';
import { promisesInSteps } from './promises.ts';
import { duplicateIndicators } from './indicators/duplicate-indicators.ts';
import { incompleteIndicators } from './indicators/incomplete-indicators.ts';
import { inconsistentTargets } from './indicators/inconsistent-targets.ts';
import { smallNumbers } from './indicators/small-numbers.ts';
import { unknownIndicators } from './indicators/unknown-indicators.ts';
import type { ReviewContext } from './review-context.ts';
import { outdatedStatutes } from './outdated-statutes.ts';
import { outdatedTerms } from './outdated-terms.ts';
import { periodStale } from './period-stale.ts';
import { placeholdersLeft } from './placeholders-left.ts';
import { skippedLevels } from './skipped-levels.ts';
import type { Steps } from '../steps.ts';

/** Rules that a reviewer applies with a red pen, beyond what themes and contents ask. */
const REVIEWS: readonly ((context: ReviewContext) => Iterable<Draft>)[] = [
  incompleteIndicators,
  inconsistentTargets,
  duplicateIndicators,
  unknownIndicators,
  smallNumbers,
  outdatedTerms,
  outdatedStatutes,
  abbreviationsUnexplained,
  periodStale,
  placeholdersLeft,
  emptySections,
  skippedLevels,
];

/**
 * What a reviewer would mark in a document: promises, measures, indicators, words and upkeep. In no order.
 *
 * @yields nothing, between two steps
 */
export function* reviewInSteps(context: ReviewContext): Steps<Draft[]> {
  const drafts = [...(yield* promisesInSteps(context))];
  yield;
  for (const rule of REVIEWS) {
    for (const draft of rule(context)) {
      drafts.push(draft);
      yield;
    }
    yield;
  }
  return drafts;
}
