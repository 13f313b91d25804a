import { createRule, type RulePlugin } from '../create-rule.ts';

/** Suppressions that suppress nothing: without a reason, or with a name that is not known. */
const remarkLapsilinssiSuppressionInvalid: RulePlugin = createRule('suppression-invalid');

export default remarkLapsilinssiSuppressionInvalid;
