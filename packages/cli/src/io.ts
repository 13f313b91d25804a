import type { Paint } from '@lapsilinssi/reporters';

import type { Ask } from './ask.ts';
import type { Progress } from './progress.ts';

/** The world as the command line sees it. */
export interface Io {
  /** Working folder, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today as an ISO date. */
  today(): string;
  /** Everything that stands on standard input. */
  readInput(): Promise<Uint8Array>;
  write(text: string): void;
  writeError(text: string): void;
  /** Clears the screen, where there is one. */
  clear(): void;
  /** Calls when somebody wants the program to end (Ctrl-C); the second time it ends by itself. */
  onStop(stop: () => void): void;
  /** Whom to ask; undefined when nobody sits at the keyboard. What asks is loaded when this is called. */
  ask(): Promise<Ask | undefined>;
  /**
   * Shows how far a long work is, where somebody watches a terminal. What shows it is loaded when this is called.
   *
   * @param words say what is counted: `Luetaan asiakirjoja`
   */
  progress(words: string): Promise<Progress>;
  /** Width of the screen in columns; help is folded to it. */
  readonly columns: number;
  /** Colours for standard output; leaves texts as they are where colours are not wanted. */
  readonly paint: Paint;
}
