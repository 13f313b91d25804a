import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of indicators that lack a value, a year, a target or a source.
 *
 * ## What is this?
 *
 * An indicator in a table or a list from which a reader cannot tell where things stand, when that was measured, what is
 * aimed at or where the figure comes from.
 *
 * ## When should I use this?
 *
 * When a plan or a report uses indicators of children’s wellbeing.
 */
const remarkLapsilinssiIndicatorIncomplete: RulePlugin = createRule('indicator-incomplete');

export default remarkLapsilinssiIndicatorIncomplete;
