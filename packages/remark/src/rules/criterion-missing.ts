import { createRule, type RulePlugin } from '../create-rule.ts';

/** Questions on a theme that the text leaves without an answer. */
const remarkLapsilinssiCriterionMissing: RulePlugin = createRule('criterion-missing');

export default remarkLapsilinssiCriterionMissing;
