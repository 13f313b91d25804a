import { analyse, createAnalysis, entities, type Analysis, type Entity } from '@lapsilinssi/linguistics';
import type { LanguageRuntime } from './open-pack.ts';

/** Spans of one unit in a text: flat triples first token, last token, tag (-1 without). Sorted by first token. */
export type UnitSpans = readonly number[];

/** What was found in one text: its tokens, and for every unit that occurs, where. */
export interface TextScan {
  readonly text: string;
  readonly tokenCount: number;
  readonly tokenStart: Int32Array;
  readonly tokenEnd: Int32Array;
  /** Index into `TOKEN_KINDS` of linguistics. */
  readonly tokenKind: Uint8Array;
  /** How many words and numbers stand before a token. */
  readonly wordsBefore: Int32Array;
  readonly spans: ReadonlyMap<number, UnitSpans>;
  readonly entities: readonly Entity[];
  /** The analysis itself: valid until the next text is scanned. */
  readonly analysis: Analysis;
}

const analysis = createAnalysis();

/** Tokenises a clean text once and finds every unit of the pack in it. */
export function scanText(runtime: LanguageRuntime, text: string): TextScan {
  analyse(runtime.lexicon, text, analysis);
  const { tokenCount, hitCount, hitToken, hitLastToken, hitLexeme, hitTag } = analysis;
  const tokenStart = analysis.tokenStart.slice(0, tokenCount);
  const tokenEnd = analysis.tokenEnd.slice(0, tokenCount);
  const found = new Map<number, number[]>();
  // Units wait in the work list of their rank, so that a class or phrase is built when all that it names is known;
  // with each, those of its units that were found, so that a class of two hundred words looks at the two that are there.
  const waiting: number[][] = [];
  const foundIn = new Map<number, number[]>();
  const add = (unit: number, first: number, last: number, tag: number): void => {
    const accepted = runtime.tagsOfUnit[unit];
    if (accepted && accepted[tag + 1] !== 1) return;
    const spans = found.get(unit);
    if (!spans) {
      found.set(unit, [first, last, tag]);
      for (const parent of runtime.parents[unit] ?? []) {
        const members = foundIn.get(parent);
        if (members) {
          members.push(unit);
          continue;
        }
        foundIn.set(parent, [unit]);
        (waiting[runtime.rank[parent] ?? 0] ??= []).push(parent);
      }
      return;
    }
    const end = spans.length;
    // The same place in the same form counts once (two lexemes of one class, two readings of one form).
    for (let i = end - 3; i >= 0 && spans[i] === first; i -= 3)
      if (spans[i + 1] === last && spans[i + 2] === tag) return;
    spans.push(first, last, tag);
  };
  for (let hit = 0; hit < hitCount; hit++) {
    const units = runtime.unitsOfLexeme[hitLexeme[hit] ?? 0];
    if (!units) continue;
    for (const unit of units) add(unit, hitToken[hit] ?? 0, hitLastToken[hit] ?? 0, hitTag[hit] ?? -1);
  }
  const quantities = entities(text, runtime.language);
  if (runtime.unitsOfEntity.size > 0) {
    let token = 0;
    for (const entity of quantities) {
      const units = runtime.unitsOfEntity.get(entity.kind);
      if (!units || entity.vague) continue;
      while (token > 0 && (tokenStart[token] ?? 0) > entity.start) token--;
      while (token < tokenCount && (tokenEnd[token] ?? 0) <= entity.start) token++;
      let last = token;
      while (last + 1 < tokenCount && (tokenStart[last + 1] ?? 0) < entity.end) last++;
      if (token < tokenCount) for (const unit of units) add(unit, token, last, -1);
    }
  }
  for (let rank = 0; rank < runtime.ranks; rank++) {
    for (const unit of waiting[rank] ?? []) {
      const data = runtime.data.units[unit];
      if (data?.kind === 'class') {
        const members = foundIn.get(unit) ?? [];
        for (const member of members) {
          const spans = found.get(member) ?? [];
          for (let i = 0; i < spans.length; i += 3) add(unit, spans[i] ?? 0, spans[i + 1] ?? 0, spans[i + 2] ?? -1);
        }
        if (members.length > 1) sortSpans(found.get(unit));
      } else if (data?.kind === 'phrase') {
        addPhrase(data.units, found, (first, last, tag) => add(unit, first, last, tag));
      }
    }
  }
  return {
    text,
    tokenCount,
    tokenStart,
    tokenEnd,
    tokenKind: analysis.tokenKind.slice(0, tokenCount),
    wordsBefore: countWords(analysis),
    spans: found,
    entities: quantities,
    analysis,
  };
}

/** Counts words and numbers before each token, and in the whole text. */
function countWords({ tokenCount, tokenKind }: Analysis): Int32Array {
  const before = new Int32Array(tokenCount + 1);
  for (let token = 0; token < tokenCount; token++) {
    const kind = tokenKind[token] ?? 2;
    before[token + 1] = (before[token] ?? 0) + (kind < 2 ? 1 : 0);
  }
  return before;
}

/** Finds the places where the units stand side by side. */
function addPhrase(
  units: readonly number[],
  found: ReadonlyMap<number, UnitSpans>,
  add: (first: number, last: number, tag: number) => void,
): void {
  const starts = found.get(units[0] ?? -1);
  if (!starts) return;
  for (const unit of units) if (!found.has(unit)) return;
  const follow = (index: number, first: number, after: number, tag: number): void => {
    if (index === units.length) {
      add(first, after - 1, tag);
      return;
    }
    const spans = found.get(units[index] ?? -1);
    if (!spans) return;
    for (let i = firstFrom(spans, after); spans[i] === after; i += 3)
      follow(index + 1, first, (spans[i + 1] ?? after) + 1, spans[i + 2] ?? -1);
  };
  for (let i = 0; i < starts.length; i += 3) follow(1, starts[i] ?? 0, (starts[i + 1] ?? 0) + 1, starts[i + 2] ?? -1);
}

/** Index of the first span that starts at a token or after it. */
function firstFrom(spans: UnitSpans, token: number): number {
  let low = 0;
  let high = spans.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[3 * middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return 3 * low;
}

/** Puts the spans of a class in order, each place in each form once: members bring the same word more than once. */
function sortSpans(spans: number[] | undefined): void {
  if (!spans || spans.length <= 3) return;
  let sorted = true;
  for (let i = 3; i < spans.length && sorted; i += 3) sorted = (spans[i - 3] ?? 0) < (spans[i] ?? 0);
  if (sorted) return;
  const triples: [number, number, number][] = [];
  for (let i = 0; i < spans.length; i += 3) triples.push([spans[i] ?? 0, spans[i + 1] ?? 0, spans[i + 2] ?? -1]);
  triples.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  let end = 0;
  for (const [first, last, tag] of triples) {
    if (end > 0 && spans[end - 3] === first && spans[end - 2] === last && spans[end - 1] === tag) continue;
    spans[end] = first;
    spans[end + 1] = last;
    spans[end + 2] = tag;
    end += 3;
  }
  spans.length = end;
}
