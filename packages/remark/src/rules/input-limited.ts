import { createRule, type RulePlugin } from '../create-rule.ts';

/** Text of which only a part could be read. */
const remarkLapsilinssiInputLimited: RulePlugin = createRule('input-limited');

export default remarkLapsilinssiInputLimited;
