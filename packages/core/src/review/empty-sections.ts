import type { PlanDocument, Section } from '../document.ts';
import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import { blockRange } from './block-range.ts';
import type { ReviewContext } from './review-context.ts';

const COMMENT = /<!--[\s\S]*?-->/gu;

/** Roles of sections that may stand as a heading alone: a list of contents or attachments is often made or kept elsewhere. */
const HEADING_ALONE: ReadonlySet<string> = new Set(['contents', 'annex']);

/** A divider between the parts of a document: `Osa II`, `Del 2`. */
const DIVIDER = /^(?:osa|osio|del|part)\s+(?:\d+|[ivx]+|[a-zåäö])\b/iu;

/**
 * `section-empty`: a heading with nothing under it, no subsection, picture or code either. Headings that a reader inferred tell nothing; a title
 * above its chapters, a divider between parts, contents and annexes may stand alone.
 *
 * @yields one finding a heading
 */
export function* emptySections({ document }: ReviewContext): Generator<Draft> {
  const first = document.sections.find(({ heading }) => heading >= 0);
  for (const section of document.sections) {
    if (section.provenance !== 'written' || section.heading < 0 || holdsText(document, section)) continue;
    if (section === first && isTitle(document, section)) continue;
    if (section.roles.some((role) => HEADING_ALONE.has(role)) || DIVIDER.test(section.title)) continue;
    if (document.blocks[section.heading]?.use !== 'body' || holdsSomething(document, section)) continue;
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

/** Whether a first heading names the document: its chapters stand beside it, not under it. */
function isTitle({ sections }: PlanDocument, first: Section): boolean {
  return first.level === 1 && sections.length > 2 && sections.every(({ level, heading }) => heading < 0 || level >= 1);
}

/** Whether a section has blocks beside its heading that a reader sees. */
function holdsText({ blocks }: PlanDocument, { first, end }: Section): boolean {
  for (let at = first + 1; at < end; at++) if (blocks[at]?.use !== 'comment') return true;
  return false;
}

/** Whether something stands in the source under a section's heading line, beside comments: pictures and rules are no blocks. */
function holdsSomething(document: PlanDocument, { range: { start, end }, heading, index }: Section): boolean {
  // Over the bounds of parts pictures may stand that no text tells of.
  if (start.part !== end.part) return true;
  const next = document.sections[index + 1]?.range.start;
  const to = next?.part === start.part ? next.offset : document.parts[start.part]?.length;
  const { end: headingEnd } = blockRange(document, heading);
  const source = document.parts[start.part]?.slice(headingEnd.offset, to) ?? '';
  const line = source.search(/[\r\n]/u);
  if (line < 0) return false;
  const under = source
    .slice(line)
    .replace(/^(?:\r\n|[\r\n])(?:=+|-+)[ \t]*(?=[\r\n]|$)/u, '')
    .replaceAll(COMMENT, '');
  return under.trim() !== '';
}
