import { createRule, type RulePlugin } from '../create-rule.ts';

/** Something to fill in, or an example of a template, is left in the text. */
const remarkLapsilinssiPlaceholderLeft: RulePlugin = createRule('placeholder-left');

export default remarkLapsilinssiPlaceholderLeft;
