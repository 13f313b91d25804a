import { BLOCKER } from './lexeme-flags.ts';
import type { Matcher } from './matcher.ts';
import { END, HIT_FIELDS, START, type WordHits } from './word-hits.ts';

/** Drops the hits that begin inside a blocker and end with it or before, and the blockers themselves. */
export function dropBlocked(matcher: Matcher, hits: WordHits): void {
  const { flags } = matcher;
  let kept = 0;
  for (let at = 0; at < hits.length; at += HIT_FIELDS) {
    if (
      ((flags[hits[at] ?? 0] ?? 0) & BLOCKER) !== 0 ||
      isBlocked(matcher, hits, hits[at + START] ?? 0, hits[at + END] ?? 0)
    )
      continue;
    kept = moveHit(hits, at, kept);
  }
  hits.length = kept;
}

function isBlocked(matcher: Matcher, hits: WordHits, start: number, end: number): boolean {
  for (let at = 0; at < hits.length; at += HIT_FIELDS) {
    const blocks = ((matcher.flags[hits[at] ?? 0] ?? 0) & BLOCKER) !== 0;
    if (blocks && (hits[at + START] ?? 0) < start && end <= (hits[at + END] ?? 0)) return true;
  }
  return false;
}

function moveHit(hits: WordHits, from: number, to: number): number {
  if (from !== to) for (let field = 0; field < HIT_FIELDS; field++) hits[to + field] = hits[from + field] ?? 0;
  return to + HIT_FIELDS;
}
