import type { PlanDocument, Section } from '../document.ts';
import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import { blockRange } from './block-range.ts';
import type { ReviewContext } from './review-context.ts';

const COMMENT = /<!--[\s\S]*?-->/gu;

/**
 * `section-empty`: a heading with nothing under it, no subsection, picture or code either. Headings that a reader inferred tell nothing.
 *
 * @yields one finding a heading
 */
export function* emptySections({ document }: ReviewContext): Generator<Draft> {
  for (const section of document.sections) {
    if (section.provenance !== 'written' || section.heading < 0) continue;
    if (document.blocks.slice(section.first + 1, section.end).some(({ use }) => use !== 'comment')) continue;
    if (sourceUnder(document, section).trim() !== '') continue;
    yield {
      rule: 'section-empty',
      messageId: 'section-empty',
      values: { quote: section.title },
      range: blockRange(document, section.heading),
      section: section.index,
      key: keyOf('section-empty', [], section.title),
    };
  }
}

/** What stands in the source after a section's heading line, without comments: pictures and rules are no blocks. */
function sourceUnder(document: PlanDocument, { range: { start, end }, heading }: Section): string {
  const { end: headingEnd } = blockRange(document, heading);
  if (start.part !== end.part) return '';
  const source = document.parts[start.part]?.slice(headingEnd.offset, end.offset) ?? '';
  const line = source.indexOf('\n');
  return line < 0
    ? ''
    : source
        .slice(line)
        .replace(/^\n(?:=+|-+)[ \t]*(?=\n|$)/u, '')
        .replaceAll(COMMENT, '');
}
