import { createRule, type RulePlugin } from '../create-rule.ts';

/** An indicator lacks something without which it cannot be followed: value, year, target or source. */
const remarkLapsilinssiIndicatorIncomplete: RulePlugin = createRule('indicator-incomplete');

export default remarkLapsilinssiIndicatorIncomplete;
