import type { Language } from '@lapsilinssi/linguistics';
import type { Texts } from './pack.ts';

/** In what a figure is given. */
export type IndicatorUnit = 'percent' | 'per-thousand' | 'persons' | 'count' | 'index' | 'score' | 'euros';

/** Which change is better for children; `interpret`: a higher figure may mean better recognition as well as more trouble. */
export type IndicatorDirection = 'higher' | 'lower' | 'interpret';

/** A survey, measurement or register from which figures come. */
export interface DataSource {
  readonly id: string;
  readonly name: Texts;
  /** Id of the source that tells of it, when the pack names one. */
  readonly basis?: string;
  /** Rounds whose results are out, oldest first; empty for what comes every year. */
  readonly rounds: readonly DataRound[];
  /** ISO date of the last look at its rounds. */
  readonly checked: string;
  /** Patterns by which a text names it. */
  readonly patterns: Partial<Readonly<Record<Language, readonly number[]>>>;
}

/** A round of a survey. */
export interface DataRound {
  readonly year: number;
  /** ISO date on which its results came out, when known. */
  readonly published?: string;
}

/** A statement about an indicator that nobody has confirmed at its source. */
export type UnconfirmedKey = 'ages' | 'unit' | 'direction' | 'sotkanet';

/** Something that is measured, the same way everywhere. */
export interface Indicator {
  readonly id: string;
  readonly name: Texts;
  /** Id of its {@link DataSource}; absent for what an organisation counts itself. */
  readonly source?: string;
  readonly unit: IndicatorUnit;
  readonly direction: IndicatorDirection;
  /** `outcome`: how children fare · `process`: what the organisation does · `background`: how many they are. */
  readonly kind: 'outcome' | 'process' | 'background';
  /** `grades-8-9`, `ages-0-17`, `upper-secondary`, `vocational`; empty when it concerns no age. */
  readonly ages: readonly string[];
  /** Number in Sotkanet, only where a source gives it. */
  readonly sotkanet?: number;
  readonly unconfirmed: readonly UnconfirmedKey[];
  readonly note?: Texts;
  /** Patterns by which a text names it. */
  readonly patterns: Partial<Readonly<Record<Language, readonly number[]>>>;
}

/** Classes by which figures are read: indexes of units. */
export interface IndicatorWords {
  /** Where things stand: `lähtötaso`, `nykytila`. */
  readonly baseline: number;
  /** Where they should come to: `tavoite`, `tavoitetaso`. */
  readonly target: number;
  /** Bounds that make the figure behind them one: `vähintään`, `enintään`. */
  readonly bound: number;
  /** Says that what is listed are indicators: `mittari`, `indikaattori`, `tunnusluku`. */
  readonly indicator: number;
  /** That a figure cannot be had: `ei saatavilla`. */
  readonly unavailable: number;
  /** Where figures come from, beside the data sources: surveys, registers, statistics, systems. */
  readonly source: number;
  /** What is counted in a share, not in persons: `osuus`, `prosentti`, `aste`. */
  readonly share: number;
  /** Pieces or persons counted one by one. */
  readonly count: number;
  /** Growing and shrinking, whatever is better. */
  readonly rise: number;
  readonly fall: number;
  /** Groups of children in which a single child may be recognised: child protection, special support, disability. */
  readonly sensitive: number;
  /** Children one by one, as they are counted. */
  readonly person: number;
  /** That figures are per cent: `prosentti`, `prosenttiosuus`. The sign itself needs no word. */
  readonly percent: number;
  /** Heads a column of the way in which figures should go: `suunta`. */
  readonly direction: number;
  /** That something is done or is there, which is true or not and has no figure: `käytössä`, `valmis`. */
  readonly done: number;
  /** Everybody who lives in an area, children too: `kuntalainen`. */
  readonly everybody: number;
  /** A place so small that a few of its children may be recognised: a municipality within a county, a school. */
  readonly place: number;
}

/** What is measured, where figures come from, and the words by which they are read. */
export interface IndicatorCatalogue {
  readonly sources: readonly DataSource[];
  readonly indicators: readonly Indicator[];
  readonly words: Partial<Readonly<Record<Language, IndicatorWords>>>;
}
