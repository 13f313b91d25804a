import type { Automaton } from './automaton.ts';
import { byteWriter } from './byte-stream.ts';
import { headBeginnings } from './head-beginnings.ts';
import type { LexiconHeader } from './matcher.ts';

/** First bytes of a compiled lexicon. */
export const LEXICON_MARK = 'lapsilinssi-lexicon 2';

/** Roots of the automaton in the order in which they are written. */
export const ROOTS = [
  'stems',
  'heads',
  'firstParts',
  'modifiers',
  'innerParts',
  'listed',
  'derivations',
  'suffixes',
  'derivedEnds',
] as const;
export type RootName = (typeof ROOTS)[number];

/** Everything that a compiled lexicon holds. */
export interface LexiconParts {
  readonly header: LexiconHeader;
  readonly automaton: Automaton;
  readonly roots: Readonly<Record<RootName, number>>;
  readonly continuations: readonly number[];
  readonly wordLexeme: readonly number[];
  readonly wordEndings: readonly number[];
  readonly flags: readonly number[];
}

/**
 * Writes a lexicon as bytes: mark, header as JSON, then the automaton in columns, with targets relative to their source. Lists of one kind
 * stand together, so that long loops read them.
 */
export function encodeLexicon(parts: LexiconParts): Uint8Array {
  const writer = byteWriter();
  writer.text(LEXICON_MARK);
  writer.text(
    JSON.stringify(parts.header).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  writer.integers(ROOTS.map((name) => parts.roots[name]));
  writer.integers(parts.continuations);
  writer.integers(parts.wordLexeme);
  writer.integers(parts.wordEndings);
  writer.integers(parts.flags);
  const { states, outputs } = parts.automaton;
  writer.integers(outputs.flatMap((set) => [set.length, ...set]));
  writer.integers(states.map(({ output }) => output));
  writer.integers(states.map(({ edges }) => edges.length / 2));
  writer.integers(states.flatMap(({ edges }) => edges.filter((_, index) => index % 2 === 0)));
  writer.integers(
    states.flatMap(({ edges }, state) => edges.flatMap((target, index) => (index % 2 === 0 ? [] : [state - target]))),
  );
  writer.integers([...headBeginnings(parts.automaton, parts.roots.heads, parts.wordEndings)]);
  return writer.finish();
}
