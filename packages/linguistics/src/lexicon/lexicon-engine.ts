import type { Lexicon } from '../types.ts';
import type { Matcher } from './matcher.ts';
import { type TypeCache, typeCache } from './type-cache.ts';

/** The working side of a lexicon: its arrays and the cache of word types. */
export interface LexiconEngine {
  readonly matcher: Matcher;
  readonly cache: TypeCache;
}

const engines = new WeakMap<Lexicon, LexiconEngine>();

/** Ties a matcher to a lexicon. */
export function rememberEngine(lexicon: Lexicon, matcher: Matcher): void {
  engines.set(lexicon, { matcher, cache: typeCache() });
}

/**
 * The working side of a lexicon.
 * @throws {TypeError} when the object was not made by `compileLexicon` or `decodeLexicon`.
 */
export function engineOf(lexicon: Lexicon): LexiconEngine {
  const engine = engines.get(lexicon);
  if (engine === undefined)
    throw new TypeError('A lexicon comes from compileLexicon or decodeLexicon; this object does not.');
  return engine;
}
