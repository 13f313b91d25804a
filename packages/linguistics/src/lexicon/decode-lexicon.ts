import { isEntityWordLists } from '../entities/is-entity-word-lists.ts';
import type { Lexicon } from '../types.ts';
import { type ByteReader, byteReader, byteWriter } from './byte-stream.ts';
import { LEXICON_MARK } from './encode-lexicon.ts';
import { finiteTags } from './finite-tags.ts';
import { codeOf, letterFlags } from './letter-codes.ts';
import { rememberEngine } from './lexicon-engine.ts';
import type { LexiconHeader, Matcher } from './matcher.ts';

/**
 * Reads a compiled lexicon. Its bytes belong to it from then on.
 * @throws {RangeError} when the bytes are no lexicon, end too early or were written by another version.
 */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const reader = byteReader(bytes);
  if (!isMarked(bytes))
    throw new RangeError('These bytes are not a lexicon of this version. Compile the rule pack again.');
  reader.text();
  const header = readHeader(reader.text());
  const lexicon: Lexicon = {
    language: header.language,
    ids: header.ids,
    tags: header.tags,
    pos: header.pos,
    entityWords: header.entityWords,
    toBytes: () => bytes.slice(),
  };
  rememberEngine(lexicon, readMatcher(reader, header));
  return lexicon;
}

/** Whether bytes begin as those of a lexicon of this version do. */
function isMarked(bytes: Uint8Array): boolean {
  const writer = byteWriter();
  writer.text(LEXICON_MARK);
  return writer.finish().every((byte, index) => byte === bytes[index]);
}

function readHeader(json: string): LexiconHeader {
  const value: unknown = JSON.parse(json);
  if (!isHeader(value)) throw new RangeError('The head of the lexicon is damaged. Compile the rule pack again.');
  return value;
}

function isHeader(value: unknown): value is LexiconHeader {
  if (typeof value !== 'object' || value === null) return false;
  const { language, ids, tags, pos, onsets, entityWords } = value as Partial<Record<keyof LexiconHeader, unknown>>;
  const known = language === 'fi' || language === 'sv' || language === 'en';
  return known && isTexts(ids) && isTexts(tags) && isTexts(pos) && isTexts(onsets) && isEntityWordLists(entityWords);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
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
    derivedEnds = 0,
  ] = reader.integers();
  const continuations = reader.integers();
  const wordLexeme = reader.integers();
  const wordEndings = reader.integers();
  const flags = new Uint16Array(reader.integers());
  const outputs = reader.integers();
  const outputStart = reader.integers();
  const labels = reader.bytes();
  const distances = reader.integers();
  return {
    labels,
    distances,
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
    derivedEnds,
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
    shortHead: header.shortHead,
    openHead: header.openHead,
    modifierLetters: header.modifierLetters,
    headBeginnings: reader.bytes(),
  };
}

function pairFlags(pairs: readonly string[]): Uint8Array {
  const flags = new Uint8Array(64 * 64);
  for (const pair of pairs) flags[(codeOf(pair.charCodeAt(0)) << 6) | codeOf(pair.charCodeAt(1))] = 1;
  return flags;
}
