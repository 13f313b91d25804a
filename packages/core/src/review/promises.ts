import type { Draft } from '../settle/draft.ts';
import { answerersOf } from './answerers.ts';
import { measureGroups } from './measures.ts';
import type { ReviewContext } from './review-context.ts';
import { unassignedMeasures } from './unassigned-measures.ts';
import { vagueCommitments } from './vague-commitments.ts';

/**
 * What a plan promises without saying who, when or how it shows: `commitment-vague`, `measure-without-owner`, `measure-without-deadline`. A
 * statement is told of by one of the first and the other two. Documents of types that are asked for nothing promise nothing.
 */
export function promises(context: ReviewContext): Draft[] {
  if (context.type === undefined || context.type.asks === 'none') return [];
  const answerers = answerersOf(context);
  const groups = measureGroups(context, answerers);
  const commitments = [...vagueCommitments(context, answerers)];
  const vague = new Set(commitments.map(({ statement }) => statement));
  const told = new Set<number>();
  const unassigned = [...unassignedMeasures(context, groups, vague, told)];
  return [...unassigned, ...commitments.flatMap(({ statement, draft }) => (told.has(statement) ? [] : [draft]))];
}
