import type { PatternText } from '../match/find-patterns.ts';
import type { LanguageRuntime } from '../match/open-pack.ts';
import { addPlace, createPlaces, type Places } from '../match/places.ts';
import type { Steps } from '../steps.ts';
import type { ScannedBlock } from './scan-document.ts';

/** The blocks of one language laid end to end, so that a pattern is looked for in all of them at once. */
export interface LaidText extends PatternText {
  readonly places: Places;
  /** Per token: index of its block. The gap behind a block belongs to it. */
  readonly blockOf: readonly number[];
  /** Per index of a block of the document: its first token here. */
  readonly baseOf: readonly (number | undefined)[];
  /** Per stretch: its sentence. */
  readonly sentenceOf: readonly number[];
  /** Number that the next token will have. */
  next(): number;
  /**
   * Puts the tokens of a block behind the others, with a gap after them: nothing stands side by side over it.
   * @param sentence Number of its first sentence.
   * @param starts First token of each of its sentences, in the block; the first begins with the block.
   */
  lay(index: number, block: ScannedBlock, sentence: number, starts: readonly number[]): void;
}

/** An empty text of a language. */
export function openLaidText(runtime: LanguageRuntime): LaidText {
  const places = createPlaces(runtime);
  const wordsBefore = [0];
  const stretchOf: number[] = [];
  const stretchStart = [0];
  const sentenceOf: number[] = [];
  const blockOf: number[] = [];
  const clauses: number[] = [];
  const baseOf: number[] = [];
  const blocks: ScannedBlock[] = [];
  return {
    places,
    wordsBefore,
    stretchOf,
    stretchStart,
    blockOf,
    baseOf,
    sentenceOf,
    next: () => blockOf.length,
    lay(index, block, sentence, starts) {
      const { tokenCount, tokenKind } = block.text;
      const base = blockOf.length;
      blocks[index] = block;
      baseOf[index] = base;
      let words = wordsBefore[base] ?? 0;
      let next = 1;
      for (let token = 0; token <= tokenCount; token++) {
        while (next < starts.length && (starts[next] ?? 0) <= token) {
          stretchStart.push(base + (starts[next] ?? 0));
          sentenceOf.push(sentence + next - 1);
          next++;
        }
        // The gap is no word.
        if (token < tokenCount && (tokenKind[token] ?? 2) < 2) words++;
        wordsBefore.push(words);
        stretchOf.push(stretchStart.length - 1);
        blockOf.push(index);
        clauses.push(NOT_CUT);
      }
      stretchStart.push(blockOf.length);
      sentenceOf.push(sentence + next - 1);
    },
    clausesIn(stretch) {
      const start = stretchStart[stretch] ?? 0;
      const index = blockOf[start] ?? 0;
      const block = blocks[index];
      if (block && clauses[start] === NOT_CUT) {
        const base = baseOf[index] ?? 0;
        const { clauseOf } = block;
        // A block has no more clauses than tokens: numbers that begin with its first token stay apart.
        for (let token = 0; token < clauseOf.length; token++) clauses[base + token] = base + (clauseOf[token] ?? 0);
      }
      return clauses;
    },
  };
}

/** Instead of a clause: nobody has asked for those of the block yet. */
const NOT_CUT = -1;

/** Blocks that are read as in one clause: the cells of a row, a lead-in with its item, a list of names. */
export interface Group {
  /** Indexes of the blocks, and the token from which on each is read. */
  readonly parts: readonly { readonly block: number; readonly from: number }[];
  /** The part in which a hit that reaches from one to another is put down. */
  readonly held: (from: number, to: number) => number;
}

/** Groups of blocks laid end to end; each group is a stretch of one clause. */
export interface JoinedText extends PatternText {
  /** Per stretch: first token of each of its parts. */
  readonly starts: readonly (readonly number[])[];
}

/** Places or groups that are gone through in one step. */
const PLACES_A_STEP = 4096;
const GROUPS_A_STEP = 32;

/**
 * Joins the blocks of each group.
 *
 * @param laid The text that holds them, its phrases added and its places sorted.
 * @yields nothing, between two steps
 */
export function* joinGroupsInSteps(
  laid: LaidText,
  groups: readonly Group[],
  blocks: readonly (ScannedBlock | undefined)[],
): Steps<JoinedText> {
  const inGroups = new Map<number, number[]>();
  for (const { parts } of groups) for (const { block } of parts) inGroups.set(block, []);
  const { first, last, standing, count } = laid.places;
  for (let place = 0; place < count; place++) {
    if (place % PLACES_A_STEP === PLACES_A_STEP - 1) yield;
    inGroups.get(laid.blockOf[first[place] ?? 0] ?? -1)?.push(place);
  }

  const places = createPlaces(laid.places.runtime);
  const wordsBefore = [0];
  let words = 0;
  const stretchOf: number[] = [];
  const stretchStart = [0];
  const starts: number[][] = [];
  for (const [stretch, { parts }] of groups.entries()) {
    if (stretch % GROUPS_A_STEP === 0) yield;
    const startsHere: number[] = [];
    for (const { block, from } of parts) {
      const start = stretchOf.length;
      startsHere.push(start);
      const text = blocks[block]?.text;
      const shift = start - (laid.baseOf[block] ?? 0) - from;
      for (const place of inGroups.get(block) ?? []) {
        const token = (first[place] ?? 0) + shift;
        const closure = standing[place]?.closure;
        if (token >= start && closure) addPlace(places, closure, token, (last[place] ?? 0) + shift, -1);
      }
      for (let token = from; token < (text?.tokenCount ?? 0); token++) {
        if ((text?.tokenKind[token] ?? 2) < 2) words++;
        wordsBefore.push(words);
        stretchOf.push(stretch);
      }
    }
    starts.push(startsHere);
    stretchStart.push(stretchOf.length);
  }
  places.inOrder = true;
  return { places, wordsBefore, stretchOf, stretchStart, starts, clausesIn: () => stretchOf };
}
