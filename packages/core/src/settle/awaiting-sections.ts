import type { Finding } from '../assessment.ts';
import type { PlanDocument } from '../document.ts';
import type { RuleId } from '../rules.ts';

/** What a document still has to be filled in: a template, or a draft that was begun from one. */
export interface Awaiting {
  /** Whether a section waits for its text, and a finding tells so: it holds headings, places to fill in and guidance, or nothing. */
  readonly holds: (section: number) => boolean;
  /** Whether sections wait, and nothing but the lines of a front page is written: these show nothing that is asked for. */
  readonly isUnwritten: boolean;
}

/** Rules that tell of a place that waits for its text. */
const PLACES: ReadonlySet<RuleId> = new Set<RuleId>(['placeholder-left', 'section-empty']);

/** Words of a front page: a document with more of its own is begun. */
const FRONT_PAGE_WORDS = 30;

/**
 * Tells which sections of a document wait for their text. What they are to hold is not absent: the place to fill in is told of.
 *
 * @param told Findings that are told, whatever their rule.
 * @param shows Whether it shows a theme or a content.
 */
export function awaitingSections(
  { sections, blocks }: PlanDocument,
  told: readonly Finding[],
  shows: boolean,
): Awaiting {
  const places = new Set(told.flatMap(({ rule, section }) => (PLACES.has(rule) ? [section] : [])));
  if (places.size === 0) return { holds: () => false, isUnwritten: false };
  const written = blocks.filter(({ kind, use }) => kind !== 'heading' && (use === 'body' || use === 'quotation'));
  const holds = (index: number): boolean => {
    const section = sections[index];
    if (section === undefined || section.heading < 0) return false;
    const { first, end } = section;
    if (written.some((block) => block.index >= first && block.index < end)) return false;
    return sections.some((one) => one.first >= first && one.end <= end && places.has(one.index));
  };
  return {
    holds,
    isUnwritten: !shows && sections.some(({ index }) => holds(index)) && isFrontPage(written.map(({ text }) => text)),
  };
}

function isFrontPage(texts: readonly string[]): boolean {
  let words = 0;
  for (const text of texts) {
    words += text.match(/\p{L}+/gu)?.length ?? 0;
    if (words > FRONT_PAGE_WORDS) return false;
  }
  return true;
}
