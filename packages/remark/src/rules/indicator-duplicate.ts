import { createRule, type RulePlugin } from '../create-rule.ts';

/** The same indicator has different values in two places. */
const remarkLapsilinssiIndicatorDuplicate: RulePlugin = createRule('indicator-duplicate');

export default remarkLapsilinssiIndicatorDuplicate;
