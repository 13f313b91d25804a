import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of a period that has already ended.
 *
 * ## What is this?
 *
 * The years of the plan, from front matter, title or text, that lie in the past.
 *
 * ## When should I use this?
 *
 * When plans are kept in a repository for years. Give `asOf` where the answer should not depend on the day.
 */
const remarkLapsilinssiPeriodStale: RulePlugin = createRule('period-stale');

export default remarkLapsilinssiPeriodStale;
