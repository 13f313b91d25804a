import { createRule, type RulePlugin } from '../create-rule.ts';

/** A target is worse than its baseline, its year lies outside the period, or the baseline is old. */
const remarkLapsilinssiIndicatorTargetInconsistent: RulePlugin = createRule('indicator-target-inconsistent');

export default remarkLapsilinssiIndicatorTargetInconsistent;
