import { createRule, type RulePlugin } from '../create-rule.ts';

/** A measure does not say when it is done. */
const remarkLapsilinssiMeasureWithoutDeadline: RulePlugin = createRule('measure-without-deadline');

export default remarkLapsilinssiMeasureWithoutDeadline;
