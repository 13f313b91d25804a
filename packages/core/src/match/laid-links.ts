import type { LanguageLinks, NumberLists } from '../pack.ts';

/** Where a list stands among the numbers of all. */
type Place = readonly [from: number, to: number];
interface LaidLists {
  readonly starts: Place;
  readonly entries: Place;
}

/** The links of a language whose numbers are laid end to end in bytes: what is left of them is little enough for JSON. */
export interface LaidLinks extends Pick<LanguageLinks, 'formSets' | 'entities'> {
  /** Bytes of a number. */
  readonly width: 2 | 4;
  readonly rank: Place;
  readonly forms: Place;
  readonly phrases: LaidLists;
  readonly lexemes: LaidLists;
  readonly parents: LaidLists;
  readonly alternatives: LaidLists;
  readonly steps: LaidLists;
}

/** Lays the numbers of links end to end, as little-endian machines hold them: nobody has to read figures when a program starts. */
export function layLinks(links: LanguageLinks): { readonly laid: LaidLinks; readonly bytes: Uint8Array } {
  const numbers: number[] = [];
  const place = (list: ArrayLike<number>): Place => {
    const from = numbers.length;
    for (let index = 0; index < list.length; index++) numbers.push(list[index] ?? 0);
    return [from, numbers.length];
  };
  const places = ({ starts, entries }: NumberLists): LaidLists => ({ starts: place(starts), entries: place(entries) });
  const { formSets, entities } = links;
  const laid = {
    formSets,
    entities,
    rank: place(links.rank),
    forms: place(links.forms),
    phrases: places(links.phrases),
    lexemes: places(links.lexemes),
    parents: places(links.parents),
    alternatives: places(links.alternatives),
    steps: places(links.steps),
  };
  const isShort = numbers.every((one) => one < 0x10000);
  const { buffer } = isShort ? Uint16Array.from(numbers) : Int32Array.from(numbers);
  return { laid: { ...laid, width: isShort ? 2 : 4 }, bytes: new Uint8Array(buffer) };
}

/** Opens laid links: the lists are views of the bytes, which belong to them from then on. */
export function openLaidLinks(laid: LaidLinks, bytes: Uint8Array): LanguageLinks {
  const { width, formSets, entities } = laid;
  const own = bytes.byteOffset % width === 0 ? bytes : bytes.slice();
  const length = own.length / width;
  const numbers =
    width === 2
      ? new Uint16Array(own.buffer, own.byteOffset, length)
      : new Int32Array(own.buffer, own.byteOffset, length);
  const list = ([from, to]: Place): ArrayLike<number> => numbers.subarray(from, to);
  const lists = ({ starts, entries }: LaidLists): NumberLists => ({ starts: list(starts), entries: list(entries) });
  return {
    formSets,
    entities,
    rank: list(laid.rank),
    forms: list(laid.forms),
    phrases: lists(laid.phrases),
    lexemes: lists(laid.lexemes),
    parents: lists(laid.parents),
    alternatives: lists(laid.alternatives),
    steps: lists(laid.steps),
  };
}
