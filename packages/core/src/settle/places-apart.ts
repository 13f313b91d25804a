import type { Finding } from '../assessment.ts';

/** A finding at one of its places. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** The finding that tells of all the places. */
  readonly whole: Finding;
}

/** A finding place by place: the first, and those at which it would stand again if it did not stand there. */
export function placesApart(whole: Finding): PlacedFinding[] {
  const again = whole.related.flatMap((related) => {
    const { range, again: own } = related;
    return own === undefined ? [] : [{ finding: { ...whole, ...own, range, related: [] }, whole }];
  });
  if (again.length === 0) return [{ finding: whole, whole }];
  const others = new Set(again.flatMap(({ finding }) => finding.fixes));
  const first: Finding = {
    ...whole,
    related: whole.related.filter(({ again: own }) => own === undefined),
    fixes: whole.fixes.filter((fix) => !others.has(fix)),
  };
  return [{ finding: first, whole }, ...again];
}

/**
 * Puts places of the same finding together again: the first of them tells of the others.
 *
 * @param places in document order; those that were answered otherwise are left out or given apart
 */
export function placesTogether(places: readonly PlacedFinding[]): Finding[] {
  const byWhole = new Map<Finding, [Finding, ...Finding[]]>();
  for (const { finding, whole } of places) {
    const others = byWhole.get(whole);
    if (others) others.push(finding);
    else byWhole.set(whole, [finding]);
  }
  return [...byWhole].map(([whole, [first, ...rest]]) => {
    if (rest.length + 1 === placesApart(whole).length) return whole;
    const ranges = new Set(rest.map(({ range }) => range));
    return {
      ...first,
      related: [...first.related, ...whole.related.filter(({ range }) => ranges.has(range))],
      fixes: [...first.fixes, ...rest.flatMap(({ fixes }) => fixes)],
    };
  });
}
