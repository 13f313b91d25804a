import { endsInListedPart, endsPlausibly, mayFollow, mayStandAt } from './compound-joint.ts';
import { HYPHEN } from './letter-codes.ts';
import { BEFORE_HYPHEN, FIRST_PART, INNER_PART } from './lexeme-flags.ts';
import type { Matcher } from './matcher.ts';
import { nextState } from './next-state.ts';
import { addHit, END, HIT_FIELDS, ROLE_ELLIPSIS, ROLE_MODIFIER, START, type WordHits } from './word-hits.ts';

/** First and inner parts of compounds. */
export function matchParts(matcher: Matcher, letters: Uint8Array, length: number, hits: WordHits): void {
  const { labels, distances, outputStart, outputs, flags } = matcher;
  const heads = hits.length;
  for (let start = 0; start < length - 2; start++) {
    const first = start === 0 || letters[start - 1] === HYPHEN;
    if (!first && start < 2) continue;
    let state = first ? matcher.modifiers : matcher.innerParts;
    for (let end = start; end < length - 1;) {
      state = nextState(labels, distances, state, letters[end] ?? 0);
      if (state === 0) break;
      end++;
      let part = outputStart[state] ?? 0;
      if (part === 0) continue;
      const hyphen = letters[end] === HYPHEN;
      if (!hyphen && (end - start < matcher.modifierLetters || !mayFollow(matcher, letters, end, length))) continue;
      const lastPart = part + (outputs[part] ?? 0);
      while (part < lastPart) {
        part++;
        const lexeme = outputs[part] ?? 0;
        const allowed = flags[lexeme] ?? 0;
        const fits = first
          ? (allowed & FIRST_PART) !== 0 || (hyphen && (allowed & BEFORE_HYPHEN) !== 0)
          : (allowed & INNER_PART) !== 0 &&
            (endsInListedPart(matcher, letters, start, 0) ||
              (end - start >= matcher.openHead && endsPlausibly(matcher, letters, start)));
        if (fits && !runsToTheEnd(hits, heads, lexeme, start)) addPart(hits, heads, lexeme, start, end);
      }
    }
  }
}

/** Adds a first or inner part; of several forms of one lexeme at one place the longest counts. */
function addPart(hits: WordHits, heads: number, lexeme: number, start: number, end: number): void {
  for (let at = heads; at < hits.length; at += HIT_FIELDS) {
    if (hits[at] === lexeme && hits[at + START] === start) {
      hits[at + END] = end;
      return;
    }
  }
  hits.push(lexeme, -1, ROLE_MODIFIER, start, end);
}

/** Whether the lexeme was found from the same place to the end of the word: then the rest is its ending. */
function runsToTheEnd(hits: WordHits, heads: number, lexeme: number, start: number): boolean {
  for (let at = 0; at < heads; at += HIT_FIELDS) if (hits[at] === lexeme && hits[at + START] === start) return true;
  return false;
}

/** `lapsi-`, `osallistumis-`, `lapsivaikutus-`: `length` is without the hyphen. */
export function matchEllipsis(matcher: Matcher, letters: Uint8Array, length: number, hits: WordHits): void {
  const { labels, distances, outputStart, outputs, flags } = matcher;
  for (let start = 0; start < length - 1; start++) {
    let state = matcher.firstParts;
    for (let index = start; index < length && state !== 0; index++)
      state = nextState(labels, distances, state, letters[index] ?? 0);
    let part = outputStart[state] ?? 0;
    if (part === 0) continue;
    const lastPart = part + (outputs[part] ?? 0);
    while (part < lastPart) {
      part++;
      const lexeme = outputs[part] ?? 0;
      if (mayStandAt(matcher, letters, start, length, flags[lexeme] ?? 0))
        addHit(hits, lexeme, -1, ROLE_ELLIPSIS, start, length);
    }
  }
}
