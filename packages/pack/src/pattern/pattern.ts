import type { ProblemCode } from '../problem/problem-texts.ts';

/** A stretch of a pattern's text; offsets in UTF-16 code units, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One word in the notation of terms: `lapsi (lapsen, lasta, lapsia)`, `+arviointi`, `kuulla {verb}`. */
export interface WordNode extends Stretch {
  readonly kind: 'word';
  /** The whole notation, single spaces. */
  readonly text: string;
  /** The word with its marks but without key forms, model and part of speech: `+arviointi`. */
  readonly word: string;
}

/** A class or an entity by name: `{child}`, `{year}`. */
export interface ReferenceNode extends Stretch {
  readonly kind: 'reference';
  readonly name: string;
}

export type UnitNode = WordNode | ReferenceNode;

/** Phrases for one place, `(kuulla|ottaa huomioon)`. One whose phrases are single words is read as `kuulla|kuunnella`. */
export interface GroupNode extends Stretch {
  readonly kind: 'group';
  /** As it is written, with its brackets. */
  readonly text: string;
  readonly phrases: readonly PhraseNode[];
}

/** A form in square brackets after an atom. */
export interface FormNode extends Stretch {
  readonly name: string;
}

/** Alternatives for one place, `a|b[gen]`; the forms apply to all of them. */
export interface AtomNode extends Stretch {
  readonly units: readonly (UnitNode | GroupNode)[];
  readonly forms: readonly FormNode[];
}

/** Atoms side by side. */
export interface PhraseNode extends Stretch {
  readonly atoms: readonly AtomNode[];
}

/** How a phrase follows the one before it: `near` in any order, `after` in this order, at most `distance` words between. */
export interface ConnectedPhrase {
  readonly connector: 'near' | 'after';
  readonly distance: number;
  readonly phrase: PhraseNode;
}

/** One spelling of a pattern. */
export interface SequenceNode extends Stretch {
  readonly first: PhraseNode;
  readonly rest: readonly ConnectedPhrase[];
}

/** A pattern as its author wrote it, taken apart. */
export interface PatternNode {
  readonly text: string;
  readonly alternatives: readonly SequenceNode[];
}

/** Why a pattern cannot be read; `offset` in UTF-16 code units from the pattern's start. */
export interface PatternError {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly offset: number;
}

export type ParsedPattern =
  | { readonly ok: true; readonly pattern: PatternNode }
  | { readonly ok: false; readonly error: PatternError };

/** Words between two phrases when the author gives no number. */
const DEFAULT_DISTANCE = 6;

/** The widest distance that an author may ask for: a clause is hardly longer. */
const MOST_DISTANCE = 30;

/** Names in braces that say a word's part of speech; they cannot be classes. */
export const PARTS_OF_SPEECH: readonly string[] = ['noun', 'adjective', 'verb', 'abbreviation'];

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}\-‐‑'’:./&+!?]/u;
const NAME = /^[a-z][a-z0-9-]*$/u;

type Token =
  | ({ readonly kind: 'unit'; readonly unit: UnitNode | GroupNode } & Stretch)
  | ({ readonly kind: 'forms'; readonly forms: readonly FormNode[] } & Stretch)
  | ({ readonly kind: 'bar'; readonly wide: boolean } & Stretch)
  | ({ readonly kind: 'connector'; readonly connector: 'near' | 'after'; readonly distance: number } & Stretch);

/**
 * Reads a pattern. Never throws; the first mistake is returned with its offset.
 *
 * `a b` side by side · `a .. b` same clause, any order · `a > b` in this order · `..3`, `>3` at most three words between ·
 * `a|b` either word · `(a|b c)` either phrase · `x | y` either spelling · `{class}` · `a[gen|par]` in one of the forms.
 */
export function parsePattern(text: string): ParsedPattern {
  const tokens = readTokens(text, 0, text.length, readGroup);
  if ('code' in tokens) return { ok: false, error: tokens };
  if (tokens.length === 0) return { ok: false, error: { code: 'pattern-empty', values: {}, offset: 0 } };
  const alternatives = buildAlternatives(text, tokens);
  return 'code' in alternatives ? { ok: false, error: alternatives } : { ok: true, pattern: { text, alternatives } };
}

/** The phrases of a sequence, in order. */
export function phrasesOf({ first, rest }: SequenceNode): PhraseNode[] {
  return [first, ...rest.map(({ phrase }) => phrase)];
}

/** The atoms of a phrase, each followed by those of its groups. */
export function atomsIn({ atoms }: PhraseNode): AtomNode[] {
  return atoms.flatMap((atom) => [
    atom,
    ...atom.units.flatMap((unit) => (unit.kind === 'group' ? unit.phrases.flatMap(atomsIn) : [])),
  ]);
}

/** Every word and reference of a pattern, in order. */
export function unitsOf({ alternatives }: PatternNode): UnitNode[] {
  return alternatives
    .flatMap(phrasesOf)
    .flatMap(atomsIn)
    .flatMap(({ units }) => units.filter((unit) => unit.kind !== 'group'));
}

/** Reads a pattern of a checked pack. */
export function parseChecked(text: string): PatternNode {
  const result = parsePattern(text);
  if (!result.ok) throw new Error(`pattern was not checked: ${text}`);
  return result.pattern;
}

/** Reads what stands at an opening bracket. */
type ReadBracket = (text: string, at: number) => Token | PatternError;

function readTokens(text: string, from: number, to: number, bracket: ReadBracket): Token[] | PatternError {
  const tokens: Token[] = [];
  for (let at = skipSpaces(text, from); at < to;) {
    const token = text[at] === '(' ? bracket(text, at) : readToken(text, at, tokens.at(-1));
    if ('code' in token) return token;
    tokens.push(token);
    at = skipSpaces(text, token.end);
  }
  return tokens;
}

/** `(phrase|phrase)`; groups stand in no others. */
function readGroup(text: string, at: number): Token | PatternError {
  const close = barredUntil(text, at);
  if (close === -1) return strayBracket(text, at);
  const tokens = readTokens(text, at + 1, close, strayBracket);
  if ('code' in tokens) return tokens;
  const phrases: PhraseNode[] = [];
  let atoms: AtomNode[] = [];
  const endPhrase = (offset: number): PatternError | undefined => {
    const [head] = atoms;
    if (head === undefined) return failed('pattern-unit-wanted', offset, {});
    phrases.push({ atoms, start: head.start, end: atoms.at(-1)?.end ?? head.end });
    atoms = [];
    return undefined;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'connector') return failed('class-connector', token.start, {});
    if (token.kind === 'bar') {
      const error = endPhrase(token.start);
      if (error !== undefined) return error;
    } else if (token.kind === 'unit') {
      const next = tokens[index + 1];
      const forms = next?.kind === 'forms' ? next.forms : [];
      atoms.push({
        units: [token.unit],
        forms,
        start: token.start,
        end: forms.length > 0 ? (next?.end ?? token.end) : token.end,
      });
    }
  }
  const error = endPhrase(close);
  if (error !== undefined) return error;
  const end = close + 1;
  return { kind: 'unit', unit: { kind: 'group', text: text.slice(at, end), phrases, start: at, end }, start: at, end };
}

function strayBracket(_: string, at: number): PatternError {
  return failed('pattern-character', at, { character: '(' });
}

/** Where brackets close that hold a bar; -1 when they hold none or stay open. Key forms may stand in brackets inside. */
function barredUntil(text: string, at: number): number {
  let isBarred = false;
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    const character = text[index];
    if (character === '(') depth += 1;
    else if (character === '|' && depth === 1) isBarred = true;
    else if (character === ')' && --depth === 0) return isBarred ? index : -1;
  }
  return -1;
}

function readToken(text: string, at: number, before: Token | undefined): Token | PatternError {
  const character = text[at] ?? '';
  if (character === '{') return readReference(text, at);
  if (character === '[') return readForms(text, at, before);
  if (character === '|') return readBar(text, at);
  if (character === '>' || text.startsWith('..', at)) return readConnector(text, at);
  if (character === ')' || character === ']' || character === '}') {
    return failed('pattern-unopened', at, { close: character });
  }
  return readWord(text, at);
}

function readReference(text: string, at: number): Token | PatternError {
  const close = text.indexOf('}', at);
  if (close === -1) return failed('pattern-unclosed', at, { open: '{' });
  const name = text.slice(at + 1, close).trim();
  if (!NAME.test(name)) return failed('class-unknown', at, { name });
  const end = close + 1;
  return { kind: 'unit', unit: { kind: 'reference', name, start: at, end }, start: at, end };
}

function readForms(text: string, at: number, before: Token | undefined): Token | PatternError {
  if (before?.kind !== 'unit' || before.end !== at) return failed('pattern-character', at, { character: '[' });
  const close = text.indexOf(']', at);
  if (close === -1) return failed('pattern-unclosed', at, { open: '[' });
  const forms: FormNode[] = [];
  let start = at + 1;
  for (const part of text.slice(start, close).split('|')) {
    const lead = part.length - part.trimStart().length;
    forms.push({ name: part.trim(), start: start + lead, end: start + part.trimEnd().length });
    start += part.length + 1;
  }
  return { kind: 'forms', forms, start: at, end: close + 1 };
}

function readBar(text: string, at: number): Token | PatternError {
  const left = at === 0 || isSpace(text, at - 1);
  const right = at + 1 >= text.length || isSpace(text, at + 1);
  if (left !== right) return failed('pattern-bar', at, {});
  return { kind: 'bar', wide: left, start: at, end: at + 1 };
}

function readConnector(text: string, at: number): Token | PatternError {
  const near = text[at] === '.';
  let end = at + (near ? 2 : 1);
  const from = end;
  while (/[0-9]/u.test(text[end] ?? '')) end += 1;
  if (end < text.length && !isSpace(text, end)) {
    return failed('pattern-character', end, { character: text[end] ?? '' });
  }
  const distance = end === from ? DEFAULT_DISTANCE : Number(text.slice(from, end));
  if (distance > MOST_DISTANCE) return failed('pattern-distance', at, { maximum: MOST_DISTANCE });
  return { kind: 'connector', connector: near ? 'near' : 'after', distance, start: at, end };
}

/** A word and what belongs to it: `(key forms)`, `= model`, `{part of speech}`, each after at most white space. */
function readWord(text: string, at: number): Token | PatternError {
  let end = at;
  while (end < text.length && WORD_CHARACTER.test(text[end] ?? '') && !text.startsWith('..', end)) end += 1;
  if (end === at) return failed('pattern-character', at, { character: text[at] ?? '' });
  const word = text.slice(at, end).replace(/(?<=.)[?!]+$/u, '');
  const mark = /(?<=[^!+])[!?]|(?<=[^!+])\+(?=.)/u.exec(word);
  if (mark !== null) return failed('pattern-character', at + mark.index, { character: mark[0] });
  if (!/\p{L}/u.test(word)) {
    return /^[0-9]/u.test(word)
      ? failed('pattern-number', at, { text: word })
      : failed('pattern-character', at, { character: word });
  }
  let notation = word;
  const keys = skipSpaces(text, end);
  if (text[keys] === '(' && barredUntil(text, keys) === -1) {
    const close = text.indexOf(')', keys);
    if (close === -1) return failed('pattern-unclosed', keys, { open: '(' });
    const inside = text.slice(keys + 1, close);
    if (/[(){}[\]|]/u.test(inside)) return failed('pattern-unclosed', keys, { open: '(' });
    notation += ` (${inside.trim().replaceAll(/\s+/gu, ' ')})`;
    end = close + 1;
  }
  const model = /^\s*=\s*([\p{L}\-'’]+)/u.exec(text.slice(end));
  if (model !== null) {
    notation += ` = ${model[1] ?? ''}`;
    end += model[0].length;
  }
  const pos = /^\s*\{\s*([a-z]+)\s*\}/u.exec(text.slice(end));
  if (pos !== null && PARTS_OF_SPEECH.includes(pos[1] ?? '')) {
    notation += ` {${pos[1] ?? ''}}`;
    end += pos[0].length;
  }
  return { kind: 'unit', unit: { kind: 'word', text: notation, word, start: at, end }, start: at, end };
}

/** Tokens → alternatives of sequences of phrases of atoms. */
function buildAlternatives(text: string, tokens: readonly Token[]): SequenceNode[] | PatternError {
  const alternatives: SequenceNode[] = [];
  let atoms: AtomNode[] = [];
  let first: PhraseNode | undefined;
  let rest: ConnectedPhrase[] = [];
  let connected: { readonly connector: 'near' | 'after'; readonly distance: number } | undefined;

  const endPhrase = (offset: number): PatternError | undefined => {
    const [head] = atoms;
    if (head === undefined) return failed('pattern-unit-wanted', offset, {});
    const phrase = { atoms, start: head.start, end: atoms.at(-1)?.end ?? head.end };
    if (connected === undefined) first = phrase;
    else rest.push({ ...connected, phrase });
    atoms = [];
    return undefined;
  };
  const endSequence = (offset: number): PatternError | undefined => {
    const error = endPhrase(offset);
    if (error !== undefined) return error;
    if (first !== undefined) {
      alternatives.push({ first, rest, start: first.start, end: rest.at(-1)?.phrase.end ?? first.end });
    }
    first = undefined;
    rest = [];
    connected = undefined;
    return undefined;
  };

  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'unit') {
      const read = readAtom(tokens, index);
      if ('code' in read) return read;
      atoms.push(read.atom);
      index = read.next;
      continue;
    }
    if (token.kind === 'connector' || (token.kind === 'bar' && token.wide)) {
      const error = token.kind === 'connector' ? endPhrase(token.start) : endSequence(token.start);
      if (error !== undefined) return error;
      if (token.kind === 'connector') connected = { connector: token.connector, distance: token.distance };
      index += 1;
      continue;
    }
    return failed('pattern-unit-wanted', token.start, {});
  }
  const error = endSequence(text.trimEnd().length);
  return error ?? alternatives;
}

/** `unit ("|" unit)* forms?` from the unit at `index`. */
function readAtom(
  tokens: readonly Token[],
  index: number,
): { readonly atom: AtomNode; readonly next: number } | PatternError {
  const units: (UnitNode | GroupNode)[] = [];
  let next = index;
  for (;;) {
    const token = tokens[next];
    if (token?.kind !== 'unit') {
      return failed('pattern-unit-wanted', token?.start ?? tokens[next - 1]?.end ?? 0, {});
    }
    units.push(...(wordsOfGroup(token.unit) ?? [token.unit]));
    next += 1;
    const bar = tokens[next];
    if (bar?.kind !== 'bar' || bar.wide) break;
    next += 1;
  }
  const after = tokens[next];
  const forms = after?.kind === 'forms' ? after.forms : [];
  if (after?.kind === 'forms') next += 1;
  const start = tokens[index]?.start ?? 0;
  return { atom: { units, forms, start, end: tokens[next - 1]?.end ?? start }, next };
}

/** The words and references of a group whose phrases are one each, in no form; undefined for others. */
function wordsOfGroup(unit: UnitNode | GroupNode): (UnitNode | GroupNode)[] | undefined {
  if (unit.kind !== 'group') return undefined;
  const isOfWords = unit.phrases.every(({ atoms: [first, second] }) => !second && first?.forms.length === 0);
  return isOfWords ? unit.phrases.flatMap(({ atoms }) => atoms.flatMap(({ units }) => units)) : undefined;
}

function failed(code: ProblemCode, offset: number, values: PatternError['values']): PatternError {
  return { code, offset, values };
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text[at] ?? '');
}

function skipSpaces(text: string, at: number): number {
  let next = at;
  while (next < text.length && isSpace(text, next)) next += 1;
  return next;
}
