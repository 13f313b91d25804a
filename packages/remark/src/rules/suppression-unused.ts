import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of suppressions that are about no finding.
 *
 * ## What is this?
 *
 * A comment that suppresses a rule where the rule finds nothing.
 *
 * ## When should I use this?
 *
 * When comments suppress findings: an old one would hide a new finding.
 */
const remarkLapsilinssiSuppressionUnused: RulePlugin = createRule('suppression-unused');

export default remarkLapsilinssiSuppressionUnused;
