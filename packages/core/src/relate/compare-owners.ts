import type { ComparedTable } from './compared-text.ts';
import type { Placed } from './document-facts.ts';

/** Who is responsible for a row in two texts. */
export interface OwnerPair {
  readonly one: { readonly text: string; readonly at: Placed };
  readonly other: { readonly text: string; readonly at: Placed };
}

/** The rows of two tables that answer each other with who is responsible for them; none when the tables are not alike. */
export function ownerPairs(one: ComparedTable, other: ComparedTable): readonly OwnerPair[] {
  const { owners = [] } = one;
  const answers = other.owners ?? [];
  if (owners.length !== answers.length) return [];
  return owners.flatMap((owner, row) => {
    const answer = answers[row];
    return answer === undefined ? [] : [{ one: owner, other: answer }];
  });
}

/**
 * The rows that name different owners. Words of two languages cannot be compared, but their use can: where one name answers another again and
 * again, a single row in which both answer somebody else is told. A row without an owner in one of the texts is told too.
 */
export function differingOwners(pairs: readonly OwnerPair[]): readonly OwnerPair[] {
  const counts = new Map<string, number>();
  const forward = new Map<string, Set<string>>();
  const backward = new Map<string, Set<string>>();
  for (const { one, other } of pairs) {
    const [a, b] = [folded(one.text), folded(other.text)];
    if (a === '' || b === '') continue;
    counts.set(`${a}\u0000${b}`, (counts.get(`${a}\u0000${b}`) ?? 0) + 1);
    add(forward, a, b);
    add(backward, b, a);
  }
  const count = (a: string, b: string): number => counts.get(`${a}\u0000${b}`) ?? 0;
  return pairs.filter(({ one, other }) => {
    const [a, b] = [folded(one.text), folded(other.text)];
    if (a === '' || b === '') return a !== b;
    if (count(a, b) > 1) return false;
    const usual = [...(forward.get(a) ?? [])].some((name) => name !== b && count(a, name) > 1);
    const known = [...(backward.get(b) ?? [])].some((name) => name !== a && count(name, b) > 1);
    return usual && known;
  });
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
