import type { Bound } from './entity-words.ts';

/** Bounding words of three lists, with what they bound. */
export function bounds(upper: string, lower: string, rough: string): (readonly [string, Bound])[] {
  return [...bounding(upper, 'upper'), ...bounding(lower, 'lower'), ...bounding(rough, 'rough')];
}

function bounding(words: string, bound: Bound): (readonly [string, Bound])[] {
  return words.split(' ').map((word) => [word, bound]);
}
