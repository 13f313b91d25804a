import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';

import { automatonBuilder, emptyTrie, insert } from './automaton.ts';
import { layArcs } from './lay-arcs.ts';
import { LETTER_COLUMNS } from './letter-codes.ts';
import { nextState } from './next-state.ts';

/** Forms that branch more than once: after most letters some follow, after the first many. */
const forms = array(
  tuple(
    string({ unit: constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö-'.split('')), maxLength: 5 }),
    integer({ min: 0, max: 3 }),
  ),
  { maxLength: 120 },
);

test('from each state each letter leads where it leads in the automaton, and outputs are its own', () => {
  assert(
    property(array(forms, { minLength: 1, maxLength: 3 }), (tries) => {
      const builder = automatonBuilder();
      for (const trie of tries) {
        const root = emptyTrie();
        for (const [form, output] of trie) insert(root, form, output);
        builder.add(root);
      }
      const automaton = builder.finish();
      const starts = automaton.outputs.map((_, set) => set * 10);
      const { places, ...arcs } = layArcs(automaton, starts);
      const [labels, distances] = [Uint8Array.from(arcs.labels), Int32Array.from(arcs.distances)];
      for (const [state, { edges, output }] of automaton.states.entries()) {
        const place = places[state] ?? -1;
        expect(arcs.outputStart[place]).toBe(output * 10);
        const targets = Array.from({ length: LETTER_COLUMNS }, () => 0);
        for (let edge = 0; edge < edges.length; edge += 2)
          targets[edges[edge] ?? -1] = places[edges[edge + 1] ?? -1] ?? -1;
        expect(targets.map((_, letter) => nextState(labels, distances, place, letter))).toEqual(targets);
      }
    }),
    { numRuns: 60 },
  );
});
