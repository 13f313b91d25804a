import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of themes that a document is expected to treat and that its text does not speak of.
 *
 * ## What is this?
 *
 * Each type of document has core themes and recommended themes. A theme is missing when no sentence, list item or table
 * row about children speaks of it; a heading, a quotation or a table of contents is not enough. It is told at the
 * heading that should hold it, or at the title.
 *
 * ## When should I use this?
 *
 * When a draft should be read through a child-friendly lens: impact assessment, participation, indicators, leadership
 * of services and fifteen more themes. Documents of an unknown type are asked for nothing.
 */
const remarkLapsilinssiThemeMissing: RulePlugin = createRule('theme-missing');

export default remarkLapsilinssiThemeMissing;
