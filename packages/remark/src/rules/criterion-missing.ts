import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of questions of a theme that a text leaves open.
 *
 * ## What is this?
 *
 * Each theme has questions that a good text answers: how children under 13 are heard, who answers them, which baseline
 * an indicator starts from. When the theme is in the text, the questions without an answer are told, one message each.
 *
 * ## When should I use this?
 *
 * When a draft is developed further. These are questions rather than faults: turn the rule off when only the most
 * important should be shown.
 */
const remarkLapsilinssiCriterionMissing: RulePlugin = createRule('criterion-missing');

export default remarkLapsilinssiCriterionMissing;
