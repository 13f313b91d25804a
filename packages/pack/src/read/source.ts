import type {
  BasisKind,
  ColumnRole,
  ContextReach,
  HitKind,
  Indicator,
  IndicatorWords,
  OrganisationKind,
  Requirement,
  RuleId,
  SectionRole,
  SlotName,
  Source,
  SpanKind,
  TemplateTable,
} from '@lapsilinssi/core';
import type { Language } from '@lapsilinssi/linguistics';

/** A text of one language: plain, or marked for a native reader's review. */
export type SourceText = string | { readonly text: string; readonly review?: boolean };

/** A text as written in a pack; Finnish always, the others when they exist. */
export interface SourceTexts {
  readonly fi: SourceText;
  readonly sv?: SourceText;
  readonly en?: SourceText;
}

/** A value per language of evidence. */
export type ByLanguage<T> = { readonly [language in Language]?: T };

/** A condition object of the pack format. */
export interface SourceCondition {
  readonly any?: SourceEvidenceList;
  readonly all?: SourceEvidenceList;
  readonly none?: SourceEvidenceList;
  readonly 'at-least'?: number;
  readonly of?: SourceEvidenceList;
  readonly unless?: SourceEvidence;
  readonly span?: SpanKind;
  readonly with?: 'theme' | 'document';
  readonly role?: readonly SectionRole[];
  readonly column?: readonly ColumnRole[];
  readonly slot?: readonly SlotName[];
}

/** A pattern or a condition. */
export type SourceEvidenceItem = string | SourceCondition;
/** Several of them. */
export type SourceEvidenceList = readonly SourceEvidenceItem[];
/** A pattern, several patterns (any of them), or a condition. */
export type SourceEvidence = SourceEvidenceItem | SourceEvidenceList;

export interface SourceExclusion {
  readonly id: string;
  readonly drop: readonly HitKind[];
  readonly when: SourceEvidence;
  readonly unless?: SourceEvidence;
  readonly span?: SpanKind;
}

export interface SourceThemeEvidence {
  readonly names?: readonly string[];
  readonly terms?: readonly string[];
  readonly ideas?: SourceEvidenceList;
  readonly exclusions?: readonly SourceExclusion[];
}

/** What is said of something that a plan lacks or should not have, and on what it rests. */
export interface SourceNotice {
  readonly title: SourceTexts;
  readonly message: SourceTexts;
  readonly why: SourceTexts;
  readonly advice: SourceTexts;
  readonly basis: readonly string[];
  readonly 'basis-kind': BasisKind;
}

/** A way to answer a part of a question, and what it leaves open. */
export interface SourcePartial extends ByLanguage<SourceEvidence> {
  readonly message?: SourceTexts;
}

export interface SourceCriterion extends SourceNotice, ByLanguage<SourceEvidence> {
  readonly trace: string;
  readonly key?: boolean | { readonly after: string };
  readonly after?: string;
  readonly wished?: boolean;
  readonly aside?: boolean;
  readonly partly?: SourcePartial | readonly SourcePartial[];
  readonly question: SourceTexts;
}

/** A test that a theme carries: what a passage must and must not show. */
export interface SourceExample {
  readonly lang: Language;
  /** Heading path, ` > ` between levels. */
  readonly heading?: string;
  readonly 'document-type'?: string;
  readonly 'organisation-kind'?: OrganisationKind;
  /** Markdown. */
  readonly text: string;
  /** Exactly these themes are found. */
  readonly themes: readonly string[];
  readonly levels?: Readonly<Record<string, number>>;
  /** Are met: `feedback`, or `participation/feedback` of another theme. */
  readonly criteria?: readonly string[];
  /** Are not met or absent: criteria and themes. */
  readonly not?: readonly string[];
  /** For readers of the pack only. */
  readonly note?: string;
}

export interface SourceTheme extends ByLanguage<SourceThemeEvidence> {
  readonly id: string;
  readonly trace: string;
  readonly title: SourceTexts;
  readonly subject: SourceTexts;
  readonly why: SourceTexts;
  readonly missing: { readonly message: SourceTexts; readonly advice: SourceTexts };
  readonly thin: { readonly message?: SourceTexts; readonly advice: SourceTexts };
  readonly step: SourceTexts;
  readonly basis: readonly string[];
  readonly 'basis-kind': BasisKind;
  /** Inhabitants under which a municipality is not asked for the theme. */
  readonly 'least-population'?: number;
  readonly 'home-roles'?: readonly SectionRole[];
  readonly context: { readonly needs: string; readonly from: ContextReach; readonly rivals?: readonly string[] };
  readonly criteria?: Readonly<Record<string, SourceCriterion>>;
  readonly examples?: readonly SourceExample[];
}

export interface SourceClass extends ByLanguage<readonly string[]> {
  readonly note?: string;
}

export interface SourceFrame {
  readonly actor: string;
  readonly 'vague-actor': string;
  readonly child: string;
  readonly rivals: readonly string[];
  readonly reporting: string;
  readonly indicator: string;
  readonly resource: string;
  readonly 'empty-act': string;
  readonly responsibility: string;
  readonly hedge: string;
  readonly 'ending-act': string;
  readonly 'unwanted-act'?: string;
  readonly 'by-law': string;
  readonly 'soft-act'?: string;
  readonly 'attention-act'?: string;
  readonly 'open-act'?: string;
  readonly softener?: string;
  readonly undecided?: string;
  readonly attraction?: string;
  readonly 'measure-word'?: string;
  readonly practice?: string;
  readonly receiver?: string;
  readonly telling?: string;
  readonly dealing?: string;
  readonly report?: string;
  readonly target?: string;
  readonly counting?: string;
  readonly change?: string;
  readonly decision?: string;
  readonly 'to-whom'?: string;
  readonly foreseen?: string;
}

export interface SourceVocabulary {
  readonly classes?: Readonly<Record<string, SourceClass>>;
  readonly frame?: SourceFrame;
  readonly 'section-roles'?: { readonly [role in SectionRole]?: ByLanguage<readonly string[]> };
  readonly 'column-roles'?: { readonly [role in ColumnRole]?: ByLanguage<readonly string[]> };
  readonly 'first-parts'?: ByLanguage<readonly string[]>;
  readonly blockers?: ByLanguage<readonly string[]>;
}

export type SourceSign = string | { readonly pattern: string; readonly weight: number };

export interface SourceSigns {
  readonly title?: readonly SourceSign[];
  readonly heading?: readonly SourceSign[];
  readonly text?: readonly SourceSign[];
}

export interface SourceContentEvidence {
  readonly headings?: readonly string[];
  readonly 'headings-unless'?: readonly string[];
  readonly evidence?: SourceEvidence;
  readonly across?: { readonly 'at-least': number; readonly of: readonly SourceEvidence[] };
}

export interface SourceContent extends SourceNotice, ByLanguage<SourceContentEvidence> {
  readonly id: string;
  readonly for: readonly OrganisationKind[];
  /** The table that a template offers for it. */
  readonly table?: TemplateTable;
  /** Roles of sections that show it. */
  readonly 'section-roles'?: readonly SectionRole[];
  /** `theme/criterion`: the question of a theme that asks the same. */
  readonly criterion?: string;
  /** Texts that show it and texts that do not: its tests. */
  readonly examples?: ByLanguage<SourceContentExamples>;
}

/** What shows a content and what does not, each a whole text as Markdown. */
export interface SourceContentExamples {
  readonly shown?: readonly string[];
  readonly missing?: readonly string[];
}

/** A structure that the law has left behind: contents that now belong to another kind of organisation. */
export interface SourceOutdatedStructure extends SourceNotice {
  readonly id: string;
  readonly for: readonly OrganisationKind[];
  /** Ids of contents of the same type, and how many of them must have a section of their own. */
  readonly contents: readonly string[];
  readonly 'at-least': number;
}

/** Who approves a document, and how often it is drawn up or looked at again, for some kinds of organisations. */
export interface SourceApproval {
  readonly for: readonly OrganisationKind[];
  readonly organ?: SourceTexts;
  readonly rhythm?: SourceTexts;
}

export interface SourceDocumentType {
  readonly id: string;
  readonly name: SourceTexts;
  readonly aliases?: readonly string[];
  readonly 'organisation-kinds': readonly OrganisationKind[];
  /** What texts call a document of this type instead of a plan: `{ fi: strategia }`. */
  readonly called?: ByLanguage<string>;
  /** Its title gives children as context. */
  readonly 'about-children'?: boolean;
  /** Types of documents that it carries out. */
  readonly 'carries-out'?: readonly string[];
  readonly 'contents-title'?: SourceTexts;
  readonly asks: 'all' | 'key' | 'none';
  readonly themes?: Readonly<Record<string, SourceExpectation>>;
  readonly approval?: readonly SourceApproval[];
  readonly contents?: readonly SourceContent[];
  readonly 'outdated-structures'?: readonly SourceOutdatedStructure[];
  readonly signs?: ByLanguage<SourceSigns>;
}

/** What a document type expects of a theme. */
export interface SourceExpectation {
  readonly requirement: Requirement;
  readonly level?: number;
  readonly unasked?: readonly string[];
}

export interface SourceSource {
  readonly id: string;
  readonly kind: Source['kind'];
  readonly title: SourceTexts;
  readonly citation: SourceTexts;
  readonly address?: string;
  readonly for?: readonly OrganisationKind[];
  readonly 'valid-from'?: string;
  readonly 'valid-until'?: string;
  readonly checked: string;
}

export interface SourceSources {
  readonly sources: readonly SourceSource[];
}

export interface SourceManifest {
  readonly id: string;
  readonly version: string;
  readonly languages: readonly Language[];
  /** Folder of the pack whose files hold where this one has none. */
  readonly extends?: string;
  /** What this pack leaves out of the one that it extends, by id, each with the reason. */
  readonly without?: SourceWithout;
}

/** Ids and why they are left out: themes, `theme/criterion`, `document-type/content`. */
export interface SourceWithout {
  readonly themes?: Readonly<Record<string, string>>;
  readonly criteria?: Readonly<Record<string, string>>;
  readonly contents?: Readonly<Record<string, string>>;
}

/** A test that a rule carries: what the rule finds in a little document. */
export interface SourceRuleExample {
  readonly lang: Language;
  readonly 'document-type'?: string;
  readonly 'organisation-kind'?: OrganisationKind;
  /** Heading path, ` > ` between levels. */
  readonly heading?: string;
  /** ISO date that stands for today; the pack's own day when absent. */
  readonly 'as-of'?: string;
  /** Markdown, with front matter when it begins with it. */
  readonly text: string;
  /** Exactly what the rule's findings are shown at, in document order; empty for a text that is right. */
  readonly finds: readonly string[];
  /** For readers of the pack only. */
  readonly note?: string;
}

/** What a rule rests on, and the examples that show and test it. */
export interface SourceRule {
  readonly id: RuleId;
  readonly basis: readonly string[];
  readonly 'basis-kind': BasisKind;
  readonly examples?: readonly SourceRuleExample[];
}

/** What became of a body, service or word: it ended, has another name, another word is used, what was to come has come, or another word is kinder. */
export type SourceOutdatedKind = 'ended' | 'dropped' | 'renamed' | 'word' | 'over' | 'style';

/** An old word in one language. */
export interface SourceOldWord {
  /** In its dictionary form, as it is named in messages. */
  readonly name: string;
  /** The word to write now; absent when nothing took its place. */
  readonly current?: string;
  /** Patterns that mark it. */
  readonly find: readonly string[];
  /** Holds where it is old; everywhere when absent. */
  readonly when?: SourceEvidence;
  /** Holds where it is right. */
  readonly unless?: SourceEvidence;
  /** Holds where the text tells of the change as of one to come: nothing is put in the word's place. */
  readonly ahead?: SourceEvidence;
  /** Old words with what may stand in their place without asking, both in dictionary form. */
  readonly replace?: Readonly<Record<string, string>>;
}

export interface SourceOutdatedTerm extends ByLanguage<SourceOldWord> {
  readonly id: string;
  readonly kind: SourceOutdatedKind;
  /** ISO date from which the word is old. */
  readonly since?: string;
  /** The date or the change rests on memory: it is asked and never told. */
  readonly unverified?: boolean;
  /** The meaning may differ: `tarkoitatko …?` */
  readonly question?: boolean;
  readonly basis?: readonly string[];
  /** Ids of organisations in whose documents it is right. */
  readonly except?: readonly string[];
}

/** `wording/outdated-terms.yaml` */
export interface SourceOutdatedTerms {
  /** Around the old word, whatever it is, this tells that it is right: history, quotation. */
  readonly right?: ByLanguage<SourceEvidence>;
  /** Directly before or after the old word, or over it, these tell that it belongs to a name or to history. */
  readonly beside?: ByLanguage<readonly string[]>;
  readonly terms: readonly SourceOutdatedTerm[];
}

/** A statute in one language. */
export interface SourceStatuteWords {
  readonly name: string;
  /** Patterns that name the old statute without its number. */
  readonly find?: readonly string[];
  readonly when?: SourceEvidence;
  readonly unless?: SourceEvidence;
}

export interface SourceOutdatedStatute extends ByLanguage<SourceStatuteWords> {
  readonly id: string;
  /** `72/2006`; absent when only its name or a section of it is old. */
  readonly number?: string;
  /** No longer in force, in force under another name, or the matter is now in another place. */
  readonly state: 'repealed' | 'renamed' | 'moved';
  /** Only these sections: `8`, `12 a`. */
  readonly sections?: readonly string[];
  readonly since?: string;
  readonly unverified?: boolean;
  readonly question?: boolean;
  readonly basis?: readonly string[];
  readonly except?: readonly string[];
  /** What to cite now. */
  readonly current: SourceTexts;
  /** Number that may stand in the place of the old one when no section is cited. */
  readonly 'current-number'?: string;
}

/** `wording/statutes.yaml` */
export interface SourceOutdatedStatutes {
  readonly statutes: readonly SourceOutdatedStatute[];
}

/** What an abbreviation stands for in one language. */
export interface SourceExpansion {
  /** In its dictionary form. */
  readonly name: string;
  /** How it is written out in texts; the name alone when absent. */
  readonly find?: readonly string[];
}

export interface SourceAbbreviation extends ByLanguage<SourceExpansion> {
  readonly letters: string;
}

/** `wording/abbreviations.yaml` */
export interface SourceAbbreviations {
  /** Those that need no explanation. */
  readonly known?: ByLanguage<readonly string[]>;
  readonly abbreviations: readonly SourceAbbreviation[];
}

/** An organisation whose documents differ from those of its kind. */
export interface SourceOrganisation {
  readonly id: string;
  /** As it is named in documents, in basic form. */
  readonly names: readonly string[];
  /** What it is where its document's type leaves it open. */
  readonly kind?: OrganisationKind;
  /** `false`: contents that statutes list are not asked of it. */
  readonly 'statutory-contents'?: boolean;
}

export interface SourceOrganisations {
  readonly organisations: readonly SourceOrganisation[];
}

/** A round of a survey: its year, or year and the day on which its results came out. */
export type SourceRound = number | { readonly year: number; readonly published: string };

/** A survey, measurement or register from which figures come. */
export interface SourceDataSource extends ByLanguage<readonly string[]> {
  readonly id: string;
  readonly name: SourceTexts;
  /** Id of the source that tells of it. */
  readonly basis?: string;
  readonly rounds?: readonly SourceRound[];
  readonly checked: string;
}

export interface SourceIndicator extends ByLanguage<readonly string[]> {
  readonly id: string;
  readonly name: SourceTexts;
  /** Id of a data source. */
  readonly source?: string;
  readonly unit: Indicator['unit'];
  readonly direction: Indicator['direction'];
  readonly kind?: Indicator['kind'];
  readonly ages?: readonly string[];
  readonly sotkanet?: number;
  readonly unconfirmed?: Indicator['unconfirmed'];
  readonly note?: SourceTexts;
}

/** Classes by which figures are read, each `"{class}"`. */
export type SourceIndicatorWords = Readonly<Record<keyof IndicatorWords, string>>;

export interface SourceIndicators {
  readonly words: SourceIndicatorWords;
  readonly 'data-sources': readonly SourceDataSource[];
  readonly indicators: readonly SourceIndicator[];
}
