import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of a text that does not say what document it is.
 *
 * ## What is this?
 *
 * A text whose type stands neither in front matter nor in the options and cannot be inferred. Such a text is asked for
 * no themes.
 *
 * ## When should I use this?
 *
 * Always: one line of front matter is enough to mend it.
 */
const remarkLapsilinssiDocumentTypeUnknown: RulePlugin = createRule('document-type-unknown');

export default remarkLapsilinssiDocumentTypeUnknown;
