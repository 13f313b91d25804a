import { createRule, type RulePlugin } from '../create-rule.ts';

/** An abbreviation is used without being told what it means. */
const remarkLapsilinssiAbbreviationUnexplained: RulePlugin = createRule('abbreviation-unexplained');

export default remarkLapsilinssiAbbreviationUnexplained;
