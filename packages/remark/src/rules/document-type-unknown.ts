import { createRule, type RulePlugin } from '../create-rule.ts';

/** A document whose type cannot be told: nothing is expected of it then. */
const remarkLapsilinssiDocumentTypeUnknown: RulePlugin = createRule('document-type-unknown');

export default remarkLapsilinssiDocumentTypeUnknown;
