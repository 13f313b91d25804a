import type { Finding, RelatedPlace } from '../assessment.ts';
import type { Range } from '../document.ts';

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
    const others = othersOf(whole);
    if (rest.length === others.size) return whole;
    return {
      ...first,
      related: [...first.related, ...rest.flatMap(({ range }) => others.get(range) ?? [])],
      fixes: [...first.fixes, ...rest.flatMap(({ fixes }) => fixes)],
    };
  });
}

const known = new WeakMap<Finding, ReadonlyMap<Range, RelatedPlace>>();

/** The other places at which a finding would stand, by range; asked for each of them, it is looked for once. */
function othersOf(whole: Finding): ReadonlyMap<Range, RelatedPlace> {
  let others = known.get(whole);
  if (others === undefined) {
    const places = whole.related.filter(({ again }) => again !== undefined);
    known.set(whole, (others = new Map(places.map((one) => [one.range, one]))));
  }
  return others;
}
