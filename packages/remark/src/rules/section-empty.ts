import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of headings with nothing under them.
 *
 * ## What is this?
 *
 * A heading without text, list, table or picture before the next heading of its level. Dividers and lists of
 * attachments are left alone.
 *
 * ## When should I use this?
 *
 * Before a draft is sent on.
 */
const remarkLapsilinssiSectionEmpty: RulePlugin = createRule('section-empty');

export default remarkLapsilinssiSectionEmpty;
