/** Languages in which sections can be written. */
export type TemplateLanguage = 'fi' | 'sv';

/** A place to fill in. */
export interface TemplateField {
  /** What it holds (`who`, `when`, `organ`, `indicator`, `baseline` …); one such a question. {@link fieldTag} makes it unique in a plan. */
  readonly id: string;
  /** What stands in brackets until it is filled: `vastuutaho`. At most six words, as the outline takes more for guidance. */
  readonly label: string;
}

/** What a section says on one question of its theme. The question's own words stand in the rule pack. */
export interface TemplateQuestion {
  /** Id of the theme's criterion. */
  readonly criterion: string;
  /** What a good answer holds: one or two short sentences. */
  readonly holds: string;
  /** A sentence that answers the question, for a place that does not exist. */
  readonly example: string;
  /** At least one; the first takes an answer in whole sentences. */
  readonly fields: readonly TemplateField[];
  /** Line of the template, 1-based. */
  readonly line: number;
}

/** A section on one theme in one language. */
export interface SectionTemplate {
  readonly theme: string;
  readonly language: TemplateLanguage;
  readonly questions: readonly TemplateQuestion[];
}

/** With what every section ends: who reports, to which organ, when and by which indicator. */
export interface FollowUpTemplate {
  readonly language: TemplateLanguage;
  readonly question: string;
  readonly holds: string;
  readonly example: string;
  /** The columns of its table of one row. */
  readonly columns: readonly { readonly heading: string; readonly field: TemplateField }[];
}

/** Templates that are read. */
export interface SectionTemplates {
  readonly sections: readonly SectionTemplate[];
  readonly followUps: readonly FollowUpTemplate[];
}

/** A mistake in a template: where, what, and how to mend it. */
export interface TemplateProblem {
  readonly code:
    | 'attribute-missing'
    | 'content-unexpected'
    | 'criterion-missing'
    | 'criterion-twice'
    | 'criterion-unknown'
    | 'directive-unknown'
    | 'field-twice'
    | 'id-invalid'
    | 'id-missing'
    | 'label-invalid'
    | 'language-unknown'
    | 'part-missing'
    | 'theme-other';
  /** Line of the template, 1-based. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** What came of reading a template. */
export type ReadTemplate<Template> =
  | { readonly status: 'ok'; readonly template: Template }
  | { readonly status: 'broken'; readonly problems: readonly TemplateProblem[] };
