import type { Automaton } from './automaton.ts';
import { byteWriter } from './byte-stream.ts';
import type { LexiconHeader } from './matcher.ts';

/** First bytes of a compiled lexicon. */
export const LEXICON_MARK = 'lapsilinssi-lexicon 1';

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

/** Writes a lexicon as bytes: mark, header as JSON, then the automaton with targets relative to their source. */
export function encodeLexicon(parts: LexiconParts): Uint8Array {
  const writer = byteWriter();
  const list = (values: readonly number[]): void => {
    writer.integer(values.length);
    for (const value of values) writer.integer(value);
  };
  writer.text(LEXICON_MARK);
  writer.text(JSON.stringify(parts.header));
  list(ROOTS.map((name) => parts.roots[name]));
  list(parts.continuations);
  list(parts.wordLexeme);
  list(parts.wordEndings);
  list(parts.flags);
  const { states, outputs } = parts.automaton;
  writer.integer(outputs.length);
  for (const set of outputs) list(set);
  writer.integer(states.length);
  states.forEach(({ edges, output }, state) => {
    writer.integer(output);
    writer.integer(edges.length);
    for (const [letter, target] of edges) {
      writer.integer(letter);
      writer.integer(state - target);
    }
  });
  return writer.finish();
}
