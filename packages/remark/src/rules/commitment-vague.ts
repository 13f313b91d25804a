import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of promises without who, when, or what shows that they were kept.
 *
 * ## What is this?
 *
 * A sentence that promises or wishes something for children and names neither a doer, nor a time, nor a measure.
 * Visions, values and sentences whose doer, time or measure stands beside them are left alone.
 *
 * ## When should I use this?
 *
 * When a text should be possible to follow up.
 */
const remarkLapsilinssiCommitmentVague: RulePlugin = createRule('commitment-vague');

export default remarkLapsilinssiCommitmentVague;
