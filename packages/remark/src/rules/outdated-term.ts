import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of words for services, organs and names that have changed.
 *
 * ## What is this?
 *
 * A word for an authority that has ended, a service that has another name or a word that is no longer used of people.
 * What is told of the past may use the words of its time, and so may quotations. Each word is told once a document.
 *
 * ## When should I use this?
 *
 * Always: readers look for the authority that is at work today.
 */
const remarkLapsilinssiOutdatedTerm: RulePlugin = createRule('outdated-term');

export default remarkLapsilinssiOutdatedTerm;
