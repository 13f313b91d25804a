import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of contents that a document of its kind must or should have and that were not found.
 *
 * ## What is this?
 *
 * A statute or a guide lists what such a document holds: who carries it out, how it is followed up, what resources it
 * has. A content is found by its headings or by what the text says. Each content that is not found is told at the start
 * of the document, as law only where a statute names the content of this very document.
 *
 * ## When should I use this?
 *
 * When a document is drafted or approved, so that nothing that belongs to it is forgotten. It needs the type of the
 * document: from front matter (`asiakirjatyyppi`, `dokumenttyp`, `document-type`), from the options or from the text.
 */
const remarkLapsilinssiRequiredContentMissing: RulePlugin = createRule('required-content-missing');

export default remarkLapsilinssiRequiredContentMissing;
