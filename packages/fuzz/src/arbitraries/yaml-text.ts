import * as fc from 'fast-check';

import { hostileText } from './hostile-text.ts';

/** Pieces of YAML that are hard for its readers or mean something to JavaScript. */
const PIECES: readonly string[] = [
  '__proto__: { polluted: true }\n',
  'constructor: { prototype: { polluted: true } }\n',
  'prototype: { polluted: true }\n',
  'toString: x\n',
  'hasOwnProperty: x\n',
  'a: &a [*a, *a]\n',
  'a: &x 1\nb: *x\n',
  'b: &b [1,1,1,1,1,1,1,1]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d]\n',
  '<<: *x\n',
  '? [a, b]\n: c\n',
  '!!js/function "x": 1\n',
  '!!binary aGVp: 1\n',
  '!!set { a, b }\n',
  '!<tag:yaml.org,2002:python/object> x\n',
  '%YAML 1.2\n---\n',
  '--- a\n--- b\n',
  '...\n',
  'id: id\nid: id\n',
  `a: ${'x'.repeat(9000)}\n`,
  `${'[ '.repeat(3000)}\n`,
  `${'{a: '.repeat(400)}\n`,
  `${'- '.repeat(500)}\n`,
  `a: |\n${'  rivi\n'.repeat(500)}`,
  'a: >-\n  b\n c\n',
  '\tid: x\n',
  'a: "\\u0000\\uD800"\n',
  'a: "\\x',
  "a: 'b",
  'a: {child}\n',
  'a: [1, 2\n',
  'a: 0o777\n',
  'a: 1e999\n',
  'a: .nan\n',
  'a: 2026-13-45\n',
  'a: ~\n',
  '1: 2\n',
  'null: x\n',
  '"": x\n',
  '- a\n',
  '# huomautus\n',
  '\u0000',
  '\uFEFF',
  '\u2028',
];

const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, hostileText, fc.string({ maxLength: 20 }));

type Change = readonly [at: number, cut: number, piece: string, wholeLine: boolean];
const change: fc.Arbitrary<Change> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 60 }),
  piece,
  fc.boolean(),
);

/** YAML of some kind with hard pieces put in, and lines and letters taken out or doubled. */
export function mutatedYaml(original: string, most: number): fc.Arbitrary<string> {
  return fc.array(change, { maxLength: most }).map((changes) =>
    changes.reduce((text, [share, cut, put, wholeLine]) => {
      const spot = Math.floor(share * text.length);
      const at = wholeLine ? text.lastIndexOf('\n', spot) + 1 : spot;
      return text.slice(0, at) + put + text.slice(at + cut);
    }, original),
  );
}

/** YAML of pieces alone. */
export const yamlText: fc.Arbitrary<string> = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
