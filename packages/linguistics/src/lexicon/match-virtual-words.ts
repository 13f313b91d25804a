import { growHits } from '../create-analysis.ts';
import type { Analysis } from '../types.ts';
import { codeOf, FOREIGN, HYPHEN } from './letter-codes.ts';
import { matchWord } from './match-word.ts';
import { HIT_FIELDS, ROLE_ELLIPSIS, ROLE_VIRTUAL, START, TAG, type WordHits } from './word-hits.ts';
import type { Matcher } from './matcher.ts';

/** Words between an ellipsis and the word that completes it, in the three languages. */
const CONJUNCTIONS = new Set([
  'ja',
  'tai',
  'sekä',
  'eli',
  'että',
  'kuin',
  'joko',
  'ynnä',
  'och',
  'eller',
  'samt',
  'som',
  'and',
  'or',
]);
/** The shortest part that two words may share. */
const LEAST_SHARED = 3;
/** The shortest part of a lexeme before the joint. */
const LEAST_BEFORE = 2;
const LONGEST = 100;
/** Tokens of a list `a-, b-, c- ja d` that are looked back over. */
const REACH = 8;

const virtual = new Uint8Array(LONGEST * 2 + 2);
const hits: WordHits = [];

/**
 * Completes ellipses near a word token and matches the words that come out: `lapsi- ja perhepalvelut` → lapsipalvelut,
 * `lapsivaikutukset ja -arviointi` → lapsiarviointi, `lapsivai- kutusten` → lapsivaikutusten. A hit counts only when it
 * spans the joint; its last token is the word that completed it.
 */
export function matchVirtualWords(matcher: Matcher, analysis: Analysis, token: number): void {
  const begins = isHyphenAt(analysis, analysis.tokenStart[token] ?? 0);
  if (isHyphenAt(analysis, (analysis.tokenEnd[token] ?? 0) - 1) || isConjunction(analysis, token)) return;
  const before = begins ? wordBefore(analysis, token) : -1;
  if (begins) {
    if (before >= 0) completeRight(matcher, analysis, before, token);
    return;
  }
  completeLeft(matcher, analysis, token);
}

/** The word before `ja -palvelut`, over a conjunction or a comma; -1 when there is none. */
function wordBefore(analysis: Analysis, token: number): number {
  let index = token - 1;
  if (index >= 0 && (isConjunction(analysis, index) || isComma(analysis, index))) index--;
  else return -1;
  return index >= 0 && analysis.tokenKind[index] === 0 && !isHyphenAt(analysis, (analysis.tokenEnd[index] ?? 0) - 1)
    ? index
    : -1;
}

/** `X ja -y`: the beginnings of X with y. */
function completeRight(matcher: Matcher, analysis: Analysis, first: number, last: number): void {
  const firstStart = analysis.tokenStart[first] ?? 0;
  const firstLength = (analysis.tokenEnd[first] ?? 0) - firstStart;
  const lastStart = (analysis.tokenStart[last] ?? 0) + 1;
  const lastLength = (analysis.tokenEnd[last] ?? 0) - lastStart;
  if (firstLength > LONGEST || lastLength > LONGEST) return;
  for (let cut = firstLength - 1; cut >= 2; cut--) {
    const joint = copyLetters(analysis.text, firstStart, cut, 0);
    const length = copyLetters(analysis.text, lastStart, lastLength, joint);
    addVirtualHits(matcher, analysis, length, joint, first, last);
  }
}

/** `X- ja Y`, `X-, Y- ja Z`, and `X- Y` where a line was broken. */
function completeLeft(matcher: Matcher, analysis: Analysis, last: number): void {
  let index = last - 1;
  if (index < 0) return;
  const broken = isEllipsis(analysis, index);
  if (!broken) {
    if (!isConjunction(analysis, index)) return;
    index--;
  }
  for (let steps = 0; index >= 0 && steps < REACH; steps++, index--) {
    if (isEllipsis(analysis, index)) {
      completeWord(matcher, analysis, index, last, broken);
      if (broken) return;
    } else if (!isComma(analysis, index) && !isConjunction(analysis, index)) return;
  }
}

function completeWord(matcher: Matcher, analysis: Analysis, first: number, last: number, broken: boolean): void {
  const firstStart = analysis.tokenStart[first] ?? 0;
  const stemLength = (analysis.tokenEnd[first] ?? 0) - firstStart - 1;
  const lastStart = analysis.tokenStart[last] ?? 0;
  const lastLength = (analysis.tokenEnd[last] ?? 0) - lastStart;
  if (stemLength > LONGEST || lastLength > LONGEST || stemLength < 2) return;
  const joint = copyLetters(analysis.text, firstStart, stemLength, 0);
  const lastCut = broken ? 0 : lastLength - LEAST_SHARED;
  for (let cut = broken ? 0 : 2; cut <= lastCut; cut++) {
    const length = copyLetters(analysis.text, lastStart + cut, lastLength - cut, joint);
    addVirtualHits(matcher, analysis, length, joint, first, last);
    virtual.copyWithin(joint + 1, joint, length);
    virtual[joint] = HYPHEN;
    addVirtualHits(matcher, analysis, length + 1, joint, first, last);
  }
}

/** Copies letters of the text into the virtual word; returns where they end. */
function copyLetters(text: string, start: number, length: number, to: number): number {
  for (let index = 0; index < length; index++)
    virtual[to + index] = Math.min(codeOf(text.charCodeAt(start + index)), FOREIGN);
  return to + length;
}

function addVirtualHits(
  matcher: Matcher,
  analysis: Analysis,
  length: number,
  joint: number,
  first: number,
  last: number,
): void {
  hits.length = 0;
  matchWord(matcher, virtual, length, hits);
  for (let at = 0; at < hits.length; at += HIT_FIELDS) {
    const start = hits[at + START] ?? 0;
    const tag = hits[at + TAG] ?? 0;
    const lexeme = hits[at] ?? 0;
    // what begins after the joint, or stands in the completing word anyway, is found there; `lapsi-` with an ending is no compound
    if (
      tag < 0 ||
      start > joint - LEAST_BEFORE ||
      holdsLexeme(analysis, last, lexeme) ||
      holdsLexeme(analysis, first, lexeme, ROLE_ELLIPSIS)
    )
      continue;
    insertHit(analysis, first, last, lexeme, tag, (analysis.tokenStart[first] ?? 0) + start);
  }
}

/** Whether a token by itself holds the lexeme, in the given role or in any. */
function holdsLexeme(analysis: Analysis, token: number, lexeme: number, role?: number): boolean {
  for (let hit = analysis.hitCount - 1; hit >= 0 && (analysis.hitToken[hit] ?? 0) >= token; hit--) {
    const same = analysis.hitToken[hit] === token && analysis.hitLexeme[hit] === lexeme;
    const hitRole = analysis.hitRole[hit];
    if (same && (role === undefined ? hitRole !== ROLE_VIRTUAL : hitRole === role)) return true;
  }
  return false;
}

/** Puts a hit among the sorted hits. */
function insertHit(
  analysis: Analysis,
  token: number,
  lastToken: number,
  lexeme: number,
  tag: number,
  headStart: number,
): void {
  if (analysis.hitCount >= analysis.hitToken.length) growHits(analysis);
  let place = analysis.hitCount;
  while (place > 0) {
    const before = place - 1;
    const otherToken = analysis.hitToken[before] ?? 0;
    const otherLexeme = analysis.hitLexeme[before] ?? 0;
    if (otherToken < token || (otherToken === token && otherLexeme < lexeme)) break;
    if (otherToken === token && otherLexeme === lexeme) {
      const same =
        analysis.hitTag[before] === tag &&
        analysis.hitRole[before] === ROLE_VIRTUAL &&
        analysis.hitHeadStart[before] === headStart &&
        analysis.hitLastToken[before] === lastToken;
      if (same) return;
      break;
    }
    place--;
  }
  const { hitCount } = analysis;
  for (const field of [
    analysis.hitToken,
    analysis.hitLastToken,
    analysis.hitLexeme,
    analysis.hitTag,
    analysis.hitRole,
    analysis.hitHeadStart,
  ]) {
    field.copyWithin(place + 1, place, hitCount);
  }
  analysis.hitToken[place] = token;
  analysis.hitLastToken[place] = lastToken;
  analysis.hitLexeme[place] = lexeme;
  analysis.hitTag[place] = tag;
  analysis.hitRole[place] = ROLE_VIRTUAL;
  analysis.hitHeadStart[place] = headStart;
  analysis.hitCount = hitCount + 1;
}

function isHyphenAt(analysis: Analysis, index: number): boolean {
  return index >= 0 && codeOf(analysis.text.charCodeAt(index)) === HYPHEN;
}

function isEllipsis(analysis: Analysis, token: number): boolean {
  return analysis.tokenKind[token] === 0 && isHyphenAt(analysis, (analysis.tokenEnd[token] ?? 0) - 1);
}

function isComma(analysis: Analysis, token: number): boolean {
  return analysis.text.charCodeAt(analysis.tokenStart[token] ?? 0) === 44;
}

function isConjunction(analysis: Analysis, token: number): boolean {
  const start = analysis.tokenStart[token] ?? 0;
  const end = analysis.tokenEnd[token] ?? 0;
  return end - start <= 5 && CONJUNCTIONS.has(analysis.text.slice(start, end).toLowerCase());
}
