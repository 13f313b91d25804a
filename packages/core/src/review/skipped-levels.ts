import type { Section } from '../document.ts';
import { keyOf } from '../settle/key.ts';
import type { Draft } from '../settle/draft.ts';
import type { ReviewContext } from './review-context.ts';
import { blockRange } from './block-range.ts';

/** Roles of sections whose headings a tool or template made: their levels are not the writer's. */
const NOT_WRITTEN: ReadonlySet<string> = new Set(['contents', 'guidance']);

/**
 * `heading-level-skipped`: a heading two or more levels below the one that it stands under; its neighbours at the same level are told with it.
 * Levels that a reader inferred tell nothing, nor do headings of contents and guidance, or those of another file of the same plan.
 *
 * @yields one finding a heading above
 */
export function* skippedLevels({ document }: ReviewContext): Generator<Draft> {
  const skipped = new Map<number, [Section, ...Section[]]>();
  for (const section of document.sections) {
    const above = document.sections[section.parent];
    // Over the first heading there is nothing to skip: a file may begin at any level.
    if (!above || above.level === 0 || section.level - above.level < 2 || section.provenance !== 'written') continue;
    if (section.roles.some((role) => NOT_WRITTEN.has(role))) continue;
    if (document.files !== undefined && above.range.start.part !== section.range.start.part) continue;
    const others = skipped.get(above.index);
    if (others) others.push(section);
    else skipped.set(above.index, [section]);
  }
  for (const [above, [first, ...rest]] of skipped) {
    const level = document.sections[above]?.level ?? 0;
    yield {
      rule: 'heading-level-skipped',
      messageId: 'heading-level-skipped',
      values: { quote: first.title, level: first.level, above: level, expected: level + 1 },
      range: blockRange(document, first.heading),
      section: first.index,
      related: rest.map(({ heading }) => ({
        messageId: 'heading-level-skipped.also',
        range: blockRange(document, heading),
      })),
      key: keyOf('heading-level-skipped', [], first.title),
    };
  }
}
