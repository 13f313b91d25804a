import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of what a template left to be filled in or deleted.
 *
 * ## What is this?
 *
 * Text in brackets that asks to be filled in, rows of dots or a sentence that a template marks as an example.
 *
 * ## When should I use this?
 *
 * Before a draft is sent on. In a document whose front matter says that it is approved this is an error.
 */
const remarkLapsilinssiPlaceholderLeft: RulePlugin = createRule('placeholder-left');

export default remarkLapsilinssiPlaceholderLeft;
