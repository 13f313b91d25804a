import { createRule, type RulePlugin } from '../create-rule.ts';

/** A promise lacks who, when, or what shows that it was kept. */
const remarkLapsilinssiCommitmentVague: RulePlugin = createRule('commitment-vague');

export default remarkLapsilinssiCommitmentVague;
