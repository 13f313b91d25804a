import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of targets that do not fit their baseline or their period.
 *
 * ## What is this?
 *
 * A target that is worse than its baseline, that lies outside the period of the plan, or whose baseline is old. Which
 * direction is better is known from the catalogue of indicators.
 *
 * ## When should I use this?
 *
 * When a plan sets targets for indicators. Give `asOf` to get the same answer every year.
 */
const remarkLapsilinssiIndicatorTargetInconsistent: RulePlugin = createRule('indicator-target-inconsistent');

export default remarkLapsilinssiIndicatorTargetInconsistent;
