import type { Paint } from '@lapsilinssi/reporters';

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
  /** Width of the screen in columns; help is folded to it. */
  readonly columns: number;
  /** Colours for standard output; leaves texts as they are where colours are not wanted. */
  readonly paint: Paint;
}
