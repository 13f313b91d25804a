import type { Language, Lexicon, PartOfSpeech } from '../types.ts';
import { type ByteReader, byteReader } from './byte-stream.ts';
import { LEXICON_MARK } from './encode-lexicon.ts';
import { codeOf, LETTER_COLUMNS, letterFlags } from './letter-codes.ts';
import { FIRST_PART, INNER_PART } from './lexeme-flags.ts';
import { rememberMatcher } from './lexicon-matchers.ts';
import type { LexiconHeader, Matcher } from './matcher.ts';

/**
 * Reads a compiled lexicon.
 * @throws {RangeError} when the bytes are no lexicon, end too early or were written by another version.
 */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const reader = byteReader(bytes);
  if (reader.text() !== LEXICON_MARK) throw new RangeError('These bytes are not a lexicon of this version. Compile the rule pack again.');
  const header = readHeader(reader.text());
  const own = bytes.slice();
  const lexicon: Lexicon = {
    language: header.language,
    ids: header.ids,
    tags: header.tags,
    pos: header.pos,
    toBytes: () => own.slice(),
  };
  rememberMatcher(lexicon, readMatcher(reader, header));
  return lexicon;
}

function readHeader(json: string): LexiconHeader {
  const value: unknown = JSON.parse(json);
  if (!isHeader(value)) throw new RangeError('The head of the lexicon is damaged. Compile the rule pack again.');
  return value;
}

function isHeader(value: unknown): value is LexiconHeader {
  if (typeof value !== 'object' || value === null) return false;
  const { language, ids, tags, pos, onsets } = value as Partial<Record<keyof LexiconHeader, unknown>>;
  const languages: readonly (Language | unknown)[] = ['fi', 'sv', 'en'];
  return languages.includes(language) && isTexts(ids) && isTexts(tags) && isTexts(pos) && isTexts(onsets);
}

function isTexts(value: unknown): value is readonly (string | PartOfSpeech)[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function readList(reader: ByteReader): Int32Array {
  const list = new Int32Array(reader.integer());
  for (let index = 0; index < list.length; index++) list[index] = reader.integer();
  return list;
}

function readMatcher(reader: ByteReader, header: LexiconHeader): Matcher {
  const [stems = 0, firstParts = 0, listed = 0, derivations = 0] = readList(reader);
  const continuations = readList(reader);
  const wordLexeme = readList(reader);
  const wordEndings = readList(reader);
  const flags = Uint16Array.from(readList(reader));
  const { starts, outputs } = readOutputs(reader);
  const { transitions, outputStart } = readStates(reader, starts);
  const partFlags = flags.some((each) => (each & (FIRST_PART | INNER_PART)) !== 0);
  const matcher = {
    transitions,
    outputStart,
    outputs,
    stems,
    firstParts,
    listed,
    derivations,
    continuations,
    mayEnd: Uint8Array.from(continuations, (state) => (outputStart[state] === 0 ? 0 : 1)),
    wordLexeme,
    wordEndings,
    flags,
    onset: pairFlags(header.onsets),
    firstPartEnds: letterFlags(header.firstPartEnds),
    firstPartLetters: header.firstPartLetters,
    longHead: header.longHead,
    openHead: header.openHead,
    modifierLetters: header.modifierLetters,
    hasParts: partFlags,
  };
  return { ...matcher, startsForm: formPairs(matcher), startsPart: pathPairs(transitions, firstParts) };
}

function readOutputs(reader: ByteReader): { readonly starts: Int32Array; readonly outputs: Int32Array } {
  const count = reader.integer();
  const starts = new Int32Array(count);
  const outputs: number[] = [0];
  for (let set = 0; set < count; set++) {
    const size = reader.integer();
    starts[set] = size === 0 ? 0 : outputs.length;
    if (size > 0) outputs.push(size);
    for (let index = 0; index < size; index++) outputs.push(reader.integer());
  }
  return { starts, outputs: Int32Array.from(outputs) };
}

function readStates(reader: ByteReader, starts: Int32Array): Pick<Matcher, 'transitions' | 'outputStart'> {
  const count = reader.integer();
  const transitions = count <= 65536 ? new Uint16Array(count * LETTER_COLUMNS) : new Uint32Array(count * LETTER_COLUMNS);
  const outputStart = new Uint32Array(count);
  for (let state = 0; state < count; state++) {
    outputStart[state] = starts[reader.integer()] ?? 0;
    const edges = reader.integer();
    for (let edge = 0; edge < edges; edge++) {
      const letter = reader.integer();
      transitions[state * LETTER_COLUMNS + letter] = state - reader.integer();
    }
  }
  return { transitions, outputStart };
}

function pairFlags(pairs: readonly string[]): Uint8Array {
  const flags = new Uint8Array(64 * 64);
  for (const pair of pairs) flags[(codeOf(pair.charCodeAt(0)) << 6) | codeOf(pair.charCodeAt(1))] = 1;
  return flags;
}

/** Pairs of letters with which a path from a root begins. */
function pathPairs(transitions: Matcher['transitions'], root: number): Uint8Array {
  const flags = new Uint8Array(64 * 64);
  for (let first = 0; first < LETTER_COLUMNS; first++) {
    const state = transitions[root * LETTER_COLUMNS + first] ?? 0;
    if (state === 0) continue;
    for (let second = 0; second < LETTER_COLUMNS; second++) if (transitions[state * LETTER_COLUMNS + second] !== 0) flags[(first << 6) | second] = 1;
  }
  return flags;
}

/** Pairs of letters with which a form begins; stems of less than two letters go on in their endings and in what follows these. */
function formPairs(matcher: Pick<Matcher, 'transitions' | 'outputStart' | 'outputs' | 'stems' | 'wordEndings' | 'continuations'>): Uint8Array {
  const { transitions, outputStart, outputs } = matcher;
  const flags = pathPairs(transitions, matcher.stems);
  const step = (state: number, letter: number): number => transitions[state * LETTER_COLUMNS + letter] ?? 0;
  const outputsOf = (state: number): Int32Array => {
    const start = outputStart[state] ?? 0;
    return start === 0 ? new Int32Array() : outputs.subarray(start + 1, start + 1 + (outputs[start] ?? 0));
  };
  for (const word of outputsOf(matcher.stems)) {
    const pairs = pathPairs(transitions, matcher.wordEndings[word] ?? 0);
    pairs.forEach((flag, pair) => {
      if (flag === 1) flags[pair] = 1;
    });
  }
  for (let first = 0; first < LETTER_COLUMNS; first++) {
    const state = step(matcher.stems, first);
    for (const word of outputsOf(state)) {
      const endings = matcher.wordEndings[word] ?? 0;
      for (let second = 0; second < LETTER_COLUMNS; second++) {
        if (step(endings, second) !== 0 || outputStart[endings] !== 0) flags[(first << 6) | second] = 1;
      }
    }
  }
  return flags;
}
