import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of front matter that cannot be understood.
 *
 * ## What is this?
 *
 * A key that looks like one of ours with a spelling mistake, or a value that is no date, period, type or kind of
 * organisation. Keys of others are left alone.
 *
 * ## When should I use this?
 *
 * When documents carry front matter. It needs `remark-frontmatter`.
 */
const remarkLapsilinssiMetadataInvalid: RulePlugin = createRule('metadata-invalid');

export default remarkLapsilinssiMetadataInvalid;
