import type { BlockSpan, ColumnRole, PlanDocument, Range } from './document.ts';
import type { FrontMatterKey } from './front-matter-keys.ts';
import type { BasisKind, Requirement, SlotName } from './pack.ts';
import type { IndicatorRecord } from './review/indicators/indicator-record.ts';
import type { RuleId, Severity } from './rules.ts';
import type { FoundSuppressions } from './settings/find-suppressions.ts';
import type { DocumentSettings } from './settings/settings.ts';

/** How firmly a document treats a theme: 0 absent, 1 mentioned, 2 described, 3 committed, 4 monitored. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** A passage that shows a theme, or one of its criteria. A level without evidence cannot exist. */
export interface ThemeEvidenceFound {
  /** Criterion id; undefined for a bare mention of the theme. */
  readonly criterion?: string;
  readonly level: Level;
  /** What is quoted: a sentence, item or row. */
  readonly span: BlockSpan;
  /** Clean text of the span. */
  readonly quote: string;
  readonly range: Range;
  /** Index of the lowest section that holds it. */
  readonly section: number;
  /** Slots that the statement has, for explanations: `actor`, `act`, `time` … */
  readonly slots: readonly SlotName[];
}

export interface CriterionResult {
  readonly id: string;
  readonly met: boolean;
  /** Whether this document is asked the question. */
  readonly asked: boolean;
  /** A partial answer, where the question is asked for what that leaves open. */
  readonly part?: OpenPart;
}

/** The sentence that answers a part of a question. */
export interface OpenPart {
  readonly range: Range;
  /** Index of its section. */
  readonly section: number;
  /** Index in the criterion's partial evidence of the way in which it answers. */
  readonly way: number;
}

export interface ThemeResult {
  readonly id: string;
  readonly requirement: Requirement;
  readonly level: Level;
  readonly expectedLevel: Level;
  readonly criteria: readonly CriterionResult[];
  /** In document order, at most one per criterion and statement; the strongest is {@link ThemeResult.strongest}. */
  readonly evidence: readonly ThemeEvidenceFound[];
  /** Index in `evidence` of the strongest passage; undefined at level 0. */
  readonly strongest?: number;
  /** Section that holds, promises or should hold the theme; 0 when none does. */
  readonly home: number;
  /** Sections whose headings name the theme or are its title, in document order; the first of them is its home. */
  readonly promisedIn: readonly number[];
}

/** Whether a content that the document type asks for was found. */
export interface ContentResult {
  readonly id: string;
  readonly found: boolean;
  readonly basisKind: BasisKind;
  readonly section?: number;
  /** Sections whose headings promise it, in document order; only of what was not found. */
  readonly promisedIn?: readonly number[];
  /** The heading or sentence that shows it; found contents only. */
  readonly passage?: { readonly quote: string; readonly range: Range };
}

/**
 * A change that would mend a finding; edits are made only when asked (`editsOf`). Safe ones leave nothing to fill in and create no finding: those
 * of one finding are made together. Suggested ones are made one at a time and may leave fields to fill in.
 */
export type FixIntent =
  | {
      /** Other words for a stretch of text, in the form and letter case in which they shall stand. */
      readonly kind: 'replace';
      readonly safety: 'safe' | 'suggested';
      readonly range: Range;
      readonly text: string;
    }
  | {
      /** A section on a theme, from its template. */
      readonly kind: 'insert-section';
      readonly safety: 'suggested';
      readonly theme: string;
      /** Index of the section after which it belongs; 0 for the document, when no section is near. */
      readonly after: number;
    }
  | {
      /** A column with a field in each row. */
      readonly kind: 'add-column';
      readonly safety: 'suggested';
      /** Index in `PlanDocument.tables`. */
      readonly table: number;
      readonly role: ColumnRole;
    }
  | {
      /** A row at the end of a table; columns without a value get a field. */
      readonly kind: 'add-row';
      readonly safety: 'suggested';
      /** Index in `PlanDocument.tables`. */
      readonly table: number;
      readonly values: Readonly<Partial<Record<ColumnRole, string>>>;
    }
  | {
      /** A value in the front matter, which is made when there is none. */
      readonly kind: 'set-metadata';
      readonly safety: 'suggested' | 'safe';
      /** Our key in English; it is written as the document spells it. */
      readonly key: FrontMatterKey;
      readonly value: string;
    }
  | { readonly kind: 'remove-suppression'; readonly safety: 'safe'; readonly range: Range };

export type MessageValue = string | number;

/** Another place that belongs to a finding; its words are filled with the finding's values. */
export interface RelatedPlace {
  readonly messageId: string;
  /** The file that holds it, when it is one of another document. */
  readonly path?: string;
  readonly range: Range;
  /** The finding as it would stand here alone, where the same is told of once: whoever answers one place has not answered the others. */
  readonly again?: Pick<Finding, 'messageId' | 'values' | 'section' | 'fixes' | 'key'>;
}

/** Something that the text lacks or that should be looked at. Text is made at the face from `messageId` and `values`. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Names the message in the catalogues, e.g. `theme-thin.mentioned`. */
  readonly messageId: string;
  readonly values: Readonly<Record<string, MessageValue>>;
  readonly theme?: string;
  readonly criterion?: string;
  /** Id of the required content. */
  readonly content?: string;
  /** Id of the outdated structure. */
  readonly structure?: string;
  readonly basis: readonly string[];
  readonly basisKind?: BasisKind;
  /** Where it is shown; the heading that should hold an absent thing, else the document's first heading or start. */
  readonly range: Range;
  /** Index of the section. */
  readonly section: number;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly FixIntent[];
  /** Identity by content; see `key.ts`. */
  readonly key: string;
}

/** A finding that was answered before: it is not counted, and shown only when everything is asked for. */
export type SetAside = Finding &
  (
    | { /** Why its writer says that it needs no answer. */ readonly suppressed: { readonly reason: string } }
    | { /** It was there when the baseline was written. */ readonly baseline: true }
  );

/** One of at most three things to do next. */
export interface NextStep {
  /** Names the title in the catalogues or `theme-step` (the theme's own line). */
  readonly messageId: string;
  readonly values: Readonly<Record<string, MessageValue>>;
  readonly theme?: string;
  readonly content?: string;
  readonly structure?: string;
  /** Keys of the findings that it mends. */
  readonly findings: readonly string[];
}

/** What a plan shows, theme by theme, and what it lacks. */
export interface Assessment {
  readonly document: PlanDocument;
  readonly asOf: string;
  readonly themes: readonly ThemeResult[];
  readonly contents: readonly ContentResult[];
  /** What the document measures, in document order; empty when the pack has no catalogue of indicators. */
  readonly indicators: readonly IndicatorRecord[];
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** Findings that need no answer now, sorted by place; none of them is among `findings`. */
  readonly setAside: readonly SetAside[];
  readonly nextSteps: readonly NextStep[];
  readonly settledFrom: SettledFrom;
}

/** What an assessment's findings were settled from: kept, as relating the document to others may add to them. */
export interface SettledFrom {
  /** In document order, with the severity that their rules give. */
  readonly findings: readonly Finding[];
  readonly settings: DocumentSettings;
  readonly suppressions: FoundSuppressions;
  /** Whether the text could be assessed. */
  readonly assessed: boolean;
}

/** A document as reports speak of it: its source and sections, not what was read from them. */
export type DocumentHead = Omit<PlanDocument, 'blocks' | 'lists' | 'tables' | 'links' | 'code' | 'frontMatter'>;

/** An assessment as reports tell it. */
export interface ReportedAssessment extends Omit<Assessment, 'document' | 'indicators' | 'settledFrom'> {
  readonly document: DocumentHead;
}

/**
 * An assessment without the blocks of its document and without what is settled anew when it is related to others: small enough to be kept until
 * then. Plain data: unless it keeps its document's text it survives being written as JSON and read again.
 */
export interface HeldAssessment extends Omit<ReportedAssessment, 'findings' | 'setAside' | 'nextSteps'> {
  readonly settledFrom: SettledFrom;
}

export interface AssessOptions {
  /** ISO date that stands for today; core has no clock. */
  readonly asOf: string;
  /** What a configuration and a baseline say of the document; nothing when absent. */
  readonly settings?: DocumentSettings;
}
