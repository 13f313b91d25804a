import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of figures for so few children that a child can be recognised.
 *
 * ## What is this?
 *
 * A count below five of children in a delicate situation, in text or in a table.
 *
 * ## When should I use this?
 *
 * Before a document is published, above all in a small municipality.
 */
const remarkLapsilinssiSmallNumber: RulePlugin = createRule('small-number');

export default remarkLapsilinssiSmallNumber;
