import type { Collision } from '../types.ts';
import type { Automaton } from './automaton.ts';
import { codesOfForm, letterOf } from './letter-codes.ts';
import { CONTINUATION_LIMIT } from './matcher.ts';

/** The words of a lexicon under construction. */
export interface BuiltWords {
  readonly ids: readonly string[];
  readonly wordLexeme: readonly number[];
  readonly wordEndings: readonly number[];
  readonly wordStems: readonly string[];
  readonly continuations: readonly number[];
}

/**
 * Pairs of lexemes that share a form, each with the shortest one. Only words whose stems begin alike are compared, by walking
 * their endings side by side.
 */
export function findCollisions(automaton: Automaton, words: BuiltWords): readonly Collision[] {
  const byStem = new Map<string, number[]>();
  words.wordStems.forEach((stem, word) => {
    if ((words.wordLexeme[word] ?? 0) >= words.ids.length) return;
    const alike = byStem.get(stem);
    if (alike === undefined) byStem.set(stem, [word]);
    else alike.push(word);
  });
  const found = new Map<string, Collision>();
  for (const [stem, entries] of byStem) {
    for (const word of entries) {
      for (let length = 0; length <= stem.length; length++) {
        for (const other of byStem.get(stem.slice(0, length)) ?? []) {
          if (length === stem.length && other >= word) continue;
          const lexemes = [words.wordLexeme[other] ?? 0, words.wordLexeme[word] ?? 0].toSorted((one, two) => one - two);
          const [first = 0, second = 0] = lexemes;
          if (first === second || found.has(`${first} ${second}`)) continue;
          const rest = sharedEnding(automaton, words, other, word, stem.slice(length));
          if (rest !== undefined)
            found.set(`${first} ${second}`, {
              form: stem + rest,
              lexemes: [words.ids[first] ?? '', words.ids[second] ?? ''],
            });
        }
      }
    }
  }
  return [...found.values()];
}

/** The shortest string that ends both words after their stems; the first word has `gap` more letters to go. */
function sharedEnding(
  automaton: Automaton,
  words: BuiltWords,
  one: number,
  other: number,
  gap: string,
): string | undefined {
  let state: number | undefined = words.wordEndings[one];
  for (const code of codesOfForm(gap) ?? []) state = targetOf(automaton, state, code);
  const start = words.wordEndings[other];
  let level: { readonly left: number; readonly right: number; readonly form: string }[] =
    state === undefined || start === undefined ? [] : [{ left: state, right: start, form: '' }];
  while (level.length > 0) {
    for (const { left, right, form } of level)
      if (mayEndAt(automaton, words, left) && mayEndAt(automaton, words, right)) return form;
    level = level.flatMap(({ left, right, form }) =>
      edgesOf(automaton, left).flatMap(([letter, target]) => {
        const same = targetOf(automaton, right, letter);
        return same === undefined ? [] : [{ left: target, right: same, form: form + letterOf(letter) }];
      }),
    );
  }
  return undefined;
}

function targetOf(automaton: Automaton, state: number | undefined, letter: number): number | undefined {
  if (state === undefined) return undefined;
  return edgesOf(automaton, state).find(([each]) => each === letter)?.[1];
}

/** Letter and target of each transition of a state. */
function edgesOf(automaton: Automaton, state: number): (readonly [letter: number, target: number])[] {
  const edges = automaton.states[state]?.edges ?? [];
  return edges.flatMap((letter, index) => (index % 2 === 0 ? [[letter, edges[index + 1] ?? 0] as const] : []));
}

function mayEndAt(automaton: Automaton, words: BuiltWords, state: number): boolean {
  const outputs = automaton.outputs[automaton.states[state]?.output ?? 0] ?? [];
  return outputs.some((output) => {
    const root = words.continuations[output % CONTINUATION_LIMIT];
    return root !== undefined && (automaton.states[root]?.output ?? 0) !== 0;
  });
}
