import { createRule, type RulePlugin } from '../create-rule.ts';

/** Themes and contents that a rule pack of one's own leaves out though the document is expected to have them. */
const remarkLapsilinssiLeftOut: RulePlugin = createRule('left-out');

export default remarkLapsilinssiLeftOut;
