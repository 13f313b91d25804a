import type { Lexicon } from '../types.ts';
import { type ByteReader, byteReader } from './byte-stream.ts';
import { LEXICON_MARK } from './encode-lexicon.ts';
import { finiteTags } from './finite-tags.ts';
import { headBeginnings } from './head-beginnings.ts';
import { codeOf, LETTER_COLUMNS, letterFlags } from './letter-codes.ts';
import { rememberEngine } from './lexicon-engine.ts';
import type { LexiconHeader, Matcher } from './matcher.ts';

/**
 * Reads a compiled lexicon.
 * @throws {RangeError} when the bytes are no lexicon, end too early or were written by another version.
 */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const reader = byteReader(bytes);
  if (reader.text() !== LEXICON_MARK)
    throw new RangeError('These bytes are not a lexicon of this version. Compile the rule pack again.');
  const header = readHeader(reader.text());
  const own = bytes.slice();
  const lexicon: Lexicon = {
    language: header.language,
    ids: header.ids,
    tags: header.tags,
    pos: header.pos,
    toBytes: () => own.slice(),
  };
  rememberEngine(lexicon, readMatcher(reader, header));
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
  const known = language === 'fi' || language === 'sv' || language === 'en';
  return known && isTexts(ids) && isTexts(tags) && isTexts(pos) && isTexts(onsets);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function readList(reader: ByteReader): Int32Array {
  const list = new Int32Array(reader.integer());
  for (let index = 0; index < list.length; index++) list[index] = reader.integer();
  return list;
}

function readMatcher(reader: ByteReader, header: LexiconHeader): Matcher {
  const [
    stems = 0,
    heads = 0,
    firstParts = 0,
    modifiers = 0,
    innerParts = 0,
    listed = 0,
    derivations = 0,
    suffixes = 0,
  ] = readList(reader);
  const continuations = readList(reader);
  const wordLexeme = readList(reader);
  const wordEndings = readList(reader);
  const flags = Uint16Array.from(readList(reader));
  const { starts, outputs } = readOutputs(reader);
  const { transitions, outputStart } = readStates(reader, starts);
  const matcher = {
    transitions,
    outputStart,
    outputs,
    stems,
    heads,
    firstParts,
    modifiers,
    innerParts,
    listed,
    derivations,
    suffixes,
    continuations,
    mayEnd: Uint8Array.from(continuations, (state) => (outputStart[state] === 0 ? 0 : 1)),
    wordLexeme,
    wordEndings,
    flags,
    finite: finiteTags(header),
    onset: pairFlags(header.onsets),
    firstPartEnds: letterFlags(header.firstPartEnds),
    firstPartLetters: header.firstPartLetters,
    longHead: header.longHead,
    openHead: header.openHead,
    modifierLetters: header.modifierLetters,
  };
  return { ...matcher, headBeginnings: headBeginnings(matcher) };
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
  const transitions =
    count <= 65536 ? new Uint16Array(count * LETTER_COLUMNS) : new Uint32Array(count * LETTER_COLUMNS);
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
