import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Parser,
  type CST,
  type Document,
  type ErrorCode,
  type Node,
  type Pair,
} from 'yaml';

import { wholeFileProblem, type PackProblem } from '../problem/problem.ts';
import type { ProblemCode } from '../problem/problem-texts.ts';

/** A file of a pack: its path inside the pack with forward slashes, and its text. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
  /** Where problems say that it stands, when it comes from the pack that is extended: `../rules/themes/x.yaml`. */
  readonly origin?: string;
  /** What is wrong with the pack that this `pack.yaml` extends: it leads back to this one, or there is no such folder. */
  readonly base?: 'extends-circle' | 'extends-missing';
}

/** Keys and indexes from a file's root. */
export type KeyPath = readonly (string | number)[];

/** A parsed file that can say where each of its values stands. */
export interface YamlFile {
  readonly path: string;
  /** Whether it comes from the pack that is extended. */
  readonly inherited: boolean;
  readonly value: unknown;
  /**
   * A problem at a key: at the value, or at the key itself with `at: 'key'`. When the path does not exist, at its nearest ancestor.
   * `offset` moves into a text value (UTF-16 code units of the value).
   */
  problem(
    code: ProblemCode,
    path: KeyPath,
    values?: PackProblem['values'],
    where?: {
      readonly at?: 'key' | 'value';
      readonly offset?: number;
      readonly severity?: PackProblem['severity'];
    },
  ): PackProblem;
  /** 1-based line of a key, found as a problem's place is. */
  lineOf(path: KeyPath, at: 'key' | 'value'): number;
  /** Whether the file has this key. */
  has(path: KeyPath): boolean;
  /** Whether the value at the path is written in braces or brackets. */
  isFlow(path: KeyPath): boolean;
}

/** Largest file of a pack, in UTF-16 code units. */
const MOST_CHARACTERS = 500_000;
/** Deepest nesting of a pack's file. */
const MOST_DEPTH = 24;
/** Longest value of a pack's file, in UTF-16 code units. */
const MOST_SCALAR = 4000;

/** Keys that would reach into JavaScript's own objects. */
const DANGEROUS_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses one file. With any problem there is no value: what follows would be noise. */
export function parseYamlFile(
  file: PackFile,
): { readonly ok: true; readonly file: YamlFile } | { readonly ok: false; readonly problems: readonly PackProblem[] } {
  const path = file.origin ?? file.path;
  const text = file.text.startsWith('\uFEFF') ? file.text.slice(1) : file.text;
  const fail = (code: ProblemCode, values: PackProblem['values'] = {}) =>
    ({ ok: false, problems: [wholeFileProblem(path, code, values)] }) as const;
  if (text.length > MOST_CHARACTERS) return fail('too-large', { size: text.length, limit: MOST_CHARACTERS });
  const lines = new LineCounter();
  const document = composed(text, lines);
  if (document === undefined) {
    const values = { limit: MOST_DEPTH };
    const where = place(lines, firstTooDeep(text));
    return { ok: false, problems: [{ severity: 'error', code: 'too-deep', file: path, ...where, key: '', values }] };
  }
  const broken = syntaxProblems(path, text, document, lines);
  const problems = broken.length > 0 ? broken : nodeProblems(path, text, document, lines);
  if (problems.length > 0) return { ok: false, problems };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return fail('file-empty');
  }
  return { ok: true, file: located(path, file.origin !== undefined, text, document, lines) };
}

/** The parser recurses: nesting beyond the stack comes back as undefined. */
function composed(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    return document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION') ? undefined : document;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Where nesting passes the limit first, as an offset. Where the stack ends changes with what ran before; this does not.
 *
 * @returns 0 when it passes the limit nowhere
 */
function firstTooDeep(text: string): number {
  const open = [...new Parser().parse(text)].map((token) => ({ token, depth: 0 })).toReversed();
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { token, depth } = one;
    if (depth > MOST_DEPTH) return token.offset;
    open.push(
      ...partsOf(token)
        .map((part) => ({ token: part, depth: token.type === 'document' ? 0 : depth + 1 }))
        .toReversed(),
    );
  }
  return 0;
}

/** The tokens of values inside a token, in their order. */
function partsOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((part) => part !== null && part !== undefined));
}

function syntaxProblems(path: string, text: string, document: Document.Parsed, lines: LineCounter): PackProblem[] {
  const complaints = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  const problems = complaints.map((error): PackProblem => {
    const [start, end] = error.pos;
    const problem = (code: ProblemCode, values: PackProblem['values']): PackProblem => {
      const { line, column } = place(lines, start);
      return { severity: 'error', code, file: path, line, column, key: '', values };
    };
    if (error.code === 'DUPLICATE_KEY') {
      const name = /^[^:\n]*/u.exec(text.slice(start))?.[0]?.trim() ?? '';
      return problem('duplicate-key', { name });
    }
    if (error.code === 'TAG_RESOLVE_FAILED') {
      const value = /^[^\n,\]]*/u.exec(text.slice(start))?.[0]?.trim() ?? text.slice(start, end);
      return problem('yaml-tag', { text: value });
    }
    // The parser says of an unclosed bracket that its next line is not indented enough.
    if (error.code === 'BAD_INDENT' && error.message.startsWith('Flow ')) return problem('yaml-unclosed', {});
    return problem(SYNTAX_CODES[error.code] ?? 'yaml-syntax', {});
  });
  // After the first break everything looks wrong: one mistake is one error.
  const breakAt = problems.findIndex(({ code }) => code !== 'duplicate-key' && code !== 'yaml-tag');
  return breakAt === -1 ? problems : problems.slice(0, breakAt + 1);
}

/** What the parser's complaints come to for an author. */
const SYNTAX_CODES: Readonly<Partial<Record<ErrorCode, ProblemCode>>> = {
  BAD_INDENT: 'yaml-indent',
  TAB_AS_INDENT: 'yaml-indent',
  BAD_ALIAS: 'yaml-alias',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MISSING_CHAR: 'yaml-unclosed',
  MULTILINE_IMPLICIT_KEY: 'yaml-unclosed',
  MULTIPLE_DOCS: 'yaml-documents',
};

/** What YAML allows and a pack does not: aliases, keys that are not text, dangerous keys, values without end. */
function nodeProblems(path: string, text: string, document: Document.Parsed, lines: LineCounter): PackProblem[] {
  const problems: PackProblem[] = [];
  const report = (node: unknown, code: ProblemCode, keys: KeyPath, values: PackProblem['values'] = {}): void => {
    const start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    problems.push({
      severity: 'error',
      code,
      file: path,
      ...place(lines, start),
      key: dotted(keys),
      values,
    });
  };
  const walk = (node: unknown, keys: KeyPath): void => {
    if (!isNode(node)) return;
    if (isAlias(node) || (node.anchor !== undefined && node.anchor !== '')) {
      report(node, 'yaml-alias', keys);
      return;
    }
    if (keys.length > MOST_DEPTH) {
      report(node, 'too-deep', keys, { limit: MOST_DEPTH });
      return;
    }
    if (isScalar(node) && typeof node.value === 'string' && node.value.length > MOST_SCALAR) {
      report(node, 'scalar-too-long', keys, { size: node.value.length, limit: MOST_SCALAR });
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        if (isBraceWord(item)) report(item, 'yaml-quotes', [...keys, index], { text: sourceText(text, item) });
        else walk(item, [...keys, index]);
      }
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
        if (name === undefined || DANGEROUS_KEYS.has(name)) {
          report(key, 'yaml-key', keys, { name: name ?? sourceText(text, key) });
        } else if (isBraceWord(value)) {
          report(value, 'yaml-quotes', [...keys, name], { text: sourceText(text, value) });
        } else walk(value, [...keys, name]);
      }
    }
  };
  walk(document.contents, []);
  return problems;
}

/** `{child}` without quotes: YAML reads a map whose single key has no value. */
function isBraceWord(node: unknown): boolean {
  if (!isMap(node) || node.flow !== true || node.items.length !== 1) return false;
  const [pair] = node.items;
  const value: unknown = pair?.value;
  return value === null || (isScalar(value) && value.value === null && value.source === '');
}

function sourceText(text: string, node: unknown): string {
  const range = isNode(node) ? node.range : undefined;
  return range ? text.slice(range[0], range[1]).replaceAll(/\s+/gu, ' ').trim() : '';
}

function place(lines: LineCounter, offset: number): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** `criteria.feedback.fi.any[2]`. */
function dotted(path: KeyPath): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${part}`))
    .join('');
}

function located(
  path: string,
  inherited: boolean,
  text: string,
  document: Document.Parsed,
  lines: LineCounter,
): YamlFile {
  const nodeAt = (keys: KeyPath): Node | undefined => {
    let node: unknown = document.contents;
    for (const key of keys) {
      if (!isCollection(node)) return undefined;
      node = isMap(node) ? pairOf(node.items, key)?.value : node.get(key, true);
    }
    return isNode(node) ? node : undefined;
  };
  const keyNodeAt = (keys: KeyPath): Node | undefined => {
    const parent = nodeAt(keys.slice(0, -1));
    const last = keys.at(-1);
    if (last === undefined || !isMap(parent)) return undefined;
    const key = pairOf(parent.items, last)?.key;
    return isNode(key) ? key : undefined;
  };
  /** The offset of the nearest thing that exists: a missing key is placed at the key of its parent. */
  const offsetOf = (keys: KeyPath, at: 'key' | 'value'): number => {
    const node = at === 'value' ? (nodeAt(keys) ?? keyNodeAt(keys)) : (keyNodeAt(keys) ?? nodeAt(keys));
    if (node) return node.range?.[0] ?? 0;
    return keys.length === 0 ? 0 : offsetOf(keys.slice(0, -1), 'key');
  };
  return {
    path,
    inherited,
    value: document.toJS({ maxAliasCount: 0 }),
    problem(code, keys, values = {}, { at = 'value', offset, severity = 'error' } = {}) {
      let start = offsetOf(keys, at);
      if (offset !== undefined) start = offsetInside(nodeAt(keys), text, offset) ?? start;
      return { severity, code, file: path, ...place(lines, start), key: dotted(keys), values };
    },
    lineOf: (keys, at) => place(lines, offsetOf(keys, at)).line,
    has: (keys) => nodeAt(keys) !== undefined,
    isFlow: (keys) => {
      const node = nodeAt(keys);
      return isCollection(node) && node.flow === true;
    },
  };
}

function pairOf(items: readonly Pair[], key: string | number): Pair | undefined {
  return items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Where a character of a text value stands in the file; undefined when escapes or folding make that inexact. */
function offsetInside(node: Node | undefined, text: string, offset: number): number | undefined {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const [start, end] = node.range;
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  if (!quoted && node.type !== 'PLAIN') return undefined;
  const from = start + (quoted ? 1 : 0);
  const written = text.slice(from, end - (quoted ? 1 : 0));
  return written === node.value ? from + offset : undefined;
}
