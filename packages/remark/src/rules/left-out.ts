import { createRule, type RulePlugin } from '../create-rule.ts';

/**
 * Rule that tells of what a rule pack of one’s own leaves out though the document is expected to have it.
 *
 * ## What is this?
 *
 * A rule pack may leave out themes and contents with a reason. A document that is expected to have them says so, so
 * that nobody believes that they were checked.
 *
 * ## When should I use this?
 *
 * When you check with a rule pack of your own, given by the option `pack` or, with the preset, by `.lapsilinssi.yaml`.
 * The pack that comes with the plugin leaves nothing out.
 */
const remarkLapsilinssiLeftOut: RulePlugin = createRule('left-out');

export default remarkLapsilinssiLeftOut;
