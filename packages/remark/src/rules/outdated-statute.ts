import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of statutes that are referred to and are no longer in force.
 *
 * ## What is this?
 *
 * A reference by number or name to a statute that has been repealed, with the one that has replaced it.
 *
 * ## When should I use this?
 *
 * Always: an old reference makes a reader doubt the rest.
 */
const remarkLapsilinssiOutdatedStatute: RulePlugin = createRule('outdated-statute');

export default remarkLapsilinssiOutdatedStatute;
