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

/** An entry of YAML with a value of its own on its line: its beginning, its key and its value. */
const ENTRY = /^(?<begin>[ ]*(?:- )?)(?<key>[\w-]+): (?<value>[^\s#|>&*].*)$/u;

type Exchange = readonly [at: number, from: number, near: boolean];
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/**
 * Files of YAML in which values stand in each other's places: what is well written and says something else. An id is there twice, a name is that of
 * nothing, what was ordered is not.
 */
export function exchangedYaml(most: number): fc.Arbitrary<(files: ReadonlyMap<string, string>) => Map<string, string>> {
  const exchange: fc.Arbitrary<Exchange> = fc.tuple(share, share, fc.boolean());
  return fc.array(exchange, { maxLength: most }).map((exchanges) => (files) => {
    const lines = [...files].flatMap(([path, text]) => text.split('\n').map((line) => ({ path, line })));
    const entries = lines.flatMap(({ line }, at) => {
      const { begin = '', key = '', value } = ENTRY.exec(line)?.groups ?? {};
      return value === undefined ? [] : [{ at, begin, key, value }];
    });
    for (const [at, from, near] of exchanges) {
      const one = entries[Math.floor(at * entries.length)];
      // Values of the same key mean what they say in the wrong place; others mean nothing there.
      const others = entries.filter(({ key, value }) => (!near || key === one?.key) && value !== one?.value);
      const other = others[Math.floor(from * others.length)];
      const held = lines[one?.at ?? -1];
      if (one !== undefined && held !== undefined && other !== undefined)
        held.line = `${one.begin}${one.key}: ${other.value}`;
    }
    return new Map(
      [...files.keys()].map((path) => [
        path,
        lines
          .filter((one) => one.path === path)
          .map(({ line }) => line)
          .join('\n'),
      ]),
    );
  });
}

/** YAML of pieces alone. */
export const yamlText: fc.Arbitrary<string> = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
