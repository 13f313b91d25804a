import { createRule, type RulePlugin } from '../create-rule.ts';

/** A document whose type was concluded from its running text or file name. */
const remarkLapsilinssiDocumentTypeGuessed: RulePlugin = createRule('document-type-guessed');

export default remarkLapsilinssiDocumentTypeGuessed;
