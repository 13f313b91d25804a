import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of a text of which only a part was read.
 *
 * ## What is this?
 *
 * A fence of code that is never closed, a table or a paragraph beyond the limits, or a file without text. What was not
 * read was not checked, and the message says so.
 *
 * ## When should I use this?
 *
 * Always: silence about a part that was not read would look like praise.
 */
const remarkLapsilinssiInputLimited: RulePlugin = createRule('input-limited');

export default remarkLapsilinssiInputLimited;
