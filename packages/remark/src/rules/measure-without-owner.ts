import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of measures for which no organ, unit or office is named.
 *
 * ## What is this?
 *
 * A measure, as a row of a table of measures or as an item of a list of measures, that does not say who does it. “The
 * municipality” is too wide to be an owner.
 *
 * ## When should I use this?
 *
 * When measures of a plan are carried out by several units.
 */
const remarkLapsilinssiMeasureWithoutOwner: RulePlugin = createRule('measure-without-owner');

export default remarkLapsilinssiMeasureWithoutOwner;
