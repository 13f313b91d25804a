import { createRule, type RulePlugin } from '../create-rule.ts';

/** The period of the document has already ended. */
const remarkLapsilinssiPeriodStale: RulePlugin = createRule('period-stale');

export default remarkLapsilinssiPeriodStale;
