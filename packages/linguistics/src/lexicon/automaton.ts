import { codesOfForm } from './letter-codes.ts';

/** A tree of letters under construction. */
export interface Trie {
  readonly children: Map<number, Trie>;
  /** Outputs at this node; undefined until the first one. */
  outputs: number[] | undefined;
}

/** One state of the finished automaton. State 0 is none: no transition ever leads out of it. */
export interface State {
  /** Letter code and target of each transition, by letter. */
  readonly edges: readonly (readonly [letter: number, target: number])[];
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
  return { children: new Map(), outputs: undefined };
}

/** Puts a form with an output into a trie. Forms with characters that no form may hold are left out and give false. */
export function insert(trie: Trie, form: string, output: number): boolean {
  const codes = codesOfForm(form);
  if (codes === undefined) return false;
  let node = trie;
  for (const code of codes) {
    let child = node.children.get(code);
    if (child === undefined) {
      child = emptyTrie();
      node.children.set(code, child);
    }
    node = child;
  }
  if (node.outputs === undefined) node.outputs = [output];
  else if (!node.outputs.includes(output)) node.outputs.push(output);
  return true;
}

/** An empty automaton to add tries to. */
export function automatonBuilder(): AutomatonBuilder {
  const states: State[] = [{ edges: [], output: 0 }];
  const outputs: (readonly number[])[] = [[]];
  const stateIds = new Map<string, number>();
  const outputIds = new Map<string, number>([['', 0]]);

  const outputSet = (values: readonly number[] | undefined): number => {
    if (values === undefined) return 0;
    const sorted = values.toSorted((one, other) => one - other);
    const key = sorted.join(',');
    let id = outputIds.get(key);
    if (id === undefined) {
      id = outputs.length;
      outputs.push(sorted);
      outputIds.set(key, id);
    }
    return id;
  };

  const add = (node: Trie): number => {
    const edges: [number, number][] = [];
    for (const letter of [...node.children.keys()].toSorted((one, other) => one - other)) {
      const child = node.children.get(letter);
      if (child !== undefined) edges.push([letter, add(child)]);
    }
    const output = outputSet(node.outputs);
    const key = `${output}|${edges.join(';')}`;
    let id = stateIds.get(key);
    if (id === undefined) {
      id = states.length;
      states.push({ edges, output });
      stateIds.set(key, id);
    }
    return id;
  };

  return { add, finish: () => ({ states, outputs }) };
}
