import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of themes that a document treats less firmly than is expected of it.
 *
 * ## What is this?
 *
 * A theme is mentioned, described, committed to (who does what, and when) or monitored (an indicator or a report tells
 * whether it was done). The strongest passage counts. A core theme whose passages stay below the level that is expected
 * of the type of document is told at the passage or heading that comes nearest.
 *
 * ## When should I use this?
 *
 * When a plan should say who does what by when, not only that a thing matters. Its messages are for information: who and when may
 * stand in words or places that are not recognised, so read the passage before you change it.
 */
const remarkLapsilinssiThemeThin: RulePlugin = createRule('theme-thin');

export default remarkLapsilinssiThemeThin;
