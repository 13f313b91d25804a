import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of sections that by the present law belong to the document of another kind of organisation.
 *
 * ## What is this?
 *
 * Several sections that repeat the list of contents of an earlier law, whose tasks have since moved to another
 * organisation, told at the first of them.
 *
 * ## When should I use this?
 *
 * When a plan is updated from an older one.
 */
const remarkLapsilinssiStructureOutdated: RulePlugin = createRule('structure-outdated');

export default remarkLapsilinssiStructureOutdated;
