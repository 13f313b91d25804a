import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of what the type of a document was inferred from.
 *
 * ## What is this?
 *
 * A text whose type is known only from its words or from the name of its file.
 *
 * ## When should I use this?
 *
 * When a type that was inferred wrongly would matter: front matter settles it.
 */
const remarkLapsilinssiDocumentTypeGuessed: RulePlugin = createRule('document-type-guessed');

export default remarkLapsilinssiDocumentTypeGuessed;
