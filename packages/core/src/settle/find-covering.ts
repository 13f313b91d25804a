import type { Finding } from '../assessment.ts';
import type { PlanDocument } from '../document.ts';
import { covers } from '../settings/covers.ts';
import type { SourceStretch, Suppression } from '../settings/suppression.ts';

/** A stretch that suppressions cover. */
interface Covered extends SourceStretch {
  readonly group: SuppressionGroup;
  /** The furthest end of those from the first to this one in the same part. */
  readonly furthest: number;
}

/** Suppressions of the same rules in the same scope: what is covered by one of them is covered by all. At least one. */
export type SuppressionGroup = readonly [Suppression, ...Suppression[]];

/**
 * Finds the suppressions that cover a finding, in their order. Comments that speak of what stands beside them are found by place, and those that
 * say the same together: a document may hold as many of them as findings.
 *
 * @returns asked with a finding and the key by which an answer in Word names it
 */
export function findCovering(
  suppressions: readonly Suppression[],
  document: Pick<PlanDocument, 'sections'>,
): (finding: Finding, key: string) => SuppressionGroup[] {
  const groups = groupsOf(suppressions);
  const order = new Map(groups.map((group, number) => [group, number]));
  const placed = placedStretches(groups);
  const wide = groups.filter(([{ scope }]) => scope.kind !== 'stretches');
  return (finding, key) => {
    const { rule, range } = finding;
    const found = new Set<SuppressionGroup>();
    for (const group of wide) {
      const [{ rules, scope }] = group;
      if (scope.kind === 'stretches' || !rules.includes(rule)) continue;
      if (covers(scope, scope.kind === 'keys' ? { ...finding, key } : finding, document)) found.add(group);
    }
    const { part, offset } = range.start;
    for (let at = lastBefore(placed, part, offset); at >= 0; at--) {
      const one = placed[at];
      if (one === undefined || one.part !== part || one.furthest <= offset) break;
      if (offset < one.to && one.group[0].rules.includes(rule)) found.add(one.group);
    }
    return [...found].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}

/** Suppressions with those that say the same, in the order of their first ones. */
function groupsOf(suppressions: readonly Suppression[]): SuppressionGroup[] {
  const scopes = new Map<readonly SourceStretch[], number>();
  const groups = new Map<string, [Suppression, ...Suppression[]]>();
  for (const one of suppressions) {
    const { rules, scope } = one;
    // Comments beside the same share their stretches.
    const number = scope.kind === 'stretches' ? (scopes.get(scope.stretches) ?? scopes.size) : -1;
    if (scope.kind === 'stretches') scopes.set(scope.stretches, number);
    const alike = JSON.stringify([rules, scope.kind === 'stretches' ? number : scope]);
    const known = groups.get(alike);
    if (known === undefined) groups.set(alike, [one]);
    else known.push(one);
  }
  return [...groups.values()];
}

function placedStretches(groups: readonly SuppressionGroup[]): Covered[] {
  const all = groups.flatMap((group) => {
    const [{ scope }] = group;
    return scope.kind === 'stretches' ? scope.stretches.map((stretch) => ({ ...stretch, group })) : [];
  });
  let furthest = 0;
  let last = -1;
  return all
    .toSorted((a, b) => a.part - b.part || a.from - b.from)
    .map((one) => {
      furthest = one.part === last ? Math.max(furthest, one.to) : one.to;
      last = one.part;
      return { ...one, furthest };
    });
}

/** The last stretch that begins at a place or before it; -1 when there is none. */
function lastBefore(placed: readonly Covered[], part: number, offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = placed[middle];
    if (one !== undefined && (one.part < part || (one.part === part && one.from <= offset))) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
