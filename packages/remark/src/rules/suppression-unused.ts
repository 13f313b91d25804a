import { createRule, type RulePlugin } from '../create-rule.ts';

/** Suppressions that are about no finding. */
const remarkLapsilinssiSuppressionUnused: RulePlugin = createRule('suppression-unused');

export default remarkLapsilinssiSuppressionUnused;
