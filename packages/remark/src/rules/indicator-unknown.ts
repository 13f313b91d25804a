import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of indicators that the catalogue does not know.
 *
 * ## What is this?
 *
 * An indicator whose direction and source are not known, so that its target cannot be checked.
 *
 * ## When should I use this?
 *
 * When indicators should be comparable with those of other municipalities and counties.
 */
const remarkLapsilinssiIndicatorUnknown: RulePlugin = createRule('indicator-unknown');

export default remarkLapsilinssiIndicatorUnknown;
