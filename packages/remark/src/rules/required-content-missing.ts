import { createRule, type RulePlugin } from '../create-rule.ts';

/** Contents that a document of its kind must or should have and that were not found. */
const remarkLapsilinssiRequiredContentMissing: RulePlugin = createRule('required-content-missing');

export default remarkLapsilinssiRequiredContentMissing;
