import { createRule, type RulePlugin } from '../create-rule.ts';

/** A word for a service, organ or name that has changed. */
const remarkLapsilinssiOutdatedTerm: RulePlugin = createRule('outdated-term');

export default remarkLapsilinssiOutdatedTerm;
