import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of measures that do not say when they are done.
 *
 * ## What is this?
 *
 * A measure, as a row of a table or as an item of a list, without a date, a year, a rhythm such as “yearly”, or a
 * period.
 *
 * ## When should I use this?
 *
 * When measures of a plan are followed up.
 */
const remarkLapsilinssiMeasureWithoutDeadline: RulePlugin = createRule('measure-without-deadline');

export default remarkLapsilinssiMeasureWithoutDeadline;
