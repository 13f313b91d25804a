import { createRule, type RulePlugin } from '../create-rule.ts';

/** There is no text under a heading. */
const remarkLapsilinssiSectionEmpty: RulePlugin = createRule('section-empty');

export default remarkLapsilinssiSectionEmpty;
