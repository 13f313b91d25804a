import { limitsWith } from '@lapsilinssi/core';
import { assert, constantFrom, double, array, nat, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';

import { addComments } from './comment/add-comments.ts';
import { withoutOwnComments } from './comment/remove-comments.ts';
import { nastyFiles } from './fixtures/nasty-files.ts';
import { readWord } from './read/read-word.ts';
import { WordFault } from './word-fault.ts';

const limits = limitsWith();
const files = nastyFiles();
const WRITTEN = { date: '2026-11-21', label: 'Viite' };

/** Reads, comments and takes the comments away; a fault with a name is an answer, anything else a crash. */
function throughAll(bytes: Uint8Array): 'read' | 'refused' {
  try {
    const word = readWord(bytes, limits);
    const place = { part: 0, offset: 0, line: 1, column: 1 };
    const range = { start: place, end: { ...place, offset: 3, column: 4 } };
    const copy = addComments(word, [{ range, text: [[{ text: 'Kuka?' }]], keys: [] }], WRITTEN);
    withoutOwnComments(copy, limits);
    return 'read';
  } catch (thrown) {
    if (thrown instanceof WordFault) return 'refused';
    throw thrown;
  }
}

it('answers broken bytes by name, wherever they are broken', () => {
  const spot = tuple(double({ min: 0, max: 1, noNaN: true }), nat(255));
  assert(
    property(constantFrom(...files), array(spot, { minLength: 1, maxLength: 8 }), ([, original], spots) => {
      const bytes = Uint8Array.from(original);
      for (const [at, value] of spots) bytes[Math.floor(at * (bytes.length - 1))] = value;
      throughAll(bytes);
    }),
    { numRuns: 400, seed: 7 },
  );
});

it('answers a broken directory by name', () => {
  const spot = tuple(nat(700), constantFrom(0, 1, 80, 255));
  assert(
    property(constantFrom(...files), array(spot, { minLength: 1, maxLength: 6 }), ([, original], spots) => {
      const bytes = Uint8Array.from(original);
      for (const [fromEnd, value] of spots) bytes[Math.max(0, bytes.length - 1 - fromEnd)] = value;
      throughAll(bytes);
    }),
    { numRuns: 600, seed: 11 },
  );
});

it('answers a cut file by name', () => {
  for (const [, original] of files.slice(0, 12)) {
    for (const share of [0, 0.1, 0.5, 0.9, 0.999]) {
      expect(throughAll(original.subarray(0, Math.floor(original.length * share)))).toBe('refused');
    }
  }
});
