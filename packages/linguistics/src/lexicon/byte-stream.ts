/** Writes lists of unsigned integers and strings. */
export interface ByteWriter {
  /** Integers below 2³². */
  readonly integers: (values: readonly number[]) => void;
  /** A string of ASCII characters. */
  readonly text: (value: string) => void;
  readonly finish: () => Uint8Array;
}

/** Reads what a {@link ByteWriter} wrote. Throws a RangeError at the end of the bytes. */
export interface ByteReader {
  readonly integers: () => Int32Array;
  /** A list of integers below 2⁸. */
  readonly bytes: () => Uint8Array;
  readonly text: () => string;
}

/** Arrays by the bytes of an entry. They are taken as the machine holds them: every machine that runs JavaScript today is little-endian. */
const ARRAYS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;
type Width = keyof typeof ARRAYS;

/** Bytes before a list: its length and the bytes of an entry. */
const LIST_HEAD = 5;

/** An empty stream to write to. */
export function byteWriter(): ByteWriter {
  const blocks: Uint8Array[] = [];
  const integers = (values: readonly number[]): void => {
    let largest = 0;
    for (const value of values) largest = Math.max(largest, value);
    const width: Width = largest < 0x100 ? 1 : largest < 0x10000 ? 2 : 4;
    const block = new Uint8Array(LIST_HEAD + values.length * width);
    block.set(new Uint8Array(Uint32Array.of(values.length).buffer));
    block[LIST_HEAD - 1] = width;
    block.set(new Uint8Array(new ARRAYS[width](values).buffer), LIST_HEAD);
    blocks.push(block);
  };
  return {
    integers,
    text: (value) => integers(Array.from({ length: value.length }, (_, index) => value.charCodeAt(index))),
    finish: () => {
      const bytes = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, 0));
      let position = 0;
      for (const block of blocks) {
        bytes.set(block, position);
        position += block.length;
      }
      return bytes;
    },
  };
}

/**
 * A reader from the beginning of some bytes, which belong to what it reads from then on: lists that stand as a machine holds them are views. A loop
 * over hundreds of thousands of entries would be most of a cold start.
 */
export function byteReader(bytes: Uint8Array): ByteReader {
  const decoder = new TextDecoder();
  let position = 0;
  const entries = (length: number, width: Width): Uint8Array | Uint16Array | Uint32Array => {
    const start = position;
    position += length * width;
    if (position > bytes.length) throw tooEarly();
    const { buffer, byteOffset } = bytes;
    const at = byteOffset + start;
    if (at % width === 0 && buffer instanceof ArrayBuffer) return new ARRAYS[width](buffer, at, length);
    return new ARRAYS[width](new Uint8Array(bytes.subarray(start, position)).buffer);
  };
  const list = (): Uint8Array | Uint16Array | Uint32Array => {
    const [length = 0] = entries(1, 4);
    const [width = 0] = entries(1, 1);
    if (width !== 1 && width !== 2 && width !== 4) throw new RangeError('The bytes are damaged.');
    return entries(length, width);
  };
  return {
    integers() {
      const all = list();
      return all instanceof Uint32Array ? new Int32Array(all.buffer, all.byteOffset, all.length) : new Int32Array(all);
    },
    bytes() {
      const all = list();
      return all instanceof Uint8Array ? all : new Uint8Array(all);
    },
    text: () => decoder.decode(new Uint8Array(list())),
  };
}

function tooEarly(): RangeError {
  return new RangeError('The bytes end too early.');
}
