/** What was asked of a disk. */
export type Question = 'kind' | 'read' | 'walk' | 'glob';

/** A question and what the disk answered. */
export interface TraceEntry {
  readonly question: Question;
  /** The path, folder or pattern that was asked about. */
  readonly about: string;
  /** The same for the same answer only: of what was read its hash, of what was thrown the system's code. */
  readonly answer: string;
}

/** Everything that was asked of a disk, each question once. As long as the answers hold, whatever was made of them holds too. */
export type Trace = readonly TraceEntry[];

/** A text that is the same for the same pieces only. */
export type Hash = (pieces: readonly (string | Uint8Array)[]) => string;
