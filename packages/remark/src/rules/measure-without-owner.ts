import { createRule, type RulePlugin } from '../create-rule.ts';

/** No organ, unit or office is named for a measure. */
const remarkLapsilinssiMeasureWithoutOwner: RulePlugin = createRule('measure-without-owner');

export default remarkLapsilinssiMeasureWithoutOwner;
