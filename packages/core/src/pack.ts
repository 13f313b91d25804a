import type { EntityKind, Language } from '@lapsilinssi/linguistics';
import type { ColumnRole, OrganisationKind, SectionRole } from './document.ts';
import type { IndicatorCatalogue } from './indicator-catalogue.ts';
import type { RuleId } from './rules.ts';

/** A text in the languages of the faces. `review` names the languages whose wording no native reader has confirmed yet. */
export interface Texts {
  readonly fi?: string;
  readonly sv?: string;
  readonly en?: string;
  readonly review?: readonly Language[];
}

/** How binding a basis is, strongest first. */
export type BasisKind = 'law-content' | 'law-duty' | 'recommendation' | 'good-practice';

/** A statute, convention, guide or seed that something rests on. */
export interface Source {
  readonly id: string;
  readonly kind: 'statute' | 'convention' | 'general-comment' | 'guidance' | 'research' | 'seed';
  readonly title: Texts;
  /** As cited in text: `lastensuojelulaki 417/2007, 12 §`. */
  readonly citation: Texts;
  readonly address?: string;
  /** Whose documents it concerns; everybody's when absent. A joint document is the municipality's and the county's at once. */
  readonly for?: readonly OrganisationKind[];
  /** ISO date of the last check. */
  readonly checked: string;
}

/** Around which stretch a piece of evidence must hold together. */
export type SpanKind = 'clause' | 'sentence' | 'statement' | 'paragraph' | 'section';

/** Where the audience of a statement may come from, strongest first. */
export type ContextReach = 'own' | 'lead-in' | 'paragraph' | 'nearest-heading' | 'heading' | 'document';

/** The parts of a statement. */
export type SlotName = 'actor' | 'act' | 'object' | 'audience' | 'time' | 'measure' | 'resource';

/**
 * Something that gives spans of tokens in a block. Units stand in an order in which each names only earlier ones.
 * `word`: a hit of one of the lexemes, in one of the forms when forms are given ·
 * `phrase`: its units side by side (only white space or a hyphen between) · `class`: any of its units, in one of the forms when given ·
 * `entity`: a number, date, rhythm … found by its shape.
 */
export type Unit =
  | { readonly kind: 'word'; readonly lexemes: readonly number[]; readonly forms?: readonly string[] }
  | { readonly kind: 'phrase'; readonly units: readonly number[] }
  | {
      readonly kind: 'class';
      readonly name: string;
      readonly units: readonly number[];
      readonly forms?: readonly string[];
    }
  | { readonly kind: 'entity'; readonly entities: readonly EntityKind[] };

/** A step of a pattern: `near` = same clause, any order; `after` = same clause, in this order. */
export interface Step {
  readonly connector: 'near' | 'after';
  /** Most words that may stand between. */
  readonly distance: number;
  readonly unit: number;
}

/** One spelling of a pattern; alternatives of ` | ` stand side by side in {@link Pattern.alternatives}. */
export interface Alternative {
  readonly first: number;
  readonly steps: readonly Step[];
}

/** A compiled pattern: holds where one of its alternatives holds. */
export interface Pattern {
  /** As the author wrote it. */
  readonly text: string;
  readonly alternatives: readonly Alternative[];
}

/** A condition over stretches of a document; `pattern` is an index into {@link LanguagePack.patterns}. */
export type Evidence =
  | { readonly op: 'pattern'; readonly pattern: number }
  | {
      readonly op: 'any' | 'all' | 'none' | 'at-least';
      readonly of: readonly Evidence[];
      /** With `at-least`: how many different ones. */
      readonly count?: number;
      /** The stretch in which the condition must hold; inherited from the outer condition, `sentence` outermost. */
      readonly span: SpanKind;
      /** Does not hold where this holds in the same stretch. */
      readonly unless?: Evidence;
      /** What must hold an accepted mention of the theme itself: the stretch (`theme`), or any place of the document (`document`). */
      readonly with?: 'theme' | 'document';
      /** The section must have one of these roles. */
      readonly roles?: readonly SectionRole[];
      /** The hit must stand in a cell of a column with one of these roles. */
      readonly columns?: readonly ColumnRole[];
      /** The statement must have these slots filled. */
      readonly slots?: readonly SlotName[];
    };

export type HitKind = 'names' | 'terms' | 'ideas';

/** Takes hits of a theme away inside the stretch where `when` holds and `unless` does not. */
export interface Exclusion {
  readonly id: string;
  readonly drop: readonly HitKind[];
  readonly when: Evidence;
  readonly span: SpanKind;
}

/** What a theme looks for in one language; numbers are indexes into {@link LanguagePack.patterns}. */
export interface ThemeEvidence {
  /** Speak of children by themselves: need no context. */
  readonly names: readonly number[];
  /** Need the theme's context. */
  readonly terms: readonly number[];
  /** The idea without the term; need the theme's context. */
  readonly ideas: readonly number[];
  /** Ideas that more than one pattern tells: conditions over a stretch. What made one hold first is the mention. */
  readonly conditions?: readonly Evidence[];
  readonly exclusions: readonly Exclusion[];
}

/** Whom the theme must be about, and how near that must be said. Units of {@link LanguagePack.units}. */
export interface ThemeContext {
  readonly needs: number;
  readonly reach: ContextReach;
  readonly rivals: readonly number[];
}

/** What is said of something that a plan lacks or should not have, and on what it rests. */
export interface Notice {
  /** A few words for lists. */
  readonly title: Texts;
  /** What lacks (at most 120 characters), why it matters (140), how to mend it (160). */
  readonly message: Texts;
  readonly why: Texts;
  readonly advice: Texts;
  readonly basis: readonly string[];
  readonly basisKind: BasisKind;
}

/** What a document type expects of a theme. */
export interface Expectation {
  readonly requirement: Requirement;
  readonly level: number;
  /** Ids of the theme's criteria that lie outside what documents of the type are about. */
  readonly unasked?: readonly string[];
}

/** A question that a plan's text on a theme should answer. */
export interface Criterion extends Notice {
  readonly id: string;
  /** `T2-7` in the domain's list. */
  readonly trace: string;
  /** Asked also of a strategy, which is not expected to answer every question. */
  readonly key: boolean;
  /** Asked only once the theme's question of this id is answered, at least in part: who the members are, when there is a group. */
  readonly after?: string;
  /** Of a strategy asked only once the theme's question of this id is answered. */
  readonly keyAfter?: string;
  /** A wish answers it too: what a measure should come to is a target. */
  readonly wished?: boolean;
  /** Its answers tell how the document came about, not what it does: what the theme lacks is shown elsewhere. */
  readonly aside?: boolean;
  readonly question: Texts;
  readonly evidence: Partial<Readonly<Record<Language, Evidence>>>;
  /** What answers a part of it, anywhere in the document and about whomever: nobody is then told that nothing answers. */
  readonly partly?: readonly PartialEvidence[];
}

/** A way to answer a part of a question. */
export interface PartialEvidence {
  readonly evidence: Partial<Readonly<Record<Language, Evidence>>>;
  /** What it leaves open: said to a strategy, which tells a thing once, in place of the criterion's message. */
  readonly message?: Texts;
}

export interface Theme {
  readonly id: string;
  /** `T2`. */
  readonly trace: string;
  readonly title: Texts;
  /** The theme as the subject of a sentence: `Osallisuus`, `Delaktigheten`, `Participation`. */
  readonly subject: Texts;
  readonly why: Texts;
  /** Said when the theme is absent, and how to mend it. */
  readonly missing: { readonly message: Texts; readonly advice: Texts };
  /** How to mend a theme that stays below its expected level; what is said when it is only mentioned, if not the common text. */
  readonly thin: { readonly message?: Texts; readonly advice: Texts };
  /** The next step as a line of its own, imperative: `Kirjaa, missä päätöksissä …`. */
  readonly step: Texts;
  readonly basis: readonly string[];
  readonly basisKind: BasisKind;
  readonly context: Partial<Readonly<Record<Language, ThemeContext>>>;
  readonly evidence: Partial<Readonly<Record<Language, ThemeEvidence>>>;
  readonly criteria: readonly Criterion[];
  /** Roles of sections in which it is told of where no heading names it. */
  readonly homeRoles?: readonly SectionRole[];
  /** A municipality with fewer inhabitants is not asked for it, unless its document type requires it. */
  readonly leastPopulation?: number;
}

/**
 * What shows a content: a heading that matches one of `headings`, none of `headingsUnless`, and whose section holds text, or `evidence` that
 * holds. Headings are indexes of patterns.
 */
export interface ContentEvidence {
  readonly headings: readonly number[];
  readonly headingsUnless: readonly number[];
  readonly evidence?: Evidence;
  /** What shows it spread over the chapters: so many of these conditions, each wherever it holds. */
  readonly across?: { readonly least: number; readonly of: readonly Evidence[] };
}

/** A content that a document type must or should have. */
export interface RequiredContent extends Notice {
  readonly id: string;
  /** Organisation kinds that it concerns. */
  readonly for: readonly OrganisationKind[];
  /** Roles of sections that show it, whatever their headings say: `Mitä teemme` holds a plan's measures. */
  readonly sectionRoles: readonly SectionRole[];
  readonly found: Partial<Readonly<Record<Language, ContentEvidence>>>;
  /** The question of a theme that asks the same: what answers the one shows the other. */
  readonly criterion?: { readonly theme: string; readonly criterion: string };
  /** The table that a template offers for it. */
  readonly table?: TemplateTable;
}

/** Tables that templates offer: who does what by when, or what is measured from which baseline to which target. */
export type TemplateTable = 'measures' | 'indicators';

/** A structure that the law has left behind: sections for contents that now belong to another kind of organisation. */
export interface OutdatedStructure extends Notice {
  readonly id: string;
  /** Organisation kinds whose documents it is outdated in. */
  readonly for: readonly OrganisationKind[];
  /** Ids of contents of the same type, and how many of them must have a section of their own. */
  readonly contents: readonly string[];
  readonly least: number;
}

/** Who approves a document, and how often it is drawn up or looked at again, for some kinds of organisations. */
export interface Approval {
  readonly for: readonly OrganisationKind[];
  readonly organ?: Texts;
  readonly rhythm?: Texts;
}

/** An organisation whose documents differ from those of its kind. */
export interface NamedOrganisation {
  readonly id: string;
  /** In basic form, small letters. */
  readonly names: readonly string[];
  /** What it is where its document's type leaves it open. */
  readonly kind?: OrganisationKind;
  /** Whether contents that statutes list are asked of it. */
  readonly statutoryContents: boolean;
}

/** An old word in one language; patterns are indexes into {@link LanguagePack.patterns}. */
export interface OldWord {
  /** In its dictionary form. */
  readonly name: string;
  /** The word to write now, in its dictionary form. */
  readonly current?: string;
  /** The same in the form in which one asks whether it is meant; Finnish only: `elinvoimakeskusta`. */
  readonly asked?: string;
  readonly find: readonly number[];
  /** Holds around the word where it is old. */
  readonly when?: Evidence;
  /** Holds around the word where it is right. */
  readonly unless?: Evidence;
  /** Holds around the word where the text tells of the change as of one to come: no word mends that, the place is written anew. */
  readonly ahead?: Evidence;
  /** Written forms in small letters with the form that may stand in their place without asking. */
  readonly forms: Readonly<Record<string, string>>;
}

/** What every outdated word or statute says of itself. */
export interface Outdated {
  readonly id: string;
  /** ISO date from which it is old; before it nothing is said. */
  readonly since?: string;
  /** The change and its date have been read in a source; else they are asked and never told. */
  readonly verified: boolean;
  /** The meaning may differ, so that a question is asked. */
  readonly question: boolean;
  readonly basis?: readonly string[];
  /** Ids of organisations in whose documents it is right. */
  readonly except: readonly string[];
}

/**
 * A word that is old: its body or service has ended, its way of working is dropped, it has another name, another word is used, what was to come has come, or another word is kinder
 * or clearer though this one is not wrong.
 */
export interface OutdatedTerm extends Outdated {
  readonly kind: 'ended' | 'dropped' | 'renamed' | 'word' | 'over' | 'style';
  readonly words: Partial<Readonly<Record<Language, OldWord>>>;
}

/** An old statute in one language. */
export interface StatuteWords {
  readonly name: string;
  /** Patterns that name it without its number. */
  readonly find: readonly number[];
  readonly when?: Evidence;
  readonly unless?: Evidence;
}

/** A statute, or sections of one, that should no longer be cited. */
export interface OutdatedStatute extends Outdated {
  /** `72/2006` */
  readonly number?: string;
  readonly state: 'repealed' | 'renamed' | 'moved';
  /** Only these sections; all when empty. */
  readonly sections: readonly string[];
  /** What to cite now. */
  readonly current: Texts;
  /** Number that may stand in the place of the old one when no section is cited. */
  readonly currentNumber?: string;
  readonly words: Partial<Readonly<Record<Language, StatuteWords>>>;
}

/** An abbreviation with the words that it stands for. */
export interface Abbreviation {
  readonly letters: string;
  readonly words: Partial<
    Readonly<
      Record<
        Language,
        {
          /** In its dictionary form. */
          readonly name: string;
          /** Patterns that tell that the document has it written out. */
          readonly find: readonly number[];
          /** Singular forms by case: `gen`, `ine` … */
          readonly forms: Readonly<Record<string, string>>;
        }
      >
    >
  >;
}

/** Words and statutes that have been left behind, and what tells that they are right where they stand. */
export interface Wording {
  /** Holds around an old word, whichever it is, where it is right. */
  readonly right: Partial<Readonly<Record<Language, Evidence>>>;
  /** Patterns that tell by standing beside or over an old word that it belongs to a name or to history. */
  readonly beside: Partial<Readonly<Record<Language, readonly number[]>>>;
  readonly terms: readonly OutdatedTerm[];
  readonly statutes: readonly OutdatedStatute[];
  /** Abbreviations that need no explanation. */
  readonly known: Partial<Readonly<Record<Language, readonly string[]>>>;
  readonly abbreviations: readonly Abbreviation[];
}

/** A little document that shows a rule. */
export interface RuleExample {
  /** Heading path, ` > ` between levels. */
  readonly heading?: string;
  /** Id of the type of document in which it stands, and whose document that is; where they are absent neither matters. */
  readonly documentType?: string;
  readonly organisationKind?: OrganisationKind;
  /** ISO date that stands for today. */
  readonly asOf?: string;
  /** Markdown. */
  readonly text: string;
  /** What the rule's findings are shown at; empty for a text that is right. */
  readonly finds: readonly string[];
}

/** What a rule rests on, and what it looks like. */
export interface RuleNotes {
  readonly rule: RuleId;
  /** Given to findings that name no basis of their own. */
  readonly basis: readonly string[];
  readonly basisKind: BasisKind;
  readonly wrong: Partial<Readonly<Record<Language, RuleExample>>>;
  readonly right: Partial<Readonly<Record<Language, RuleExample>>>;
}

/** A theme or content that an organisation's own pack leaves out of the pack that it extends. */
export interface LeftOut {
  /** Theme, or `document-type/content`. */
  readonly id: string;
  readonly title: Texts;
  /** As the pack's author gave it. */
  readonly reason: string;
  /** Ids of the document types in which it is required: their readers are told. */
  readonly requiredIn: readonly string[];
}

export type Requirement = 'required' | 'recommended' | 'not-expected';

export interface DocumentType {
  readonly id: string;
  readonly name: Texts;
  /** Lower-case aliases that front matter and options accept: `lanu`, `lasten ja nuorten hyvinvointisuunnitelma`. */
  readonly aliases: readonly string[];
  readonly organisationKinds: readonly OrganisationKind[];
  /** Forms of the word by which texts call a document (`suunnitelmassa`), with those of this type's own word (`strategiassa`); small letters. */
  readonly called: Partial<Readonly<Record<Language, Readonly<Record<string, string>>>>>;
  /** The document as a whole is about children or young people: its title gives context. */
  readonly aboutChildren: boolean;
  /** Ids of the types of documents that it carries out: a child plan carries out the strategy of its organisation. */
  readonly carriesOut: readonly string[];
  /** Names the statute line of the first screen: `Lain sisältö (lastensuojelulaki 12 §)`. */
  readonly contentsTitle?: Texts;
  readonly themes: Readonly<Record<string, Expectation>>;
  /** Which criteria are asked: all, only the key ones, or none. */
  readonly asks: 'all' | 'key' | 'none';
  readonly approval: readonly Approval[];
  readonly contents: readonly RequiredContent[];
  readonly outdatedStructures: readonly OutdatedStructure[];
  /** Signs by which the type is recognised: patterns in a title or heading, and in running text, with weights. */
  readonly signs: Partial<
    Readonly<
      Record<
        Language,
        {
          readonly title: readonly { readonly pattern: number; readonly weight: number }[];
          readonly heading: readonly { readonly pattern: number; readonly weight: number }[];
          readonly text: readonly { readonly pattern: number; readonly weight: number }[];
        }
      >
    >
  >;
}

/** Classes with a meaning for framing: indexes of units. */
export interface FrameUnits {
  /** Who can be held to an act: organs, units, offices, roles. */
  readonly actor: number;
  /** Named as doing something, but too wide to be held to it: `kunta`, `verkosto`, `eri toimijat`. */
  readonly vagueActor: number;
  readonly child: number;
  /** Whose statement is not about children: elderly, staff, residents, parents, firms, buildings. */
  readonly rivals: readonly number[];
  /** Acts of telling somebody how it went: `raportoida`, `tuoda tiedoksi`. */
  readonly reporting: number;
  /** Words for an indicator or its value: `mittari`, `osuus`, `lähtötaso`. */
  readonly indicator: number;
  /** Words for money, posts or working time set aside. */
  readonly resource: number;
  /** Verbs that promise without saying what is done: `edistää`, `kehittää`, `huomioida`. */
  readonly emptyAct: number;
  /** Words for being answerable: `vastata`, `vastuu`, `vastuutaho`. Beside them an actor may stand in the genitive or adessive. */
  readonly responsibility: number;
  /** Phrases that take a promise back: `mahdollisuuksien mukaan`, `resurssien puitteissa`. */
  readonly hedge: number;
  /** Acts that take something away: `lakkauttaa`, `luopua`. They promise nothing for children. */
  readonly endingAct: number;
  /** Acts that nobody wishes a child: `nolata`, `jäädä ilman`. Denied, they are a promise; -1 when the pack names none. */
  readonly unwantedAct: number;
  /** Phrases that hand on what a statute says: `lain mukaan`, `laki velvoittaa`. */
  readonly byLaw: number;
  /** Verbs by which an act is only aimed at: `pyrkiä`, `harkita`; -1 when the pack names none, as with the next five. */
  readonly softAct: number;
  /** Verbs that give attention and do nothing: `huomioida`, `kiinnittää huomiota`. */
  readonly attentionAct: number;
  /** Verbs that promise a direction and name no deed: `edistää`, `kehittää`. */
  readonly openAct: number;
  /** Words that put an act off or leave it to judgement: `tarvittaessa`, `tulevaisuudessa`. */
  readonly softener: number;
  /** Words in the place of a name or a time that is not known yet: `avoin`, `täsmentyy myöhemmin`. */
  readonly undecided: number;
  /** Drawing people and firms to a place: no promise to children, though their families or schools are named. */
  readonly attraction: number;
  /** Words for what a plan aims at and does: `toimenpide`, `tavoite`. */
  readonly measureWord: number;
  /** Words that take up a whole passage: `käytäntö`, `menettely`. Who and when is said of one is said of what stands before it. */
  readonly practice: number;
  /** Bodies to which it is told how things went. */
  readonly receiver: number;
  /** Bringing something to somebody: `viedä`, `kertoa`. To a receiver it is a report. */
  readonly telling: number;
  /** What a receiver does with a report: `käsitellä`, `tarkastella`. */
  readonly dealing: number;
  /** Papers and figures that tell how things went: `katsaus`, `tunnusluku`. */
  readonly report: number;
  /** Words for a value to be reached: `tavoite`. Beside a figure they measure. */
  readonly target: number;
  /** Counting how many: `kuinka moni`. */
  readonly counting: number;
  /** Verbs of figures that rise and fall. */
  readonly change: number;
  /** Stages at which a matter is decided: `käsittely`, `päätös`. What is done before one has its time. */
  readonly decision: number;
  /** Words before a receiver where its form does not tell: `till`, `to`. */
  readonly toWhom: number;
  /** Words for what is expected to come about by itself: `ennuste`, `väntas`. A figure beside one is no value that is followed. */
  readonly foreseen: number;
}

/** One language's patterns, ready to run. */
export interface LanguagePack {
  /** The lexicon's bytes (`decodeLexicon`), in base64 when they come out of JSON. */
  readonly lexicon: string | Uint8Array;
  readonly units: readonly Unit[];
  readonly patterns: readonly Pattern[];
  /** Made from units and patterns beforehand; when absent they are made at opening. */
  readonly links?: LanguageLinks;
  /** Evidence and examples in this language that a bundled pack leaves to it, so that nobody reads them for documents in another. */
  readonly spoken?: readonly unknown[];
  readonly sectionRoles: readonly { readonly role: SectionRole; readonly patterns: readonly number[] }[];
  readonly columnRoles: readonly { readonly role: ColumnRole; readonly patterns: readonly number[] }[];
  readonly frame: FrameUnits;
}

/** Lists of numbers laid end to end: where each begins, and where the last one ends; and the entries of all. */
export interface NumberLists {
  readonly starts: ArrayLike<number>;
  readonly entries: ArrayLike<number>;
}

/** What names what in a language, made from its units and patterns by `linkLanguage`; units, lexemes and patterns are indexes. */
export interface LanguageLinks {
  /** Per unit: 0 for words and entities, else one more than its highest unit. */
  readonly rank: ArrayLike<number>;
  /** Per unit: the units of a phrase, side by side; empty for other kinds. */
  readonly phrases: NumberLists;
  /** Per unit: the set of forms that it asks for, counted from 1; 0 when any form will do. */
  readonly forms: ArrayLike<number>;
  readonly formSets: readonly (readonly string[])[];
  /** Per lexeme: the units that name it. */
  readonly lexemes: NumberLists;
  readonly entities: Partial<Readonly<Record<EntityKind, readonly number[]>>>;
  /** Per unit: phrase and class units that name it (a phrase only under its rarest unit). */
  readonly parents: NumberLists;
  /** Per pattern: the first units of its spellings; per spelling, in the same order: three numbers a step (0 near, 1 after; distance; unit). */
  readonly alternatives: NumberLists;
  readonly steps: NumberLists;
}

/** A rule pack ready to run: data only, safe to serialise as JSON. Format 1. */
export interface CompiledPack {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  /** Content hash of the pack's sources. */
  readonly hash: string;
  readonly sources: readonly Source[];
  /** In the order of the domain's list. */
  readonly themes: readonly Theme[];
  readonly documentTypes: readonly DocumentType[];
  readonly organisations: readonly NamedOrganisation[];
  readonly wording: Wording;
  /** In the order of their ids. */
  readonly rules: readonly RuleNotes[];
  readonly leftOut: readonly LeftOut[];
  readonly languages: Partial<Readonly<Record<Language, LanguagePack>>>;
  /** Absent when the pack has no catalogue of indicators. */
  readonly indicators?: IndicatorCatalogue;
}
