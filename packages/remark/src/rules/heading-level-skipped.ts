import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of headings two or more levels below the one that they stand under.
 *
 * ## What is this?
 *
 * A heading of level 4 under one of level 2, for example.
 *
 * ## When should I use this?
 *
 * When documents should be accessible: a screen reader’s user moves by headings. `remark-lint-heading-increment` tells
 * the same of every Markdown file; keep one of the two.
 */
const remarkLapsilinssiHeadingLevelSkipped: RulePlugin = createRule('heading-level-skipped');

export default remarkLapsilinssiHeadingLevelSkipped;
