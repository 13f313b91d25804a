import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of suppressions that suppress nothing.
 *
 * ## What is this?
 *
 * A comment that asks for a rule to be ignored, but gives no reason, or names a rule or section that does not exist.
 *
 * ## When should I use this?
 *
 * When comments suppress findings: see comment control.
 */
const remarkLapsilinssiSuppressionInvalid: RulePlugin = createRule('suppression-invalid');

export default remarkLapsilinssiSuppressionInvalid;
