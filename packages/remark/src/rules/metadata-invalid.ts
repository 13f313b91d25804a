import { createRule, type RulePlugin } from '../create-rule.ts';

/** Front matter that cannot be read or has a value that is not known. */
const remarkLapsilinssiMetadataInvalid: RulePlugin = createRule('metadata-invalid');

export default remarkLapsilinssiMetadataInvalid;
