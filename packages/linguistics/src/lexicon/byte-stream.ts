/** Writes unsigned integers of any size and strings. */
export interface ByteWriter {
  readonly integer: (value: number) => void;
  readonly text: (value: string) => void;
  readonly finish: () => Uint8Array;
}

/** Reads what a {@link ByteWriter} wrote. Throws a RangeError at the end of the bytes. */
export interface ByteReader {
  readonly integer: () => number;
  readonly text: () => string;
}

/** An empty stream to write to. */
export function byteWriter(): ByteWriter {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  const reserve = (count: number): void => {
    if (length + count <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + count));
    larger.set(bytes);
    bytes = larger;
  };
  const integer = (value: number): void => {
    reserve(5);
    let rest = value;
    while (rest >= 0x80) {
      bytes[length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    bytes[length++] = rest;
  };
  return {
    integer,
    text: (value) => {
      integer(value.length);
      for (let index = 0; index < value.length; index++) integer(value.charCodeAt(index));
    },
    finish: () => bytes.slice(0, length),
  };
}

/** Code units that are made into a string at a time. */
const CHUNK = 4096;

/** A reader from the beginning of some bytes. */
export function byteReader(bytes: Uint8Array): ByteReader {
  let position = 0;
  const integer = (): number => {
    let value = 0;
    let shift = 0;
    for (;;) {
      if (position >= bytes.length) throw new RangeError('The bytes end too early.');
      const byte = bytes[position++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
      shift += 7;
    }
  };
  return {
    integer,
    text: () => {
      const length = integer();
      if (position + length > bytes.length) throw new RangeError('The bytes end too early.');
      let value = '';
      for (let read = 0; read < length;) {
        const units: number[] = [];
        for (; read < length && units.length < CHUNK; read++) units.push(integer());
        value += String.fromCharCode(...units);
      }
      return value;
    },
  };
}
