import { codesOfForm } from './letter-codes.ts';

/** A node of a tree of letters under construction: its children are a list by letter. */
export interface Trie {
  /** Letter that leads here. */
  readonly letter: number;
  /** Outputs at this node; undefined until the first one. */
  outputs: number[] | undefined;
  child: Trie | undefined;
  /** The next child of the same node. */
  next: Trie | undefined;
}

/** One state of the finished automaton. State 0 is none: no transition ever leads out of it. */
export interface State {
  /** Letter code and target of each transition in turn, by letter. */
  readonly edges: readonly number[];
  /** Index of the output set; 0 is the empty set. */
  readonly output: number;
}

/** A minimal automaton with several roots. Targets are always smaller than their source. */
export interface Automaton {
  readonly states: readonly State[];
  /** Sorted output sets; the first one is empty. */
  readonly outputs: readonly (readonly number[])[];
}

/** Builds one automaton out of many tries; equal states are made once. */
export interface AutomatonBuilder {
  /** Adds a finished trie and returns its root state. */
  readonly add: (trie: Trie) => number;
  readonly finish: () => Automaton;
}

/** An empty trie. */
export function emptyTrie(): Trie {
  return node(0, undefined);
}

function node(letter: number, next: Trie | undefined): Trie {
  return { letter, outputs: undefined, child: undefined, next };
}

/** Puts a form with an output into a trie. Forms with characters that no form may hold are left out and give false. */
export function insert(trie: Trie, form: string, output: number): boolean {
  const codes = codesOfForm(form);
  if (codes === undefined) return false;
  let at = trie;
  for (let index = 0; index < codes.length; index++) at = childOf(at, codes[index] ?? 0);
  if (at.outputs === undefined) at.outputs = [output];
  else if (!at.outputs.includes(output)) at.outputs.push(output);
  return true;
}

/** The child with a letter; made when there is none. */
function childOf(parent: Trie, letter: number): Trie {
  let before: Trie | undefined;
  let child = parent.child;
  while (child !== undefined && child.letter < letter) {
    before = child;
    child = child.next;
  }
  if (child?.letter === letter) return child;
  const made = node(letter, child);
  if (before === undefined) parent.child = made;
  else before.next = made;
  return made;
}

/** An empty automaton to add tries to. */
export function automatonBuilder(): AutomatonBuilder {
  const states: State[] = [{ edges: [], output: 0 }];
  const outputs: (readonly number[])[] = [[]];
  const outputIds = new Map<string, number>([['', 0]]);
  // States by the hash of their transitions and output; an entry is compared before it is believed.
  let slots = new Int32Array(1 << 12);
  // Transitions of the states from a root to the node that is being added.
  const pending: number[] = [];

  const outputSet = (values: readonly number[] | undefined): number => {
    if (values === undefined) return 0;
    const sorted = values.length === 1 ? values : values.toSorted((one, other) => one - other);
    const key = sorted.join(',');
    let id = outputIds.get(key);
    if (id === undefined) {
      id = outputs.length;
      outputs.push(sorted);
      outputIds.set(key, id);
    }
    return id;
  };

  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    states.forEach(({ edges, output }, state) => {
      slots[freeSlot(edges, 0, output)] = state;
    });
  };

  /** The slot of the state with these transitions, from `start` of the list; an empty one when there is none. */
  const freeSlot = (edges: readonly number[], start: number, output: number): number => {
    let slot = hashOf(edges, start, output) & (slots.length - 1);
    for (let state = slots[slot] ?? 0; state !== 0; state = slots[slot] ?? 0) {
      const known = states[state];
      if (known !== undefined && known.output === output && isTail(known.edges, edges, start)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };

  const add = (trie: Trie): number => {
    const start = pending.length;
    for (let child = trie.child; child !== undefined; child = child.next) {
      const target = add(child);
      pending.push(child.letter, target);
    }
    const output = outputSet(trie.outputs);
    const slot = freeSlot(pending, start, output);
    let state = slots[slot] ?? 0;
    if (state === 0) {
      state = states.length;
      states.push({ edges: pending.slice(start), output });
      slots[slot] = state;
      if (states.length * 2 > slots.length) grow();
    }
    pending.length = start;
    return state;
  };

  return { add, finish: () => ({ states, outputs }) };
}

function hashOf(edges: readonly number[], start: number, output: number): number {
  let hash = output;
  for (let index = start; index < edges.length; index++) hash = Math.imul(hash ^ (edges[index] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Whether a list is what stands in another one from `start` on. */
function isTail(list: readonly number[], other: readonly number[], start: number): boolean {
  if (list.length !== other.length - start) return false;
  for (let index = 0; index < list.length; index++) if (list[index] !== other[start + index]) return false;
  return true;
}
