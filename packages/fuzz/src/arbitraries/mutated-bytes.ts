import * as fc from 'fast-check';

/** A change of a file: where it is made (share of its length), what kind, a length and a byte. */
type Change = readonly [at: number, kind: 'flip' | 'cut' | 'copy' | 'insert' | 'end', length: number, value: number];

const change: fc.Arbitrary<Change> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom('flip' as const, 'flip' as const, 'cut' as const, 'copy' as const, 'insert' as const, 'end' as const),
  fc.integer({ min: 1, max: 40 }),
  fc.oneof(fc.constantFrom(0, 0xff, 0xfe, 0x80, 0xc3, 0x0a, 0x0d, 0x20, 0x50, 0xef), fc.integer({ min: 0, max: 255 })),
);

/** Bytes with some changes: overwritten, left out, repeated, added, cut off. */
export function mutated(original: fc.Arbitrary<Uint8Array>, most: number): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(original, fc.array(change, { maxLength: most }))
    .map(([bytes, changes]) => changes.reduce<Uint8Array>(changed, bytes));
}

function changed(bytes: Uint8Array, [share, kind, length, value]: Change): Uint8Array {
  const at = Math.floor(share * bytes.length);
  switch (kind) {
    case 'flip': {
      const copy = Uint8Array.from(bytes);
      if (at < copy.length) copy[at] = value;
      return copy;
    }
    case 'cut':
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 'copy':
      return joined(bytes.subarray(0, at + length), bytes.subarray(at));
    case 'insert':
      return joined(bytes.subarray(0, at), new Uint8Array(length).fill(value), bytes.subarray(at));
    case 'end':
      break;
  }
  return bytes.subarray(0, at);
}

/** Pieces of bytes one after the other. */
export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}
