import { createRule, type RulePlugin } from '../create-rule.ts';

/** Themes that are expected of the document and that its text does not speak of. */
const remarkLapsilinssiThemeMissing: RulePlugin = createRule('theme-missing');

export default remarkLapsilinssiThemeMissing;
