import { createRule, type RulePlugin } from '../create-rule.ts';

/** The indicator is not in Lapsilinssi’s catalogue, so that its direction and source are not known. */
const remarkLapsilinssiIndicatorUnknown: RulePlugin = createRule('indicator-unknown');

export default remarkLapsilinssiIndicatorUnknown;
