import type { Language, Span } from '@lapsilinssi/linguistics';

import type { AccessibilityRuleId } from './rules.ts';

/** A place in a source: offset in UTF-16 code units of the part's text (without BOM); line and column 1-based. In Word a paragraph counts as a line. */
export interface Place {
  /** 0 for a file; in Word the paragraph in reading order. */
  readonly part: number;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A range in a source, end exclusive. */
export interface Range {
  readonly start: Place;
  readonly end: Place;
}

/**
 * A stretch of a block's clean text and its source. `verbatim`: offsets move in step. `folded`: the whole stretch stands for the
 * whole source stretch (markup, entity, soft break, soft hyphen, joined line end, ligature). Source stretches that stand for nothing
 * (markers, footnote marks) lie between segments.
 */
export interface Segment {
  /** In the clean text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly part: number;
  /** In the part's source text, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'verbatim' | 'folded';
}

/** Where a heading, type or other inferred answer came from. */
export type Provenance = 'written' | 'inferred';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'footnote' | 'code';

/** What a block is in the document, beside its kind. */
export type BlockUse = 'body' | 'quotation' | 'guidance' | 'contents' | 'comment' | 'placeholder';

/** The smallest piece of text with a meaning of its own: a heading, paragraph, list item's own text, table cell. */
export interface Block {
  /** Index in {@link PlanDocument.blocks}, in reading order. */
  readonly index: number;
  readonly kind: BlockKind;
  readonly use: BlockUse;
  /** Clean, normalised text (NFC, no soft hyphens, single spaces, hyphenated line ends joined). */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Language of this block; the document's when the block is too short to tell. */
  readonly language: Language | 'other';
  /** Index in {@link PlanDocument.sections} of the lowest section that holds the block (a heading belongs to its own section). */
  readonly section: number;
  /** Index in {@link PlanDocument.lists}; items only. */
  readonly list?: number;
  /** Depth of a list item, 1 for the outermost. */
  readonly depth?: number;
  /** Index in {@link PlanDocument.tables}, row (0 = first body row, -1 = heading row) and column; cells only. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** Heading level 1–6; headings only. */
  readonly level?: number;
  readonly provenance: Provenance;
}

/** A list: its items and the block that leads it in (`Kunta lupaa:`), if any. */
export interface List {
  readonly index: number;
  readonly section: number;
  readonly ordered: boolean;
  /** Index of the block before the list when it leads it in: ends in a colon, or is an unfinished sentence; for a nested list the parent item. */
  readonly leadIn?: number;
  readonly items: readonly number[];
}

/** Roles of sections, from `rules/vocabulary/section-roles.yaml`. */
export type SectionRole =
  | 'vision'
  | 'values'
  | 'present-state'
  | 'foresight'
  | 'goal'
  | 'measure'
  | 'indicator'
  | 'follow-up'
  | 'legal-basis'
  | 'participation-in-this-plan'
  | 'approval'
  | 'annex'
  | 'contents'
  | 'guidance'
  | 'sources'
  | 'summary'
  | 'budget';

/** Roles of table columns, from `rules/vocabulary/column-roles.yaml`. */
export type ColumnRole =
  | 'goal'
  | 'measure'
  | 'owner'
  | 'time'
  | 'resource'
  | 'indicator'
  | 'source'
  | 'baseline'
  | 'target'
  | 'age-group'
  | 'status'
  | 'number';

export interface Table {
  readonly index: number;
  readonly section: number;
  /** One per column; `header` is the block index of the column's heading cell. */
  readonly columns: readonly { readonly header?: number; readonly role?: ColumnRole }[];
  /** Body rows: block indexes by column, undefined for an empty cell. */
  readonly rows: readonly (readonly (number | undefined)[])[];
  /** Block that leads the table in or captions it. */
  readonly leadIn?: number;
  /** It is written as labelled lines (`Vastuu: …`) and not as a table: nobody can add a column to it. */
  readonly isRecord?: true;
}

/** A link to another file of the repository or to a place in one; addresses on the net are left out. */
export interface Link {
  /** As written: `../strategia.md#mittarit`, `#mittarit`. */
  readonly url: string;
  /** Index of the lowest section that holds it. */
  readonly section: number;
  readonly range: Range;
}

/** A section: a heading and what stands under it. Section 0 is the document itself (no heading). */
export interface Section {
  readonly index: number;
  /** Index of the parent section; -1 for section 0. */
  readonly parent: number;
  /** Heading level 1–6; 0 for section 0. */
  readonly level: number;
  /** Block index of the heading; -1 for section 0. */
  readonly heading: number;
  /** Heading text without its numbering; the document's title for section 0 (may be empty). */
  readonly title: string;
  /** Numbering as written: `3.2`; empty when there is none. */
  readonly number: string;
  /** Roles, own first, then inherited from the parent when it has none of its own. */
  readonly roles: readonly SectionRole[];
  readonly provenance: Provenance;
  /** Blocks in the section itself and its subsections: [first, end) in {@link PlanDocument.blocks}. */
  readonly first: number;
  readonly end: number;
  /** Place of heading start to the end of the section's last character. */
  readonly range: Range;
}

export type OrganisationKind = 'municipality' | 'county' | 'joint';

/** Where an answer about the document came from, strongest first. */
export type AnswerSource = 'option' | 'front-matter' | 'configuration' | 'title' | 'text' | 'file-name' | 'none';

export interface Answer<T> {
  readonly value: T;
  readonly source: AnswerSource;
  /** Where it was read, when it stands in the document. */
  readonly range?: Range;
}

/** Years of a plan, inclusive; `to` equals `from` for one year. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** A front-matter entry as written, with its place, and what it means to us. */
export interface FrontMatterEntry {
  readonly key: string;
  /** The canonical English key (`document-type`, `period` …); undefined for keys that are not ours. */
  readonly canonical?: string;
  readonly value: unknown;
  readonly range: Range;
}

/** Something about the input that the reader must be told: `metadata-invalid`, `input-limited` … Becomes a finding. */
export interface ReaderNote {
  readonly code:
    | 'front-matter-broken'
    | 'front-matter-value'
    | 'front-matter-date'
    | 'front-matter-key'
    | 'limit'
    | 'encoding-guessed'
    | 'unclosed-fence'
    | 'language-unsupported'
    | 'empty';
  readonly values: Readonly<Record<string, string | number>>;
  readonly range?: Range;
}

/** What people have answered in a document outside its text: in Word in comments. What it covers needs no answer. */
export type DocumentAnswer =
  /** Findings whose keys begin so: they fall out of it when the sentence changes. */
  | { readonly kind: 'keys'; readonly keys: readonly string[]; readonly reason: string }
  /** Whatever stands in the parts from `first` to `last`. */
  | { readonly kind: 'parts'; readonly first: number; readonly last: number; readonly reason: string };

/** Something in a document that those who read with assistive tools meet with trouble. Becomes a finding. */
export interface AccessibilityNote {
  readonly rule: AccessibilityRuleId;
  /** Names a variant of the rule's message: `chart`. */
  readonly variant?: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly range: Range;
  /** Index in {@link PlanDocument.sections}. */
  readonly section: number;
  /** Other places of the same. */
  readonly related: readonly Range[];
}

/** A plan as the assessment sees it: clean text in a structure, every character with a way back to its source. */
export interface PlanDocument {
  /** Path as given, with forward slashes; empty for standard input without a name. */
  readonly path: string;
  readonly format: 'markdown' | 'text' | 'docx';
  /** Source texts by part; a file has one, a plan of several files one for each. */
  readonly parts: readonly string[];
  /** Paths of the parts of a plan of several files, {@link PlanDocument.path} first; absent when the plan is one file. */
  readonly files?: readonly string[];
  /** The plan of which this file is a chapter, as it says; what it lacks is looked for in the whole. */
  readonly partOf?: string;
  /** The plan of which this file is a version in another language, as it says. */
  readonly translationOf?: string;
  readonly title: string;
  readonly language: Answer<Language | 'other'>;
  readonly documentType: Answer<string>;
  readonly organisation?: Answer<string>;
  readonly organisationKind: Answer<OrganisationKind | undefined>;
  readonly period?: Answer<Period>;
  readonly approved?: Answer<string | boolean>;
  readonly frontMatter: readonly FrontMatterEntry[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly lists: readonly List[];
  readonly tables: readonly Table[];
  /** In reading order. */
  readonly links: readonly Link[];
  /** Fenced blocks of code outside lists and quotations, with their fences; absent where there is none. Nothing in them is read. */
  readonly code?: readonly Range[];
  readonly notes: readonly ReaderNote[];
  /** Word files only. */
  readonly answers?: readonly DocumentAnswer[];
  /** Word files only, and only when it was asked for. */
  readonly accessibility?: readonly AccessibilityNote[];
}

/** A span of a block's clean text. */
export interface BlockSpan extends Span {
  readonly block: number;
}
