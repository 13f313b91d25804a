import { createRule, type RulePlugin } from '../create-rule.ts';

/** Sections that by the present law belong to the document of another kind of organisation. */
const remarkLapsilinssiStructureOutdated: RulePlugin = createRule('structure-outdated');

export default remarkLapsilinssiStructureOutdated;
