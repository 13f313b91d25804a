import { analyse, createAnalysis, entities, smallLetters, type Analysis, type Entity } from '@lapsilinssi/linguistics';
import type { LanguageRuntime } from './open-pack.ts';
import { addPlace, type Places } from './places.ts';
import type { SpansByUnit } from './unit-spans.ts';
import type { Steps } from '../steps.ts';

/** What was found in one text: its tokens, its quantities, and where the units stand that are asked for later. */
export interface TextScan {
  readonly text: string;
  readonly tokenCount: number;
  readonly tokenStart: readonly number[];
  readonly tokenEnd: readonly number[];
  /** Index into `TOKEN_KINDS` of linguistics. */
  readonly tokenKind: readonly number[];
  readonly spans: SpansByUnit;
  readonly entities: readonly Entity[];
}

/** A token's word in small letters; empty for a number or a mark. */
export function wordAt({ text, tokenStart, tokenEnd, tokenKind }: TextScan, token: number): string {
  return tokenKind[token] === 0 ? smallLetters(text.slice(tokenStart[token], tokenEnd[token])) : '';
}

/** Up to `count` words from a token on, in small letters; numbers and marks are passed over. */
export function wordsFrom(text: TextScan, from: number, count: number): string[] {
  const words: string[] = [];
  for (let token = from; token < text.tokenCount && words.length < count; token++) {
    const word = wordAt(text, token);
    if (word !== '') words.push(word);
  }
  return words;
}

const scratch = createAnalysis();

/** Readings of words that are met in one step. */
const WORDS_A_STEP = 8;

/** A text that was tokenised; the analysis is valid until the next text. */
export interface ReadText {
  readonly analysis: Analysis;
  readonly entities: readonly Entity[];
}

/**
 * Tokenises a clean text and adds what its words and quantities stand for to places; phrases are left to be added.
 * @param base Number of the text's first token among the places.
 */
export function scanText(runtime: LanguageRuntime, text: string, places: Places, base: number): ReadText {
  const analysis = analyse(runtime.lexicon, text, scratch);
  const { hitCount, hitToken, hitLastToken, hitLexeme, hitTag } = analysis;
  for (let hit = 0; hit < hitCount; hit++) {
    const tag = hitTag[hit] ?? -1;
    const closure = runtime.ofWord(hitLexeme[hit] ?? 0, tag);
    addPlace(places, closure, base + (hitToken[hit] ?? 0), base + (hitLastToken[hit] ?? 0), tag);
  }
  const quantities = entities(runtime.lexicon, text);
  addEntities(runtime, quantities, analysis, places, base);
  return { analysis, entities: quantities };
}

/**
 * Has ready what {@link scanText} makes when it meets words for the first time.
 *
 * @yields nothing, between two steps
 */
export function* meetWordsInSteps(runtime: LanguageRuntime, text: string): Steps<void> {
  const { hitCount, hitLexeme, hitTag } = analyse(runtime.lexicon, text, scratch);
  const words = Array.from({ length: hitCount }, (_, hit) => ({ lexeme: hitLexeme[hit] ?? 0, tag: hitTag[hit] ?? -1 }));
  for (const [index, { lexeme, tag }] of words.entries()) {
    if (index % WORDS_A_STEP === 0) yield;
    runtime.ofWord(lexeme, tag);
  }
  yield;
  entities(runtime.lexicon, text);
  yield;
}

function addEntities(
  runtime: LanguageRuntime,
  quantities: readonly Entity[],
  { tokenCount, tokenStart, tokenEnd }: Analysis,
  places: Places,
  base: number,
): void {
  let token = 0;
  for (const { kind, start, end, vague } of quantities) {
    const closure = runtime.ofEntity(kind);
    if (closure.units.length === 0 || vague) continue;
    while (token > 0 && (tokenStart[token] ?? 0) > start) token--;
    while (token < tokenCount && (tokenEnd[token] ?? 0) <= start) token++;
    let last = token;
    while (last + 1 < tokenCount && (tokenStart[last + 1] ?? 0) < end) last++;
    if (token < tokenCount) addPlace(places, closure, base + token, base + last, -1);
  }
}
