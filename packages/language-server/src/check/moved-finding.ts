import type { Finding, Range } from '@lapsilinssi/core';

const origins = new WeakMap<Finding, Finding>();

/** A finding at another place of the same document: what it says stays as it is. Where nothing moves it is the finding itself. */
export function movedFinding(finding: Finding, place: Pick<Finding, 'range' | 'related' | 'section'>): Finding {
  const { range, related, section } = place;
  if (section === finding.section && related === finding.related && isSameRange(range, finding.range)) return finding;
  const moved: Finding = { ...finding, range, related, section };
  origins.set(moved, originOf(finding));
  return moved;
}

/** The finding that was moved to become this one; itself where it was not moved. It says the same, elsewhere. */
export function originOf(finding: Finding): Finding {
  return origins.get(finding) ?? finding;
}

function isSameRange(one: Range, other: Range): boolean {
  return isSamePlace(one.start, other.start) && isSamePlace(one.end, other.end);
}

function isSamePlace(one: Range['start'], other: Range['start']): boolean {
  const { part, offset, line, column } = one;
  return part === other.part && offset === other.offset && line === other.line && column === other.column;
}
