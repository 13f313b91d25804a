/** Where results are kept from one run to the next. What is not there, or is damaged, is found anew: it never changes a result. */
export interface Cache {
  /** A text that is the same for the same pieces only, in this version of Lapsilinssi. */
  keyOf(pieces: readonly (string | Uint8Array)[]): string;
  /** What is kept under a key; undefined when nothing is. Never throws. */
  read(key: string): Promise<string | undefined>;
  /** Keeps a text under a key as a whole. Never throws. */
  write(key: string, text: string): Promise<void>;
}
