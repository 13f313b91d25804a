import type { Language } from '@lapsilinssi/linguistics';
import type { ColumnRole, SectionRole } from '../document.ts';
import { indexPatterns, patternsHeld, type PatternText } from './find-patterns.ts';
import type { LanguageRuntime, Pack } from './open-pack.ts';
import { addPhrases, clearPlaces, createPlaces, type Places } from './places.ts';
import { meetWordsInSteps, scanText } from './scan-text.ts';
import type { Steps } from '../steps.ts';

/** What a heading, title or column heading says of itself. */
export interface HeadingMatch {
  /** In the order of the pack. */
  readonly sectionRoles: readonly SectionRole[];
  readonly columnRoles: readonly ColumnRole[];
  /** The patterns of roles and of signs of document types that the text holds, sorted. */
  readonly patterns: readonly number[];
}

const NOTHING: HeadingMatch = { sectionRoles: [], columnRoles: [], patterns: [] };

/** Headings that come again and again, as those of tables do, by their text; so many at most, and none that is longer. */
const MOST_KNOWN = 512;
const LONGEST_KNOWN = 80;
const KNOWN = new WeakMap<LanguageRuntime, Map<string, HeadingMatch>>();

/** Matches a heading, a title or a column heading with the pack's roles. */
export function matchHeading(pack: Pack, language: Language | 'other', text: string): HeadingMatch {
  const runtime = pack.language(language);
  if (!runtime || text === '') return NOTHING;
  let known = KNOWN.get(runtime);
  if (!known) KNOWN.set(runtime, (known = new Map<string, HeadingMatch>()));
  const before = known.get(text);
  if (before) return before;
  const found = findMatch(runtime, text);
  if (known.size >= MOST_KNOWN) known.clear();
  if (text.length <= LONGEST_KNOWN) known.set(text, found);
  return found;
}

/**
 * Has ready what {@link matchHeading} makes for the first heading of a language: all that it runs through runs for the first time.
 *
 * @yields nothing, between two steps
 */
export function* meetHeadingInSteps(pack: Pack, language: Language | 'other', text: string): Steps<void> {
  const runtime = pack.language(language);
  if (runtime && !PLACES.has(runtime)) yield* meetWordsInSteps(runtime, text);
}

function findMatch(runtime: LanguageRuntime, text: string): HeadingMatch {
  const { data, outlinePatterns } = runtime;
  const patterns = patternsHeld(outlinePatterns, shortText(runtime, text));
  const holds = (wanted: readonly number[]): boolean => wanted.some((pattern) => patterns.has(pattern));
  return {
    sectionRoles: data.sectionRoles.filter((one) => holds(one.patterns)).map((one) => one.role),
    columnRoles: data.columnRoles.filter((one) => holds(one.patterns)).map((one) => one.role),
    patterns: [...patterns].toSorted((a, b) => a - b),
  };
}

/** The patterns that a short text holds; the whole text counts as one clause. */
export function patternsIn(pack: Pack, language: Language | 'other', text: string): number[] {
  const runtime = pack.language(language);
  if (!runtime) return [];
  const all = indexPatterns(
    runtime.links,
    Array.from({ length: runtime.links.patterns }, (_, pattern) => pattern),
  );
  return [...patternsHeld(all, shortText(runtime, text))];
}

/** A text as one clause; valid until the next one. */
function shortText(runtime: LanguageRuntime, text: string): PatternText {
  const places = emptyPlaces(runtime);
  const { tokenCount, tokenKind } = scanText(runtime, text, places, 0).analysis;
  addPhrases(places);
  const oneClause = Array.from({ length: tokenCount }, () => 0);
  return {
    places,
    wordsBefore: countWords(tokenKind, tokenCount),
    stretchOf: oneClause,
    stretchStart: [0, tokenCount],
    clausesIn: () => oneClause,
  };
}

/** Places that are used for one short text after another. */
const PLACES = new WeakMap<LanguageRuntime, Places>();

function emptyPlaces(runtime: LanguageRuntime): Places {
  const known = PLACES.get(runtime);
  if (known) {
    clearPlaces(known);
    return known;
  }
  const made = createPlaces(runtime);
  PLACES.set(runtime, made);
  return made;
}

/** Per token, and for the end: how many words and numbers stand before it. */
function countWords(kinds: Uint8Array, count: number): number[] {
  const before = [0];
  for (let token = 0, words = 0; token < count; token++) before.push((words += (kinds[token] ?? 2) < 2 ? 1 : 0));
  return before;
}
