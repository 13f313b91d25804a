import type { UiLanguage } from '@lapsilinssi/reporters';
import type { Range } from 'vscode-languageserver-protocol';

/** Commands of `workspace/executeCommand`. */
export const COMMANDS = {
  /** Checks every plan of the workspace. `[]` → {@link WorkspaceCheck}. */
  checkWorkspace: 'lapsilinssi.checkWorkspace',
  /** Takes away the findings of files that are not open. `[]` → null. */
  clearWorkspace: 'lapsilinssi.clearWorkspace',
  /** Makes all safe corrections of a document. `[{ uri }]` → {@link Applied}. */
  fixAll: 'lapsilinssi.fixAll',
  /** Inserts the section of a theme. `[{ uri, theme }]` → {@link Applied}. */
  insertSection: 'lapsilinssi.insertSection',
} as const;

/** Requests of our own; their parameters and results are the types named beside them. */
export const REQUESTS = {
  /** {@link DocumentParams} → {@link Summary} or null. */
  summary: 'lapsilinssi/summary',
  /** {@link CoverageParams} → {@link ThemeMap}. */
  coverage: 'lapsilinssi/coverage',
  /** {@link TemplateParams} → {@link TemplateText}. */
  template: 'lapsilinssi/template',
  /** {@link TemplatesParams} → {@link TemplateList}. */
  templates: 'lapsilinssi/templates',
  /** {@link DocumentParams} of an open document → {@link WrittenWord}. Refused in browsers, as are the other two of Word. */
  wordExport: 'lapsilinssi/wordExport',
  /** {@link WordParams} → {@link ImportedPlan}. */
  wordImport: 'lapsilinssi/wordImport',
  /** {@link WordParams} → {@link CommentedWord}. */
  wordComment: 'lapsilinssi/wordComment',
} as const;

/** Requests by which a worker asks its client for files: `{ uri }` → see README. */
export const FILE_REQUESTS = {
  kind: 'lapsilinssi/files/kind',
  read: 'lapsilinssi/files/read',
  list: 'lapsilinssi/files/list',
} as const;

/** Notification from the server after each check of an open document: {@link Checked}. */
export const CHECKED = 'lapsilinssi/checked';

/** Counts of findings by severity. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface Checked extends Counts {
  readonly uri: string;
  /** The version that was checked. */
  readonly version: number;
  /** Whether what is said of the document as a whole (missing themes, other documents) speaks of this version too. */
  readonly settled: boolean;
}

export interface WorkspaceCheck extends Counts {
  readonly documents: number;
  /** Files that could not be read. */
  readonly unreadable: number;
  /** Whether it was stopped before the last document. */
  readonly cancelled: boolean;
}

export interface Applied {
  readonly applied: boolean;
  /** Why not, for people. */
  readonly reason?: string;
}

export interface DocumentParams {
  readonly uri: string;
}

/** The first screen of a document. All texts are for people. */
export interface Summary {
  readonly uri: string;
  /** Language of the texts. */
  readonly language: UiLanguage;
  readonly version: number;
  /** `Mallilan kunta · lasten ja nuorten hyvinvointisuunnitelma 2026–2029` */
  readonly headline: string;
  /** Why the text could not be assessed; the lists are empty then. */
  readonly hindrance?: string;
  readonly rows: readonly SummaryRow[];
  /** How many themes are left out of the rows; empty when none. */
  readonly rest: string;
  readonly strongest?: { readonly title: string; readonly quote: string; readonly place: string; readonly at: Place };
  readonly stepsTitle: string;
  /** At most three. */
  readonly steps: readonly { readonly text: string; readonly place: string; readonly at?: Place }[];
  readonly counts: Counts;
  /** `Tärkeää 2, harkittavaa 7, tiedoksi 11`; or that there is nothing. */
  readonly countsText: string;
  /** What a level does not say. */
  readonly note: string;
}

export interface SummaryRow {
  readonly label: string;
  /** `mainittu` */
  readonly word: string;
  /** `(odotus: sovittu)`; empty when nothing more is expected. */
  readonly expected: string;
}

/** A place to go to. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

export interface CoverageParams {
  /** Only this document; the open and the checked ones of the workspace when absent. */
  readonly uri?: string;
}

/** Documents × themes. */
export interface ThemeMap {
  /** Language of the texts: that of the documents where they have one, else the editor's. */
  readonly language: UiLanguage;
  /** `Teemakartta` */
  readonly title: string;
  readonly themes: readonly { readonly id: string; readonly title: string }[];
  readonly documents: readonly ThemeMapDocument[];
  /** What a level does not say. */
  readonly note: string;
}

export interface ThemeMapDocument {
  readonly uri: string;
  /** `Mallilan kunta, lasten ja nuorten hyvinvointisuunnitelma 2026–2029` */
  readonly name: string;
  readonly hindrance?: string;
  /** One for each theme, in the order of {@link ThemeMap.themes}. */
  readonly cells: readonly ThemeMapCell[];
}

export interface ThemeMapCell {
  readonly theme: string;
  /** 0–4; show the word, never the number alone. */
  readonly level: number;
  /** `sovittu`; `–` where nothing is said. */
  readonly word: string;
  readonly requirement: 'required' | 'recommended' | 'not-expected';
  readonly expectedLevel: number;
  /** `odotus: sovittu` where a required theme stays below it; empty elsewhere. */
  readonly expected: string;
  /** What the theme asks and the document does not answer. */
  readonly open: readonly string[];
  /** The passage on which the level rests. */
  readonly passage?: { readonly quote: string; readonly place: string; readonly at: Place };
  /** Every passage that shows the theme, in document order. */
  readonly evidence: readonly { readonly quote: string; readonly word: string; readonly at: Place }[];
  /** Where it lacks: the place of the finding about it. */
  readonly lacks?: { readonly text: string; readonly at: Place };
}

/** What to write a template for: a document type, or a section of a theme. */
export interface TemplateParams {
  readonly documentType?: string;
  readonly section?: string;
  readonly language?: string;
  readonly organisation?: string;
  readonly organisationKind?: string;
  /** `2026–2029` */
  readonly period?: string;
  /** Further themes of a document. */
  readonly themes?: readonly string[];
  readonly withoutGuidance?: boolean;
}

export interface TemplateText {
  /** Markdown with LF line ends. */
  readonly text: string;
}

export interface TemplatesParams {
  readonly language?: string;
}

export interface TemplateList {
  readonly documentTypes: readonly {
    readonly id: string;
    readonly name: string;
    readonly organisationKinds: readonly string[];
  }[];
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** A Word file, which the client has read. */
export interface WordParams {
  /** Where it stands: its configuration is found from there. */
  readonly uri: string;
  readonly base64: string;
}

/** A plan as a Word file. */
export interface WrittenWord {
  readonly base64: string;
  /** What had to be left out, for people. */
  readonly notes: readonly string[];
}

/** A Word file as a plan in Markdown. */
export interface ImportedPlan {
  readonly text: string;
  /** Pictures, whose folder stands beside the Markdown file. */
  readonly pictureFolder: string;
  readonly pictures: readonly { readonly name: string; readonly base64: string }[];
  /** What had to be left out, for people. */
  readonly notes: readonly string[];
}

/** A copy of a Word file with the findings as comments. */
export interface CommentedWord {
  readonly base64: string;
  readonly comments: number;
  /** Language of the document, which the comments speak. */
  readonly language: UiLanguage;
}
