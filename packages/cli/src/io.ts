import type { Paint } from '@lapsilinssi/reporters';

import type { Ask } from './ask.ts';

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
  /** Whom to ask; undefined when nobody sits at the keyboard. What asks is loaded when this is called. */
  ask(): Promise<Ask | undefined>;
  /** Width of the screen in columns; help is folded to it. */
  readonly columns: number;
  /** Colours for standard output; leaves texts as they are where colours are not wanted. */
  readonly paint: Paint;
}
