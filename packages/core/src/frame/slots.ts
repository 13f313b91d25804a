import type { VerbChain } from '@lapsilinssi/linguistics';
import type { BlockSpan } from '../document.ts';
import type { SlotName } from '../pack.ts';

/** Where a slot's filling stands. */
export type SlotOrigin = 'own' | 'lead-in' | 'column' | 'heading' | 'neighbour' | 'section';

/** The parts of a statement, in the order in which they are told. */
export const SLOT_NAMES: readonly SlotName[] = ['actor', 'act', 'object', 'audience', 'time', 'measure', 'resource'];

/** A filled slot of a statement. */
export interface Slot {
  readonly span: BlockSpan;
  readonly from: SlotOrigin;
  /** The statement that lends it, when what it lends holds for its own theme only. */
  readonly lender?: number;
  /** Said of the whole passage, and so of the theme that the passage is about. */
  readonly ofPassage?: boolean;
}

/** How firmly a statement says that something is done. */
export type Firmness =
  /** Done, decided or ordered: `arvioidaan`, `on arvioitava`, `arvioitiin`. */
  | 'firm'
  /** Wished, hedged, asked or denied. */
  | 'soft'
  /** Named without a verb: `Lapsivaikutusten arvioinnin käyttöönotto` in a measure list or column. */
  | 'nominal'
  /** No act. */
  | 'none';

/** A statement with its slots: who does what, to whom, when, measured how, with what. */
export interface FramedStatement {
  readonly statement: number;
  readonly slots: Readonly<Partial<Record<SlotName, Slot>>>;
  readonly firmness: Firmness;
  /** Verb chains of its own sentences, by sentence. */
  readonly chains: ReadonlyMap<number, readonly VerbChain[]>;
  /** Names an actor too wide to be held to it, and no other. */
  readonly vagueActor: boolean;
  /** Restates a duty: `kunnan on edistettävä` beside a statute, or in a section on legal bases. */
  readonly restatesDuty: boolean;
  /** Hands a statute on in its own words, whatever its section: `lain mukaan …`. */
  readonly handsLawOn: boolean;
  /** Says that something must be done: `on arvioitava`. */
  readonly ordered: boolean;
}
