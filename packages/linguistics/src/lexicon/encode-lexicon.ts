import type { Automaton } from './automaton.ts';
import { byteWriter } from './byte-stream.ts';
import { headBeginnings } from './head-beginnings.ts';
import { layArcs } from './lay-arcs.ts';
import type { LexiconHeader } from './matcher.ts';

/** First bytes of a compiled lexicon. */
export const LEXICON_MARK = 'lapsilinssi-lexicon 3';

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

/** Writes a lexicon as bytes: mark, header as JSON, then lists of numbers that are walked as they are. */
export function encodeLexicon(parts: LexiconParts): Uint8Array {
  const writer = byteWriter();
  writer.text(LEXICON_MARK);
  writer.text(
    JSON.stringify(parts.header).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  const { outputs } = parts.automaton;
  const arcs = layArcs(parts.automaton, startsOf(outputs));
  const placeOf = (state: number): number => arcs.places[state] ?? 0;
  writer.integers(ROOTS.map((name) => placeOf(parts.roots[name])));
  writer.integers(parts.continuations.map(placeOf));
  writer.integers(parts.wordLexeme);
  writer.integers(parts.wordEndings.map(placeOf));
  writer.integers(parts.flags);
  writer.integers(outputs.flatMap((set) => [set.length, ...set]));
  writer.integers(arcs.outputStart);
  writer.integers(arcs.labels);
  writer.integers(arcs.distances);
  writer.integers([...headBeginnings(parts.automaton, parts.roots.heads, parts.wordEndings)]);
  return writer.finish();
}

/** Where each output set begins when each is led by its size; the empty one is at 0. */
function startsOf(outputs: Automaton['outputs']): number[] {
  let end = 0;
  return outputs.map((set) => {
    const start = end;
    end += 1 + set.length;
    return start;
  });
}
