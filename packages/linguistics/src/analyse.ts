import { createAnalysis, growHits, growTokens } from './create-analysis.ts';
import {
  APOSTROPHE,
  codeOf,
  COLON,
  FIRST_DIGIT,
  FOREIGN,
  HYPHEN,
  PUNCTUATION,
  SPACE,
  SYMBOL,
} from './lexicon/letter-codes.ts';
import { CAPITAL, TWO_CAPITALS } from './lexicon/lexeme-flags.ts';
import { engineOf, type LexiconEngine } from './lexicon/lexicon-engine.ts';
import { matchWord } from './lexicon/match-word.ts';
import { HIT_FIELDS, ROLE, START, TAG, type WordHits } from './lexicon/word-hits.ts';
import { matchVirtualWords } from './lexicon/match-virtual-words.ts';
import type { Analysis, Lexicon } from './types.ts';

/** Letters of a word that are looked at; a longer word is a token without hits. */
const LONGEST_WORD = 120;
/** Letters of a clitic after a colon: `LAPE:ssakaan`. */
const LONGEST_CLITIC = 9;

const WORD = 0;
const NUMBER = 1;
const PUNCTUATION_KIND = 2;
const SYMBOL_KIND = 3;

/** Finds the hits of one word given as letter codes. */
type WordMatcher = (engine: LexiconEngine, letters: Uint8Array, length: number, hash: number) => WordHits;

const fromCache: WordMatcher = ({ cache, matcher }, letters, length, hash) =>
  cache.hitsOf(matcher, letters, length, hash);

const directHits: WordHits = [];
const direct: WordMatcher = ({ matcher }, letters, length) => {
  if (directHits.length > 0) directHits.length = 0;
  matchWord(matcher, letters, length, directHits);
  return directHits;
};

const letters = new Uint8Array(LONGEST_WORD + 8);

/**
 * Splits a normalised text into tokens and finds all lexemes of a lexicon, into `into`, which is returned.
 * Offsets are UTF-16 code units in `text`.
 * @throws {TypeError} when the lexicon was not made by `compileLexicon` or `decodeLexicon`.
 */
export function analyse(lexicon: Lexicon, text: string, into: Analysis): Analysis {
  return scan(engineOf(lexicon), text, into, fromCache);
}

/** The same without the cache of word types: for measuring and for proving that the cache changes nothing. */
export function analyseUncached(lexicon: Lexicon, text: string, into: Analysis = createAnalysis()): Analysis {
  return scan(engineOf(lexicon), text, into, direct);
}

function scan(engine: LexiconEngine, text: string, analysis: Analysis, match: WordMatcher): Analysis {
  analysis.text = text;
  analysis.tokenCount = 0;
  analysis.hitCount = 0;
  const length = text.length;
  /** Last token that ends or begins with a hyphen: virtual words are looked for near it only. */
  let lastEllipsis = -9;
  let index = 0;
  while (index < length) {
    const code = codeOf(text.charCodeAt(index));
    if (code === SPACE) {
      index++;
      continue;
    }
    const start = index;
    if (code >= PUNCTUATION || code === COLON || code === APOSTROPHE || (code === HYPHEN && !beginsWord(text, start))) {
      index = endOfMark(text, start, code);
      addToken(analysis, start, index, code === SYMBOL ? SYMBOL_KIND : PUNCTUATION_KIND);
      continue;
    }
    let count = 0;
    let hash = -2128831035;
    let hasLetter = false;
    let previous = HYPHEN;
    while (index < length) {
      const next = codeOf(text.charCodeAt(index));
      if (next < FIRST_DIGIT || next === FOREIGN) hasLetter = true;
      else if (next >= PUNCTUATION) break;
      else if (next === COLON) {
        if (!hasLetter || endOfClitic(text, start, index) < 0) break;
      } else if (next === APOSTROPHE) {
        if (index === start || codeAt(text, index + 1) >= FIRST_DIGIT) break;
      } else if (next === HYPHEN) {
        if (previous === HYPHEN && index > start) break;
      }
      if (count < LONGEST_WORD) letters[count] = next;
      hash = Math.imul(hash ^ next, 16777619);
      count++;
      previous = next;
      index++;
    }
    if (!hasLetter) {
      index = endOfNumber(text, start);
      addToken(analysis, start, index, NUMBER);
      continue;
    }
    const token = analysis.tokenCount;
    addToken(analysis, start, index, WORD);
    if (count <= LONGEST_WORD) {
      const hits = match(engine, letters, count, hash);
      if (hits.length > 0) addHits(engine, analysis, token, start, hits);
    }
    if (letters[0] === HYPHEN || previous === HYPHEN) lastEllipsis = token;
    if (token - lastEllipsis < ELLIPSIS_REACH) matchVirtualWords(engine.matcher, analysis, token);
  }
  return analysis;
}

/** Tokens between `lapsi-` and the word that completes it, the conjunction and a comma included. */
const ELLIPSIS_REACH = 4;

function codeAt(text: string, index: number): number {
  return index < text.length ? codeOf(text.charCodeAt(index)) : SPACE;
}

/** Whether a hyphen begins a word: `-palvelut` after a space or an opening mark. */
function beginsWord(text: string, index: number): boolean {
  const next = codeAt(text, index + 1);
  if (next >= FIRST_DIGIT && next !== FOREIGN) return false;
  return index === 0 || codeAt(text, index - 1) >= PUNCTUATION;
}

function endOfMark(text: string, start: number, code: number): number {
  let end = start + 1;
  const unit = text.charCodeAt(start);
  if (code === SYMBOL && unit >= 0xd800 && unit <= 0xdbff) return Math.min(end + 1, text.length);
  while (end < text.length && text.charCodeAt(end) === unit) end++;
  return end;
}

/** Digits with the points, commas, colons and hyphens between them; a clitic after a colon belongs to the number. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = codeAt(text, end);
    if (code >= FIRST_DIGIT && code < HYPHEN) {
      end++;
      continue;
    }
    const unit = text.charCodeAt(end);
    const inside = code === HYPHEN || code === COLON || unit === 44 || unit === 46;
    const next = codeAt(text, end + 1);
    if (inside && end > start && next >= FIRST_DIGIT && next < HYPHEN) {
      end++;
      continue;
    }
    break;
  }
  if (codeAt(text, end) === COLON) {
    const clitic = endOfClitic(text, start, end);
    if (clitic > 0) return clitic;
  }
  return Math.max(end, start + 1);
}

/** End of the clitic after a colon (`LAPE:n`, `20:een`), or -1: it follows a capital or a digit and is a short run of small letters. */
function endOfClitic(text: string, start: number, colon: number): number {
  if (colon === start) return -1;
  const before = text.charAt(colon - 1);
  const code = codeOf(before.charCodeAt(0));
  const capital = code < FIRST_DIGIT && before !== before.toLowerCase();
  if (!capital && !(code >= FIRST_DIGIT && code < HYPHEN)) return -1;
  let end = colon + 1;
  while (end < text.length && codeAt(text, end) < FIRST_DIGIT && text.charAt(end) === text.charAt(end).toLowerCase())
    end++;
  const letterCount = end - colon - 1;
  return letterCount >= 1 && letterCount <= LONGEST_CLITIC && codeAt(text, end) >= HYPHEN ? end : -1;
}

function addToken(analysis: Analysis, start: number, end: number, kind: number): void {
  const token = analysis.tokenCount;
  if (token >= analysis.tokenStart.length) growTokens(analysis);
  analysis.tokenStart[token] = start;
  analysis.tokenEnd[token] = end;
  analysis.tokenKind[token] = kind;
  analysis.tokenCount = token + 1;
}

function addHits({ matcher }: LexiconEngine, analysis: Analysis, token: number, start: number, hits: WordHits): void {
  for (let at = 0; at < hits.length; at += HIT_FIELDS) {
    const lexeme = hits[at] ?? 0;
    const headStart = start + (hits[at + START] ?? 0);
    const flags = matcher.flags[lexeme] ?? 0;
    if ((flags & CAPITAL) !== 0 && !hasCapitals(analysis.text, headStart, (flags & TWO_CAPITALS) !== 0)) continue;
    const hit = analysis.hitCount;
    if (hit >= analysis.hitToken.length) growHits(analysis);
    analysis.hitToken[hit] = token;
    analysis.hitLastToken[hit] = token;
    analysis.hitLexeme[hit] = lexeme;
    analysis.hitTag[hit] = hits[at + TAG] ?? 0;
    analysis.hitRole[hit] = hits[at + ROLE] ?? 0;
    analysis.hitHeadStart[hit] = headStart;
    analysis.hitCount = hit + 1;
  }
}

/** Whether a word begins with a capital, or with two. */
function hasCapitals(text: string, start: number, two: boolean): boolean {
  const first = text.charAt(start);
  const second = text.charAt(start + 1);
  return first !== first.toLowerCase() && (!two || second !== second.toLowerCase());
}
