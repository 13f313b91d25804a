import { createRule, type RulePlugin } from '../create-rule.ts';

/** A heading level is missing in between, so that the structure is not clear to assistive tools. */
const remarkLapsilinssiHeadingLevelSkipped: RulePlugin = createRule('heading-level-skipped');

export default remarkLapsilinssiHeadingLevelSkipped;
