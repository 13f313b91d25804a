import { createRule, type RulePlugin } from '../create-rule.ts';

/** A figure may stand for so few children that a child can be recognised. */
const remarkLapsilinssiSmallNumber: RulePlugin = createRule('small-number');

export default remarkLapsilinssiSmallNumber;
