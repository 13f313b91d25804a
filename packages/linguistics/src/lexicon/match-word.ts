import { HYPHEN, LETTER_COLUMNS, letterFlags } from './letter-codes.ts';
import {
  AFTER_HYPHEN,
  AFTER_LISTED,
  BEFORE_HYPHEN,
  BLOCKER,
  FIRST_PART,
  INNER_PART,
  LONG_HEAD,
  OPEN_HEAD,
  WHOLE,
} from './lexeme-flags.ts';
import { CONTINUATION_LIMIT, DERIVATION, type Matcher } from './matcher.ts';

/** Numbers that one hit takes in a {@link WordHits}: lexeme, tag, role, start, end. */
export const HIT_FIELDS = 5;
/** Places of the fields after the lexeme, which stands first. */
export const TAG = 1;
export const ROLE = 2;
export const START = 3;
export const END = 4;

/** Hits of one word, flat: {@link HIT_FIELDS} numbers each; start and end are offsets in the word. */
export type WordHits = number[];

/** Roles as indexes into `HIT_ROLES`. */
const ROLE_WORD = 0;
const ROLE_HEAD = 1;
const ROLE_MODIFIER = 2;
export const ROLE_ELLIPSIS = 3;
export const ROLE_VIRTUAL = 4;

const VOWELS = letterFlags('aeiouyåäöéõü');
/** A later part of a compound needs this many letters. */
const LEAST_REST = 4;

/**
 * Finds the lexemes in one word given as letter codes and appends them to `hits`, sorted by lexeme.
 * `letters` must hold a code below LETTER_COLUMNS in each of its first `length` places.
 */
export function matchWord(matcher: Matcher, letters: Uint8Array, length: number, hits: WordHits): void {
  if (length < 2) return;
  if (letters[length - 1] === HYPHEN) matchEllipsis(matcher, letters, length - 1, hits);
  else {
    matchHeads(matcher, letters, length, hits);
    matchParts(matcher, letters, length, hits);
  }
  if (hits.length > HIT_FIELDS) {
    dropBlocked(matcher, hits);
    sortByLexeme(hits);
  } else if (hits.length > 0) dropBlocked(matcher, hits);
}

/** Whole words and the last parts of compounds: at every place where a form may begin, stems, endings and what may follow are walked to the end. */
function matchHeads(matcher: Matcher, letters: Uint8Array, length: number, hits: WordHits): void {
  const { headBeginnings } = matcher;
  matchAt(matcher, letters, length, 0, matcher.stems, hits);
  if (letters[0] === HYPHEN) matchAt(matcher, letters, length, 1, matcher.stems, hits);
  let three = ((letters[2] ?? 0) << 6) | (letters[3] ?? 0);
  for (let start = 2; start < length - 2; start++) {
    three = ((three << 6) | (letters[start + 2] ?? 0)) & 0x3ffff;
    if (letters[start - 1] === HYPHEN) matchAt(matcher, letters, length, start, matcher.stems, hits);
    else if (((headBeginnings[three >> 3] ?? 0) & (1 << (three & 7))) !== 0)
      matchAt(matcher, letters, length, start, matcher.heads, hits);
  }
}

/** Words that begin at a place and end with the token. */
function matchAt(
  matcher: Matcher,
  letters: Uint8Array,
  length: number,
  start: number,
  root: number,
  hits: WordHits,
): void {
  const { transitions, outputStart, outputs, wordLexeme, wordEndings, continuations, mayEnd, flags } = matcher;
  let state = root;
  let stemEnd = start;
  while (state !== 0) {
    let word = outputStart[state] ?? 0;
    if (word !== 0) {
      const lastWord = word + (outputs[word] ?? 0);
      while (word < lastWord) {
        word++;
        const wordIndex = outputs[word] ?? 0;
        const lexeme = wordLexeme[wordIndex] ?? 0;
        let ending = wordEndings[wordIndex] ?? 0;
        let end = stemEnd;
        let allowed = -1;
        while (ending !== 0) {
          let form = outputStart[ending] ?? 0;
          if (form !== 0) {
            const lastForm = form + (outputs[form] ?? 0);
            while (form < lastForm) {
              form++;
              const output = outputs[form] ?? 0;
              const continuation = output & (CONTINUATION_LIMIT - 1);
              if (end === length) {
                if (mayEnd[continuation] !== 1) continue;
              } else {
                let rest = continuations[continuation] ?? 0;
                for (let index = end; index < length && rest !== 0; index++)
                  rest = transitions[rest * LETTER_COLUMNS + (letters[index] ?? 0)] ?? 0;
                if (rest === 0 || outputStart[rest] === 0) continue;
              }
              if (allowed < 0) allowed = mayStandAt(matcher, letters, start, length, flags[lexeme] ?? 0) ? 1 : 0;
              if (allowed === 1) addHit(hits, lexeme, output >> 6, start === 0 ? ROLE_WORD : ROLE_HEAD, start, length);
            }
          }
          if (end >= length || allowed === 0) break;
          ending = transitions[ending * LETTER_COLUMNS + (letters[end] ?? 0)] ?? 0;
          end++;
        }
      }
    }
    if (stemEnd >= length) break;
    state = transitions[state * LETTER_COLUMNS + (letters[stemEnd] ?? 0)] ?? 0;
    stemEnd++;
  }
}

function addHit(hits: WordHits, lexeme: number, tag: number, role: number, start: number, end: number): void {
  for (let at = 0; at < hits.length; at += HIT_FIELDS) {
    if (hits[at] === lexeme && hits[at + TAG] === tag && hits[at + START] === start && hits[at + ROLE] === role) return;
  }
  hits.push(lexeme, tag, role, start, end);
}

/** Whether a head may begin at a place of the word. */
function mayStandAt(matcher: Matcher, letters: Uint8Array, start: number, length: number, flags: number): boolean {
  if (start === 0) return (flags & WHOLE) !== 0;
  if (letters[start - 1] === HYPHEN) return (flags & AFTER_HYPHEN) !== 0;
  if ((flags & AFTER_LISTED) !== 0 && endsInListedPart(matcher, letters, start)) return true;
  const long =
    ((flags & LONG_HEAD) !== 0 && length - start >= matcher.longHead) ||
    ((flags & OPEN_HEAD) !== 0 && length - start >= matcher.openHead);
  return long && endsPlausibly(matcher, letters, start);
}

/** Whether the letters before a place end in a listed first part. */
function endsInListedPart(matcher: Matcher, letters: Uint8Array, end: number): boolean {
  const { transitions, outputStart } = matcher;
  let state = matcher.listed;
  for (let index = end - 1; index >= 0; index--) {
    state = transitions[state * LETTER_COLUMNS + (letters[index] ?? 0)] ?? 0;
    if (state === 0) return false;
    if (outputStart[state] !== 0) return true;
  }
  return false;
}

/** Whether the letters before a place may be a word that can begin a compound. */
function endsPlausibly(matcher: Matcher, letters: Uint8Array, end: number): boolean {
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

/** First and inner parts of compounds. */
function matchParts(matcher: Matcher, letters: Uint8Array, length: number, hits: WordHits): void {
  const { transitions, outputStart, outputs, flags } = matcher;
  const heads = hits.length;
  for (let start = 0; start < length - 2; start++) {
    const first = start === 0 || letters[start - 1] === HYPHEN;
    if (!first && start < 2) continue;
    let state = first ? matcher.modifiers : matcher.innerParts;
    for (let end = start; end < length - 1;) {
      state = transitions[state * LETTER_COLUMNS + (letters[end] ?? 0)] ?? 0;
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
            (endsInListedPart(matcher, letters, start) ||
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

/** Whether the rest of a word may be the later part of a compound: long enough, begins as words do, and is no derivation. */
function mayFollow(matcher: Matcher, letters: Uint8Array, from: number, length: number): boolean {
  const short = length - from < LEAST_REST;
  const first = letters[from] ?? 0;
  const second = letters[from + 1] ?? 0;
  if (VOWELS[first] !== 1 && VOWELS[second] !== 1 && matcher.onset[(first << 6) | second] !== 1) return false;
  const { transitions, outputStart, outputs } = matcher;
  let state = matcher.derivations;
  for (let index = from; index < length; index++) {
    state = transitions[state * LETTER_COLUMNS + (letters[index] ?? 0)] ?? 0;
    if (state === 0) return !short;
    const output = outputStart[state] ?? 0;
    if (output === 0) continue;
    if (outputs[output + 1] === DERIVATION) return false;
    if (index === length - 1) return true;
  }
  return !short;
}

/** `lapsi-`, `osallistumis-`, `lapsivaikutus-`: `length` is without the hyphen. */
function matchEllipsis(matcher: Matcher, letters: Uint8Array, length: number, hits: WordHits): void {
  const { transitions, outputStart, outputs, flags } = matcher;
  for (let start = 0; start < length - 1; start++) {
    let state = matcher.firstParts;
    for (let index = start; index < length && state !== 0; index++)
      state = transitions[state * LETTER_COLUMNS + (letters[index] ?? 0)] ?? 0;
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

/** Drops the hits that begin inside a blocker and end with it or before, and the blockers themselves. */
function dropBlocked(matcher: Matcher, hits: WordHits): void {
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

/** Insertion sort by lexeme, then start, then tag: the lists are short and nearly sorted. */
function sortByLexeme(hits: WordHits): void {
  for (let at = HIT_FIELDS; at < hits.length; at += HIT_FIELDS) {
    for (let place = at; place > 0 && comesBefore(hits, place, place - HIT_FIELDS); place -= HIT_FIELDS) {
      for (let field = 0; field < HIT_FIELDS; field++) {
        const moved = hits[place + field] ?? 0;
        hits[place + field] = hits[place - HIT_FIELDS + field] ?? 0;
        hits[place - HIT_FIELDS + field] = moved;
      }
    }
  }
}

function comesBefore(hits: WordHits, one: number, other: number): boolean {
  const byLexeme = (hits[one] ?? 0) - (hits[other] ?? 0);
  if (byLexeme !== 0) return byLexeme < 0;
  const byStart = (hits[one + START] ?? 0) - (hits[other + START] ?? 0);
  return byStart !== 0 ? byStart < 0 : (hits[one + TAG] ?? 0) < (hits[other + TAG] ?? 0);
}
