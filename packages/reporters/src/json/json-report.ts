import type {
  AnswerSource,
  BasisKind,
  Level,
  OrganisationKind,
  Requirement,
  RuleId,
  SectionRole,
  Severity,
  FixIntent,
} from '@lapsilinssi/core';

/** A point in a source: line and column 1-based, offset in UTF-16 code units of the decoded text without its byte order mark. */
export interface JsonPoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  /** Word files only: index of the paragraph in reading order, 0-based. A paragraph counts as a line; `offset` is in its accepted text. */
  readonly paragraph?: number;
}

/** Start and end, end exclusive. */
export interface JsonRange {
  /** File of the stretch, in a document of several files; of a related passage also another document. */
  readonly path?: string;
  readonly start: JsonPoint;
  readonly end: JsonPoint;
}

export interface JsonSection extends JsonRange {
  /** Headings from the outermost inwards, numbering included; empty for what stands before the first heading. */
  readonly headingPath: readonly string[];
  readonly roles: readonly SectionRole[];
}

export interface JsonEvidence extends JsonRange {
  readonly criterion: string | null;
  readonly level: Level;
  readonly quote: string;
}

export interface JsonTheme {
  readonly id: string;
  readonly requirement: Requirement;
  readonly level: Level;
  readonly expectedLevel: Level;
  readonly criteria: readonly { readonly id: string; readonly met: boolean }[];
  readonly evidence: readonly JsonEvidence[];
}

export interface JsonContent {
  /** Id of the content in its document type. */
  readonly id: string;
  readonly found: boolean;
  readonly basisKind: BasisKind;
  /** The heading or sentence that shows it; null when it was not found. */
  readonly passage: (JsonRange & { readonly quote: string }) | null;
}

export interface JsonFinding extends JsonRange {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly advice: string;
  readonly theme: string | null;
  readonly criterion: string | null;
  readonly basis: readonly string[];
  readonly basisKind: BasisKind | null;
  readonly headingPath: readonly string[];
  readonly related: readonly (JsonRange & { readonly message: string })[];
  readonly fixes: readonly JsonFix[];
  readonly key: string;
  /** Why its writer says that it needs no answer; such a finding is not counted. */
  readonly suppressed?: { readonly reason: string };
  /** It was there when the baseline was written; such a finding is not counted. */
  readonly baseline?: true;
}

export interface JsonFix {
  readonly title: string;
  readonly safety: 'safe' | 'suggested';
  readonly kind: FixIntent['kind'];
  /** What it changes in the text, none overlapping another; given when edits are asked for and the fix can be made. */
  readonly edits?: readonly JsonEdit[];
}

/** Other text for a stretch of the document; an insertion where it starts and ends at one point. */
export interface JsonEdit extends JsonRange {
  readonly text: string;
}

export interface JsonReadDocument {
  readonly path: string;
  readonly status: 'ok';
  readonly language: string;
  readonly documentType: string;
  readonly documentTypeSource: AnswerSource;
  readonly organisationKind: OrganisationKind | null;
  readonly period: string | null;
  /** Paths of the files that make up the document, when they are several. */
  readonly files?: readonly string[];
  /** The document of which the file says that it is a chapter. */
  readonly partOf?: string;
  readonly sections: readonly JsonSection[];
  readonly themes: readonly JsonTheme[];
  readonly contents: readonly JsonContent[];
  readonly findings: readonly JsonFinding[];
  readonly nextSteps: readonly { readonly title: string; readonly findings: readonly string[] }[];
}

export interface JsonUnreadableDocument {
  readonly path: string;
  readonly status: 'unreadable';
  readonly error: { readonly code: string; readonly message: string; readonly advice: string };
}

export type JsonDocument = JsonReadDocument | JsonUnreadableDocument;

/** The contract of `--format json`, version 1; it changes only by addition. Published as `schema/report-1.schema.json`. */
export interface JsonReport {
  readonly version: 1;
  /** Name and version of the tool: `lapsilinssi 1.2.0`. */
  readonly tool: string;
  readonly pack: { readonly id: string; readonly version: string };
  /** ISO date that stood for today. */
  readonly asOf: string;
  readonly documents: readonly JsonDocument[];
  readonly summary: {
    /** Documents given, unreadable ones included. */
    readonly documents: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Findings that a writer's reason, or the baseline, sets aside. */
    readonly suppressed: number;
    readonly acknowledged: number;
  };
}
