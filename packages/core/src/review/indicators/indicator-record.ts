import type { BlockSpan } from '../../document.ts';

/** A figure of an indicator as it was given: a value with its year, or the answer that it cannot be had. */
export interface IndicatorFigure {
  /** The lower bound of a range; undefined for words (`laskee`) and for what cannot be had. */
  readonly value?: number;
  readonly unit?: 'percent' | 'number';
  /** Its own, or that of its column. */
  readonly year?: number;
  /** Said to be unavailable, with a reason. */
  readonly unavailable?: true;
  readonly span: BlockSpan;
}

/** Tables, lists and sentences in which indicators were found. */
export interface IndicatorGroup {
  readonly kind: 'table' | 'list' | 'prose';
  /** Index of the table or list; -1 in prose and for names after a colon. */
  readonly index: number;
  /** What names the group: the heading of the name column, the lead-in, else the first name. */
  readonly span: BlockSpan;
  readonly section: number;
  /** Whether words say that these are indicators: a heading, a lead-in, the head of a column. */
  readonly stated: boolean;
  /** Which columns a table has; empty for others. */
  readonly columns: ReadonlySet<'baseline' | 'target' | 'reading' | 'source' | 'measure' | 'owner' | 'age-group'>;
}

/** An indicator as a document gives it: what is measured of whom, where it stands, where it should come to, and where the figures come from. */
export interface IndicatorRecord {
  readonly name: string;
  readonly span: BlockSpan;
  readonly group: IndicatorGroup;
  readonly section: number;
  /** Id in the pack's catalogue; undefined for what it does not know. */
  readonly indicator?: string;
  /** The name denies what the catalogue's says (`ei pidä koulunkäynnistä`): its direction is not known. */
  readonly isDenied: boolean;
  /** Where its figures come from; `id` of a data source of the catalogue. */
  readonly source?: { readonly id?: string; readonly span: BlockSpan };
  /** `grades-8-9`, `ages-0-17` …, sorted; empty when none are given. */
  readonly ages: readonly string[];
  /** Whom else it is limited to: girls, a school, an area; small letters, sorted. */
  readonly limits: readonly string[];
  readonly baseline?: IndicatorFigure;
  readonly target?: IndicatorFigure;
  /** Figures of years that are neither; also a figure that says nothing of itself. */
  readonly readings: readonly IndicatorFigure[];
  /** Said beside the figures: growing or shrinking. */
  readonly change?: { readonly direction: 'rise' | 'fall'; readonly span: BlockSpan };
  /** Which way its figures should go, by an arrow beside the target or in a column for it. */
  readonly direction?: { readonly direction: 'rise' | 'fall'; readonly span: BlockSpan };
  readonly aboutChildren: boolean;
}
