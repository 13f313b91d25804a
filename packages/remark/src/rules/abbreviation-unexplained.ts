import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of abbreviations that are not explained.
 *
 * ## What is this?
 *
 * An abbreviation of a service, organ or method that the text uses and does not explain at its first use, told once a
 * document.
 *
 * ## When should I use this?
 *
 * When a document is read by residents, children and young people among them.
 */
const remarkLapsilinssiAbbreviationUnexplained: RulePlugin = createRule('abbreviation-unexplained');

export default remarkLapsilinssiAbbreviationUnexplained;
