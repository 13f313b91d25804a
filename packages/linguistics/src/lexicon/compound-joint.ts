import { HYPHEN, letterFlags } from './letter-codes.ts';
import { AFTER_HYPHEN, AFTER_LISTED, LONG_HEAD, OPEN_HEAD, SHORT_HEAD, WHOLE } from './lexeme-flags.ts';
import { DERIVATION, LISTED_PART, type Matcher } from './matcher.ts';
import { nextState } from './next-state.ts';

const VOWELS = letterFlags('aeiouyåäöéõü');

/** A later part of a compound needs this many letters. */
const LEAST_REST = 4;

/** Letters before the ending of a noun made of a verb. */
const LEAST_VERB = 3;

/** Letters of a listed first part inside a word that is believed before what looks like a suffix: no `apu` and `lapsi` in `työvoimapulasta`. */
const CLEAR_FIRST_PART = 4;

/** Whether a head may begin at a place of the word. */
export function mayStandAt(
  matcher: Matcher,
  letters: Uint8Array,
  start: number,
  length: number,
  flags: number,
): boolean {
  if (start === 0) return (flags & WHOLE) !== 0;
  if (letters[start - 1] === HYPHEN) return (flags & AFTER_HYPHEN) !== 0;
  const suffix = isSuffix(matcher, letters, start, length);
  const leastPart = suffix ? CLEAR_FIRST_PART : 0;
  if ((flags & AFTER_LISTED) !== 0 && endsInListedPart(matcher, letters, start, leastPart)) return true;
  if (suffix || !endsPlausibly(matcher, letters, start)) return false;
  if ((flags & AFTER_LISTED) !== 0 && endsInDerivedPart(matcher, letters, start)) return true;
  return (
    ((flags & LONG_HEAD) !== 0 && length - start >= matcher.longHead) ||
    ((flags & SHORT_HEAD) !== 0 && length - start >= matcher.shortHead) ||
    ((flags & OPEN_HEAD) !== 0 && length - start >= matcher.openHead)
  );
}

/** Whether the letters before a place end as nouns made of verbs do and have room for a verb. */
function endsInDerivedPart(matcher: Matcher, letters: Uint8Array, end: number): boolean {
  const { labels, distances, outputStart } = matcher;
  let state = matcher.derivedEnds;
  for (let index = end - 1; index >= 0; index--) {
    state = nextState(labels, distances, state, letters[index] ?? 0);
    if (state === 0) return false;
    if (outputStart[state] !== 0) return index >= LEAST_VERB;
  }
  return false;
}

/** Whether the letters from a place to the end are the form of a suffix or the end of one. */
function isSuffix(matcher: Matcher, letters: Uint8Array, start: number, length: number): boolean {
  const { labels, distances, outputStart } = matcher;
  let state = matcher.suffixes;
  for (let index = length - 1; index >= 0; index--) {
    state = nextState(labels, distances, state, letters[index] ?? 0);
    if (state === 0) return false;
    if (index <= start && outputStart[state] !== 0) return true;
  }
  return false;
}

/**
 * Whether the letters before a place end in a listed first part. Given a least number of letters (before what looks like a suffix),
 * the part has so many or is all there is, and is no everyday word.
 */
export function endsInListedPart(matcher: Matcher, letters: Uint8Array, end: number, least: number): boolean {
  const { labels, distances, outputStart, outputs } = matcher;
  let state = matcher.listed;
  for (let index = end - 1; index >= 0; index--) {
    state = nextState(labels, distances, state, letters[index] ?? 0);
    if (state === 0) return false;
    const output = outputStart[state] ?? 0;
    if (output === 0 || (end - index < least && index > 0)) continue;
    if (least === 0 || outputs[output + 1] === LISTED_PART) return true;
  }
  return false;
}

/** Whether the letters before a place may be a word that can begin a compound. */
export function endsPlausibly(matcher: Matcher, letters: Uint8Array, end: number): boolean {
  if (matcher.firstPartEnds[letters[end - 1] ?? 0] !== 1) return false;
  let vowel = false;
  let first = end;
  while (first > 0 && letters[first - 1] !== HYPHEN) {
    first--;
    if (VOWELS[letters[first] ?? 0] === 1) vowel = true;
  }
  if (!vowel || end - first < matcher.firstPartLetters) return false;
  return (
    VOWELS[letters[first] ?? 0] === 1 || VOWELS[letters[first + 1] ?? 0] === 1 || VOWELS[letters[first + 2] ?? 0] === 1
  );
}

/** Whether the rest of a word may be the later part of a compound: long enough, begins as words do, and is no derivation. */
export function mayFollow(matcher: Matcher, letters: Uint8Array, from: number, length: number): boolean {
  const short = length - from < LEAST_REST;
  const first = letters[from] ?? 0;
  const second = letters[from + 1] ?? 0;
  if (VOWELS[first] !== 1 && VOWELS[second] !== 1 && matcher.onset[(first << 6) | second] !== 1) return false;
  const { labels, distances, outputStart, outputs } = matcher;
  let state = matcher.derivations;
  for (let index = from; index < length; index++) {
    state = nextState(labels, distances, state, letters[index] ?? 0);
    if (state === 0) return !short;
    const output = outputStart[state] ?? 0;
    if (output === 0) continue;
    if (outputs[output + 1] === DERIVATION) return false;
    if (index === length - 1) return true;
  }
  return !short;
}
