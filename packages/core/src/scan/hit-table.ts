import { grown } from '../match/grown.ts';
import type { Places } from '../match/places.ts';

/** Hits of a language in a document, by number. Read anew after hits were added: the columns grow. */
export interface HitTable {
  readonly count: number;
  /** Sentence, or what stands instead of one. */
  readonly sentence: Int32Array;
  /** First and last token in the text of the language. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Adds a hit. @returns its number */
  add(sentence: number, first: number, last: number): number;
}

/** Opens a table whose first hits are the places of a text. @param standing The sentence of a token, or what stands instead. */
export function openHitTable(places: Places, standing: (token: number) => number): HitTable {
  const size = 2 * Math.max(places.count, 64);
  const table: { -readonly [Key in keyof HitTable]: HitTable[Key] } = {
    count: places.count,
    sentence: new Int32Array(size),
    first: new Int32Array(size),
    last: new Int32Array(size),
    add(sentence: number, first: number, last: number): number {
      const number = table.count++;
      if (number === table.first.length) {
        table.sentence = grown(table.sentence);
        table.first = grown(table.first);
        table.last = grown(table.last);
      }
      table.sentence[number] = sentence;
      table.first[number] = first;
      table.last[number] = last;
      return number;
    },
  };
  for (let place = 0; place < places.count; place++) {
    const first = places.first[place] ?? 0;
    table.sentence[place] = standing(first);
    table.first[place] = first;
    table.last[place] = places.last[place] ?? 0;
  }
  return table;
}

/** A list that is longer is sorted by the engine. */
const SHORT = 48;

/** Puts numbers of hits in document order: by sentence, then first and last token; equals stay as they are. Most lists are short and nearly in order. */
export function sortHits(numbers: number[], { sentence, first, last }: HitTable): void {
  const compare = (a: number, b: number): number =>
    (sentence[a] ?? 0) - (sentence[b] ?? 0) || (first[a] ?? 0) - (first[b] ?? 0) || (last[a] ?? 0) - (last[b] ?? 0);
  if (numbers.length > SHORT) {
    numbers.sort(compare);
    return;
  }
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    let to = at;
    for (; to > 0 && compare(numbers[to - 1] ?? 0, number) > 0; to--) numbers[to] = numbers[to - 1] ?? 0;
    numbers[to] = number;
  }
}
