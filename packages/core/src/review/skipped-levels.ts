import { keyOf } from '../settle/key.ts';
import type { Draft } from '../settle/draft.ts';
import type { ReviewContext } from './review-context.ts';
import { blockRange } from './block-range.ts';

/**
 * `heading-level-skipped`: a heading two or more levels below the one that it stands under. Levels that a reader inferred tell nothing.
 *
 * @yields one finding a heading
 */
export function* skippedLevels({ document }: ReviewContext): Generator<Draft> {
  for (const section of document.sections) {
    const above = document.sections[section.parent];
    // Over the first heading there is nothing to skip: a file may begin at any level.
    if (!above || above.level === 0 || section.level - above.level < 2 || section.provenance !== 'written') continue;
    yield {
      rule: 'heading-level-skipped',
      messageId: 'heading-level-skipped',
      values: { quote: section.title, level: section.level, above: above.level, expected: above.level + 1 },
      range: blockRange(document, section.heading),
      section: section.index,
      key: keyOf('heading-level-skipped', [], section.title),
    };
  }
}
