import { createRule, type RulePlugin } from '../create-rule.ts';

/** Text in a language that is not read. */
const remarkLapsilinssiLanguageUnsupported: RulePlugin = createRule('language-unsupported');

export default remarkLapsilinssiLanguageUnsupported;
