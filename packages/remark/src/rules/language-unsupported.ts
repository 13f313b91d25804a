import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of a text in a language that is not read.
 *
 * ## What is this?
 *
 * A text that is not in Finnish, Swedish or English. Its themes are not assessed.
 *
 * ## When should I use this?
 *
 * In a folder with documents in several languages.
 */
const remarkLapsilinssiLanguageUnsupported: RulePlugin = createRule('language-unsupported');

export default remarkLapsilinssiLanguageUnsupported;
