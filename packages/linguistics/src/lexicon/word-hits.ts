/** Numbers that one hit takes in a {@link WordHits}: lexeme, tag, role, start, end. */
export const HIT_FIELDS = 5;
/** Places of the fields after the lexeme, which stands first. */
export const TAG = 1;
export const ROLE = 2;
export const START = 3;
export const END = 4;

/** Hits of one word, flat: {@link HIT_FIELDS} numbers each; start and end are offsets in the word. */
export type WordHits = number[];

/** Roles as indexes into `HIT_ROLES`. */
export const ROLE_WORD = 0;
export const ROLE_HEAD = 1;
export const ROLE_MODIFIER = 2;
export const ROLE_ELLIPSIS = 3;
export const ROLE_VIRTUAL = 4;

/** Adds a hit unless it is there. */
export function addHit(hits: WordHits, lexeme: number, tag: number, role: number, start: number, end: number): void {
  for (let at = 0; at < hits.length; at += HIT_FIELDS) {
    if (hits[at] === lexeme && hits[at + TAG] === tag && hits[at + START] === start && hits[at + ROLE] === role) return;
  }
  hits.push(lexeme, tag, role, start, end);
}

/** Insertion sort by lexeme, then start, then tag: the lists are short and nearly sorted. */
export function sortByLexeme(hits: WordHits): void {
  for (let at = HIT_FIELDS; at < hits.length; at += HIT_FIELDS) {
    for (let place = at; place > 0 && comesBefore(hits, place, place - HIT_FIELDS); place -= HIT_FIELDS) {
      for (let field = 0; field < HIT_FIELDS; field++) {
        const moved = hits[place + field] ?? 0;
        hits[place + field] = hits[place - HIT_FIELDS + field] ?? 0;
        hits[place - HIT_FIELDS + field] = moved;
      }
    }
  }
}

function comesBefore(hits: WordHits, one: number, other: number): boolean {
  const byLexeme = (hits[one] ?? 0) - (hits[other] ?? 0);
  if (byLexeme !== 0) return byLexeme < 0;
  const byStart = (hits[one + START] ?? 0) - (hits[other + START] ?? 0);
  return byStart !== 0 ? byStart < 0 : (hits[one + TAG] ?? 0) < (hits[other + TAG] ?? 0);
}
