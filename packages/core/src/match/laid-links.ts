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
  /**
   * Where lists start is told by the steps between them, and the lowest bytes of all numbers come first, then the next: what is packed so is a third
   * smaller, and has to be put together when it is opened.
   */
  readonly isInPlanes?: true;
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

/** Lays the bytes of laid links by their weight, for a package that must be small. */
export function linksInPlanes(
  laid: LaidLinks,
  bytes: Uint8Array,
): { readonly laid: LaidLinks; readonly bytes: Uint8Array } {
  const { width } = laid;
  const numbers = numbersIn(bytes.slice(), width);
  for (const { starts } of listsOf(laid)) {
    for (let at = starts[1] - 1; at > starts[0]; at--) numbers[at] = (numbers[at] ?? 0) - (numbers[at - 1] ?? 0);
  }
  return { laid: { ...laid, isInPlanes: true }, bytes: turned(new Uint8Array(numbers.buffer), width) };
}

/** The bytes as they were before {@link linksInPlanes}. */
function outOfPlanes(laid: LaidLinks, bytes: Uint8Array): Uint8Array {
  const { width } = laid;
  const rows = turned(bytes, bytes.length / width);
  const numbers = numbersIn(rows, width);
  for (const { starts } of listsOf(laid)) {
    for (let at = starts[0] + 1; at < starts[1]; at++) numbers[at] = (numbers[at] ?? 0) + (numbers[at - 1] ?? 0);
  }
  return rows;
}

function listsOf({ phrases, lexemes, parents, alternatives, steps }: LaidLinks): readonly LaidLists[] {
  return [phrases, lexemes, parents, alternatives, steps];
}

function numbersIn({ buffer, byteOffset, length }: Uint8Array, width: 2 | 4): Uint16Array | Int32Array {
  return width === 2
    ? new Uint16Array(buffer, byteOffset, length / width)
    : new Int32Array(buffer, byteOffset, length / width);
}

/** Rows of so many bytes as columns. */
function turned(bytes: Uint8Array, width: number): Uint8Array {
  const rows = bytes.length / width;
  const columns = new Uint8Array(bytes.length);
  for (let column = 0, to = 0; column < width; column++)
    for (let row = 0; row < rows; row++) columns[to++] = bytes[row * width + column] ?? 0;
  return columns;
}

/** Opens laid links: the lists are views of the bytes, which belong to them from then on. */
export function openLaidLinks(laid: LaidLinks, bytes: Uint8Array): LanguageLinks {
  const { width, formSets, entities } = laid;
  const rows = laid.isInPlanes ? outOfPlanes(laid, bytes) : bytes;
  const own = rows.byteOffset % width === 0 ? rows : rows.slice();
  const numbers = numbersIn(own, width);
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
