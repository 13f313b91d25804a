import { findAlternative, findSteps, type TakePlace } from '../match/find-patterns.ts';
import type { PlanDocument } from '../document.ts';
import { joinGroups, type Group, type JoinedText, type LaidText } from './laid-text.ts';
import type { Hit, ScannedBlock, Sentence } from './scan-document.ts';

/** Where the patterns of one language stand in a document. A pattern is looked for when something first asks for it. */
export interface PatternHits {
  /** Its hits in running text and column headings (headings, quotations, contents, guidance left out), in document order. */
  get(pattern: number): readonly Hit[];
  /** Whether a heading holds a pattern. @param heading Index of its block. */
  isInHeading(pattern: number, heading: number): boolean;
}

/** What hits are made from. */
export interface HitSources {
  readonly document: PlanDocument;
  readonly blocks: readonly (ScannedBlock | undefined)[];
  readonly sentences: readonly Sentence[];
  /** Per index of a block: its sentences, [first, end). */
  readonly sentencesOf: readonly (readonly [number, number])[];
}

interface Found {
  readonly hits: readonly Hit[];
  readonly headings: ReadonlySet<number>;
}

/** Opens the search for the patterns of a language in the blocks that were laid end to end, and in the groups that are read together. */
export function openPatternHits(laid: LaidText, groups: readonly Group[], sources: HitSources): PatternHits {
  const known: (Found | undefined)[] = [];
  let joined: JoinedText | undefined;
  const find = (pattern: number): Found => {
    const { runtime } = laid.places;
    const hits: Hit[] = [];
    const headings = new Set<number>();
    for (const alternative of runtime.data.patterns[pattern]?.alternatives ?? []) {
      findAlternative(alternative, laid, takeFrom(laid, sources, pattern, hits, headings));
      if (alternative.steps.length === 0 || groups.length === 0) continue;
      joined ??= joinGroups(laid, groups, sources.blocks);
      findSteps(alternative, joined, takeAcross(joined, groups, sources, pattern, hits));
    }
    return { hits: inOrder(hits), headings };
  };
  const found = (pattern: number): Found => (known[pattern] ??= find(pattern));
  return {
    get: (pattern) => found(pattern).hits,
    isInHeading: (pattern, heading) => found(pattern).headings.has(heading),
  };
}

function takeFrom(
  { blockOf, baseOf }: LaidText,
  { document, blocks, sentences, sentencesOf }: HitSources,
  pattern: number,
  hits: Hit[],
  headings: Set<number>,
): TakePlace {
  return (first, last) => {
    const index = blockOf[first] ?? 0;
    const block = document.blocks[index];
    const scanned = blocks[index];
    if (block?.kind === 'heading') headings.add(index);
    else if (block?.use === 'body' && scanned) {
      const base = baseOf.get(index) ?? 0;
      const sentence = sentenceAt(sentences, sentencesOf[index] ?? [0, 0], first - base);
      hits.push(new FoundHit(scanned, pattern, sentence, first - base, last - base));
    }
  };
}

/** The sentence of a block that holds a token; the last holds what stands behind it. */
function sentenceAt(sentences: readonly Sentence[], [first, end]: readonly [number, number], token: number): number {
  let low = first;
  let high = end - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.lastToken ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function takeAcross(
  { stretchOf, starts }: JoinedText,
  groups: readonly Group[],
  { blocks, sentencesOf }: HitSources,
  pattern: number,
  hits: Hit[],
): TakePlace {
  return (first, last) => {
    const stretch = stretchOf[first] ?? 0;
    const startsHere = starts[stretch] ?? [];
    const group = groups[stretch];
    const from = startsHere.findLastIndex((start) => start <= first);
    const to = startsHere.findLastIndex((start) => start <= last);
    if (!group || from < 0 || from === to) return;
    const at = group.held(from, to);
    const index = group.parts[at]?.block ?? -1;
    const scanned = blocks[index];
    const [sentence] = sentencesOf[index] ?? [];
    if (!scanned || sentence === undefined) return;
    const token = at === from ? first - (startsHere[at] ?? 0) : 0;
    const end = at === to ? last - (startsHere[at] ?? 0) : scanned.text.tokenCount - 1;
    hits.push(new FoundHit(scanned, pattern, sentence, token, end));
  };
}

/** A hit whose clause is told when something asks for it. */
class FoundHit implements Hit {
  readonly pattern: number;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly #block: ScannedBlock;

  constructor(block: ScannedBlock, pattern: number, sentence: number, first: number, last: number) {
    this.#block = block;
    this.pattern = pattern;
    this.sentence = sentence;
    this.first = first;
    this.last = last;
  }

  get clause(): number {
    return this.#block.clauseOf[this.first] ?? 0;
  }
}

/** Hits in the order of the document, each place once: spellings and groups find the same. */
function inOrder(hits: Hit[]): readonly Hit[] {
  let sorted = true;
  for (let at = 1; at < hits.length && sorted; at++) sorted = compareHits(hits[at - 1], hits[at]) < 0;
  if (sorted) return hits;
  hits.sort(compareHits);
  return hits.filter((hit, at) => at === 0 || compareHits(hits[at - 1], hit) !== 0);
}

function compareHits(a: Hit | undefined, b: Hit | undefined): number {
  return a && b ? a.sentence - b.sentence || a.first - b.first || a.last - b.last : 0;
}
