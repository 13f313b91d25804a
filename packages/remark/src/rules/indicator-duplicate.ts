import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of the same indicator with different values in two places.
 *
 * ## What is this?
 *
 * An indicator whose value for the same year and group of children differs in two places of one document.
 *
 * ## When should I use this?
 *
 * When figures are kept by hand in text and tables.
 */
const remarkLapsilinssiIndicatorDuplicate: RulePlugin = createRule('indicator-duplicate');

export default remarkLapsilinssiIndicatorDuplicate;
