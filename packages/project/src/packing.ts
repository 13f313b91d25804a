/** How texts are made small while nobody looks at them. */
export interface Packing {
  readonly pack: (text: string) => Uint8Array;
  /** Throws for bytes that {@link Packing.pack} has not made. */
  readonly unpack: (bytes: Uint8Array) => string;
}

/** Texts as bytes of UTF-8, where nothing else is at hand. */
export const PLAIN_PACKING: Packing = {
  pack: (text) => new TextEncoder().encode(text),
  unpack: (bytes) => new TextDecoder().decode(bytes),
};
