import { createRule, type RulePlugin } from '../create-rule.ts';

/** A statute that is referred to is no longer in force. */
const remarkLapsilinssiOutdatedStatute: RulePlugin = createRule('outdated-statute');

export default remarkLapsilinssiOutdatedStatute;
