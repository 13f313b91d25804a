import { createRule, type RulePlugin } from '../create-rule.ts';

/** Themes that the text treats less firmly than is expected of such a document. */
const remarkLapsilinssiThemeThin: RulePlugin = createRule('theme-thin');

export default remarkLapsilinssiThemeThin;
