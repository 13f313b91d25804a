import type { Draft } from '../settle/draft.ts';
import { answerersOf } from './answerers.ts';
import type { Steps } from '../steps.ts';
import { measureGroupsInSteps } from './measures.ts';
import type { ReviewContext } from './review-context.ts';
import { unassignedMeasures } from './unassigned-measures.ts';
import { vagueCommitmentsInSteps } from './vague-commitments.ts';

/**
 * What a plan promises without saying who, when or how it shows: `commitment-vague`, `measure-without-owner`, `measure-without-deadline`. A
 * statement is told of by one of the first and the other two. Documents of types that are asked for nothing promise nothing.
 *
 * @yields nothing, between two steps
 */
export function* promisesInSteps(context: ReviewContext): Steps<Draft[]> {
  if (context.type === undefined || context.type.asks === 'none') return [];
  const answerers = answerersOf(context);
  const groups = yield* measureGroupsInSteps(context, answerers);
  yield;
  const commitments = yield* vagueCommitmentsInSteps(context, answerers);
  yield;
  const vague = new Set(commitments.map(({ statement }) => statement));
  const told = new Set<number>();
  const unassigned: Draft[] = [];
  for (const draft of unassignedMeasures(context, groups, vague, told)) {
    unassigned.push(draft);
    yield;
  }
  return [...unassigned, ...commitments.flatMap(({ statement, draft }) => (told.has(statement) ? [] : [draft]))];
}
