import type { ColumnRole, SectionRole } from '@lapsilinssi/core';
import { RULE_IDS } from '@lapsilinssi/core';
import * as z from 'zod/mini';

import type {
  ByLanguage,
  SourceAbbreviation,
  SourceAbbreviations,
  SourceClass,
  SourceCondition,
  SourceApproval,
  SourceContent,
  SourceCriterion,
  SourceDataSource,
  SourceDocumentType,
  SourceEvidence,
  SourceEvidenceItem,
  SourceExample,
  SourceExclusion,
  SourceExpansion,
  SourceIndicator,
  SourceIndicators,
  SourceManifest,
  SourceOldWord,
  SourceOrganisation,
  SourceOrganisations,
  SourceOutdatedStatute,
  SourceOutdatedStatutes,
  SourceOutdatedStructure,
  SourceOutdatedTerm,
  SourceOutdatedTerms,
  SourcePartial,
  SourceRule,
  SourceRuleExample,
  SourceSign,
  SourceSource,
  SourceSources,
  SourceStatuteWords,
  SourceTexts,
  SourceTheme,
  SourceThemeEvidence,
  SourceVocabulary,
} from './source.ts';

/** Languages of a pack, in the order of the faces. */
export const LANGUAGES: readonly ['fi', 'sv', 'en'] = ['fi', 'sv', 'en'];

const ORGANISATION_KINDS = ['municipality', 'county', 'joint'] as const;
const BASIS_KINDS = ['law-content', 'law-duty', 'recommendation', 'good-practice'] as const;
const SPANS = ['clause', 'sentence', 'statement', 'paragraph', 'section'] as const;
const SLOTS = ['actor', 'act', 'object', 'audience', 'time', 'measure', 'resource'] as const;

/** Every role that a section may have. */
export const SECTION_ROLES: readonly SectionRole[] = [
  'vision',
  'values',
  'present-state',
  'foresight',
  'goal',
  'measure',
  'indicator',
  'follow-up',
  'legal-basis',
  'participation-in-this-plan',
  'approval',
  'annex',
  'contents',
  'guidance',
  'sources',
  'summary',
  'budget',
];

/** Every role that a table column may have. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  'target',
  'baseline',
  'goal',
  'measure',
  'owner',
  'time',
  'resource',
  'indicator',
  'source',
  'age-group',
  'status',
  'number',
];

/** Shapes of short values; the name of each is a text of the messages. */
export const FORMATS: Readonly<Record<'id' | 'date' | 'address' | 'version' | 'trace' | 'ages' | 'statute', RegExp>> = {
  id: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
  address: /^https?:\/\/[^\s]+$/u,
  version: /^\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?$/u,
  trace: /^T\d+(?:-\d+)?$/u,
  ages: /^(?:(?:grades|ages)-\d{1,2}(?:-\d{1,2})?|upper-secondary|vocational|under-school-age)$/u,
  statute: /^\d{1,4}\/\d{4}$/u,
};

// A format is a name that the messages know (`WANTED`): it travels as the check's pattern.
const id = (): z.ZodMiniString => z.string().check(z.regex(FORMATS.id));
const date = (): z.ZodMiniString => z.string().check(z.regex(FORMATS.date));

/** Longest texts, in UTF-16 code units: what a reader of a report takes in on one line. */
const TEXT_LIMITS: Readonly<Record<'title' | 'message' | 'why' | 'advice' | 'step' | 'free', number>> = {
  title: 80,
  message: 120,
  why: 140,
  advice: 160,
  step: 90,
  free: 300,
};

function texts(limit: number): z.ZodMiniType<SourceTexts> {
  const plain = z.string().check(z.minLength(1), z.maxLength(limit));
  const text = z.union([plain, z.strictObject({ text: plain, review: z.exactOptional(z.boolean()) })]);
  return z.strictObject({ fi: text, sv: z.exactOptional(text), en: z.exactOptional(text) });
}

function some<T>(item: z.ZodMiniType<T>): z.ZodMiniType<readonly T[]> {
  return z.array(item).check(z.minLength(1));
}

function byLanguage<T>(value: z.ZodMiniType<T>): {
  readonly fi: z.ZodMiniExactOptional<z.ZodMiniType<T>>;
  readonly sv: z.ZodMiniExactOptional<z.ZodMiniType<T>>;
  readonly en: z.ZodMiniExactOptional<z.ZodMiniType<T>>;
} {
  return { fi: z.exactOptional(value), sv: z.exactOptional(value), en: z.exactOptional(value) };
}

const pattern = z.string().check(z.minLength(1));
const patterns = some(pattern);
const patternsByLanguage: z.ZodMiniType<ByLanguage<readonly string[]>> = z.strictObject(byLanguage(patterns));

const condition: z.ZodMiniType<SourceCondition> = z.lazy(() =>
  z.strictObject({
    any: z.exactOptional(some(evidenceItem)),
    all: z.exactOptional(some(evidenceItem)),
    none: z.exactOptional(some(evidenceItem)),
    'at-least': z.exactOptional(z.number().check(z.int(), z.gte(1), z.lte(20))),
    of: z.exactOptional(some(evidenceItem)),
    unless: z.exactOptional(evidence),
    span: z.exactOptional(z.enum(SPANS)),
    with: z.exactOptional(z.enum(['theme', 'document'])),
    role: z.exactOptional(some(z.enum(SECTION_ROLES))),
    column: z.exactOptional(some(z.enum(COLUMN_ROLES))),
    slot: z.exactOptional(some(z.enum(SLOTS))),
  }),
);
const evidenceItem: z.ZodMiniType<SourceEvidenceItem> = z.union([pattern, condition]);
const evidence: z.ZodMiniType<SourceEvidence> = z.union([pattern, some(evidenceItem), condition]);

const basis = { basis: some(id()), 'basis-kind': z.enum(BASIS_KINDS) };
const notice = {
  title: texts(TEXT_LIMITS.title),
  message: texts(TEXT_LIMITS.message),
  why: texts(TEXT_LIMITS.why),
  advice: texts(TEXT_LIMITS.advice),
  ...basis,
};

const exclusion: z.ZodMiniType<SourceExclusion> = z.strictObject({
  id: id(),
  drop: some(z.enum(['names', 'terms', 'ideas'])),
  when: evidence,
  unless: z.exactOptional(evidence),
  span: z.exactOptional(z.enum(SPANS)),
});

const themeEvidence: z.ZodMiniType<SourceThemeEvidence> = z.strictObject({
  names: z.exactOptional(patterns),
  terms: z.exactOptional(patterns),
  ideas: z.exactOptional(some(evidenceItem)),
  exclusions: z.exactOptional(some(exclusion)),
});

const partial: z.ZodMiniType<SourcePartial> = z.strictObject({
  message: z.exactOptional(texts(TEXT_LIMITS.message)),
  ...byLanguage(evidence),
});

const criterion: z.ZodMiniType<SourceCriterion> = z.strictObject({
  trace: z.string().check(z.regex(FORMATS.trace)),
  key: z.exactOptional(z.union([z.boolean(), z.strictObject({ after: z.string() })])),
  after: z.exactOptional(z.string()),
  wished: z.exactOptional(z.boolean()),
  aside: z.exactOptional(z.boolean()),
  partly: z.exactOptional(z.union([partial, some(partial)])),
  question: texts(TEXT_LIMITS.advice),
  ...notice,
  ...byLanguage(evidence),
});

const example: z.ZodMiniType<SourceExample> = z.strictObject({
  lang: z.enum(LANGUAGES),
  heading: z.exactOptional(z.string()),
  'document-type': z.exactOptional(id()),
  'organisation-kind': z.exactOptional(z.enum(ORGANISATION_KINDS)),
  text: z.string().check(z.minLength(1)),
  themes: z.array(id()),
  levels: z.exactOptional(z.record(z.string(), z.number().check(z.int(), z.gte(0), z.lte(4)))),
  criteria: z.exactOptional(z.array(z.string())),
  not: z.exactOptional(z.array(z.string())),
  note: z.exactOptional(z.string()),
});

/** `themes/*.yaml` */
export const themeSchema: z.ZodMiniType<SourceTheme> = z.strictObject({
  id: id(),
  trace: z.string().check(z.regex(FORMATS.trace)),
  title: texts(TEXT_LIMITS.title),
  subject: texts(TEXT_LIMITS.title),
  why: texts(TEXT_LIMITS.why),
  missing: z.strictObject({ message: texts(TEXT_LIMITS.message), advice: texts(TEXT_LIMITS.advice) }),
  thin: z.strictObject({
    message: z.exactOptional(texts(TEXT_LIMITS.message)),
    advice: texts(TEXT_LIMITS.advice),
  }),
  step: texts(TEXT_LIMITS.step),
  ...basis,
  'least-population': z.exactOptional(z.number().check(z.int(), z.gte(1), z.lte(1_000_000))),
  'home-roles': z.exactOptional(some(z.enum(SECTION_ROLES))),
  context: z.strictObject({
    needs: pattern,
    from: z.enum(['own', 'lead-in', 'paragraph', 'nearest-heading', 'heading', 'document']),
    rivals: z.exactOptional(z.array(pattern)),
  }),
  ...byLanguage(themeEvidence),
  criteria: z.exactOptional(z.record(z.string(), criterion)),
  examples: z.exactOptional(some(example)),
});

const wordClass: z.ZodMiniType<SourceClass> = z.strictObject({
  note: z.exactOptional(z.string()),
  ...byLanguage(patterns),
});

/** A map from each of the names to patterns by language. */
function roles<Name extends string>(
  names: readonly Name[],
): z.ZodMiniType<{ readonly [name in Name]?: ByLanguage<readonly string[]> }> {
  return z.partialRecord(z.enum(names), patternsByLanguage);
}

/** `vocabulary/*.yaml` */
export const vocabularySchema: z.ZodMiniType<SourceVocabulary> = z.strictObject({
  classes: z.exactOptional(z.record(z.string(), wordClass)),
  frame: z.exactOptional(
    z.strictObject({
      actor: pattern,
      'vague-actor': pattern,
      child: pattern,
      rivals: patterns,
      reporting: pattern,
      indicator: pattern,
      resource: pattern,
      'empty-act': pattern,
      responsibility: pattern,
      hedge: pattern,
      'ending-act': pattern,
      'unwanted-act': z.exactOptional(pattern),
      'by-law': pattern,
      'soft-act': z.exactOptional(pattern),
      'attention-act': z.exactOptional(pattern),
      'open-act': z.exactOptional(pattern),
      softener: z.exactOptional(pattern),
      undecided: z.exactOptional(pattern),
      attraction: z.exactOptional(pattern),
      'measure-word': z.exactOptional(pattern),
      practice: z.exactOptional(pattern),
      receiver: z.exactOptional(pattern),
      telling: z.exactOptional(pattern),
      dealing: z.exactOptional(pattern),
      report: z.exactOptional(pattern),
      target: z.exactOptional(pattern),
      counting: z.exactOptional(pattern),
      change: z.exactOptional(pattern),
      decision: z.exactOptional(pattern),
      'to-whom': z.exactOptional(pattern),
      foreseen: z.exactOptional(pattern),
    }),
  ),
  'section-roles': z.exactOptional(roles(SECTION_ROLES)),
  'column-roles': z.exactOptional(roles(COLUMN_ROLES)),
  'first-parts': z.exactOptional(patternsByLanguage),
  blockers: z.exactOptional(patternsByLanguage),
});

const contentExamples = z.strictObject({
  shown: z.exactOptional(some(z.string().check(z.minLength(1)))),
  missing: z.exactOptional(some(z.string().check(z.minLength(1)))),
});

const content: z.ZodMiniType<SourceContent> = z.strictObject({
  id: id(),
  for: some(z.enum(ORGANISATION_KINDS)),
  table: z.exactOptional(z.enum(['measures', 'indicators'])),
  'section-roles': z.exactOptional(some(z.enum(SECTION_ROLES))),
  criterion: z.exactOptional(z.string().check(z.minLength(1))),
  examples: z.exactOptional(z.strictObject(byLanguage(contentExamples))),
  ...notice,
  ...byLanguage(
    z.strictObject({
      headings: z.exactOptional(patterns),
      'headings-unless': z.exactOptional(patterns),
      evidence: z.exactOptional(evidence),
      across: z.exactOptional(z.strictObject({ 'at-least': z.number().check(z.int(), z.gte(2)), of: some(evidence) })),
    }),
  ),
});

const outdatedStructure: z.ZodMiniType<SourceOutdatedStructure> = z.strictObject({
  id: id(),
  for: some(z.enum(ORGANISATION_KINDS)),
  contents: some(id()),
  'at-least': z.number().check(z.int(), z.gte(1)),
  ...notice,
});

const approval: z.ZodMiniType<SourceApproval> = z.strictObject({
  for: some(z.enum(ORGANISATION_KINDS)),
  organ: z.exactOptional(texts(TEXT_LIMITS.title)),
  rhythm: z.exactOptional(texts(TEXT_LIMITS.free)),
});

const sign: z.ZodMiniType<SourceSign> = z.union([
  pattern,
  z.strictObject({ pattern, weight: z.number().check(z.gte(0.1), z.lte(20)) }),
]);
const signs = z.strictObject({
  title: z.exactOptional(some(sign)),
  heading: z.exactOptional(some(sign)),
  text: z.exactOptional(some(sign)),
});

/** `documents/*.yaml` */
export const documentTypeSchema: z.ZodMiniType<SourceDocumentType> = z.strictObject({
  id: id(),
  name: texts(TEXT_LIMITS.title),
  aliases: z.exactOptional(z.array(z.string().check(z.minLength(1)))),
  'organisation-kinds': some(z.enum(ORGANISATION_KINDS)),
  called: z.exactOptional(z.strictObject(byLanguage(z.string().check(z.minLength(1))))),
  'about-children': z.exactOptional(z.boolean()),
  'carries-out': z.exactOptional(some(id())),
  'contents-title': z.exactOptional(texts(TEXT_LIMITS.message)),
  asks: z.enum(['all', 'key', 'none']),
  themes: z.exactOptional(
    z.record(
      z.string(),
      z.strictObject({
        requirement: z.enum(['required', 'recommended', 'not-expected']),
        level: z.exactOptional(z.number().check(z.int(), z.gte(0), z.lte(4))),
        unasked: z.exactOptional(some(id())),
      }),
    ),
  ),
  approval: z.exactOptional(some(approval)),
  contents: z.exactOptional(some(content)),
  'outdated-structures': z.exactOptional(some(outdatedStructure)),
  signs: z.exactOptional(z.strictObject(byLanguage(signs))),
});

const source: z.ZodMiniType<SourceSource> = z.strictObject({
  id: id(),
  kind: z.enum(['statute', 'convention', 'general-comment', 'guidance', 'research', 'seed']),
  title: texts(TEXT_LIMITS.free),
  citation: texts(TEXT_LIMITS.free),
  address: z.exactOptional(z.string().check(z.regex(FORMATS.address))),
  for: z.exactOptional(some(z.enum(ORGANISATION_KINDS))),
  'valid-from': z.exactOptional(date()),
  'valid-until': z.exactOptional(date()),
  checked: date(),
});

/** `sources.yaml` */
export const sourcesSchema: z.ZodMiniType<SourceSources> = z.strictObject({ sources: some(source) });

const organisation: z.ZodMiniType<SourceOrganisation> = z.strictObject({
  id: id(),
  names: some(z.string().check(z.minLength(2))),
  kind: z.exactOptional(z.enum(ORGANISATION_KINDS)),
  'statutory-contents': z.exactOptional(z.boolean()),
});

/** `organisations.yaml` */
export const organisationsSchema: z.ZodMiniType<SourceOrganisations> = z.strictObject({
  organisations: some(organisation),
});

const ruleExample: z.ZodMiniType<SourceRuleExample> = z.strictObject({
  lang: z.enum(LANGUAGES),
  'document-type': z.exactOptional(id()),
  'organisation-kind': z.exactOptional(z.enum(ORGANISATION_KINDS)),
  heading: z.exactOptional(z.string()),
  'as-of': z.exactOptional(date()),
  text: z.string().check(z.minLength(1)),
  finds: z.array(z.string().check(z.minLength(1))),
  note: z.exactOptional(z.string()),
});

/** `findings/*.yaml` */
export const ruleSchema: z.ZodMiniType<SourceRule> = z.strictObject({
  id: z.enum(RULE_IDS),
  basis: z.array(id()),
  'basis-kind': z.enum(BASIS_KINDS),
  examples: z.exactOptional(some(ruleExample)),
});

const oldWord: z.ZodMiniType<SourceOldWord> = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(TEXT_LIMITS.title)),
  current: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(TEXT_LIMITS.title))),
  find: patterns,
  when: z.exactOptional(evidence),
  unless: z.exactOptional(evidence),
  ahead: z.exactOptional(evidence),
  replace: z.exactOptional(z.record(z.string(), z.string().check(z.minLength(1)))),
});

/** What every outdated word or statute may say of itself. */
const outdated = {
  id: id(),
  since: z.exactOptional(date()),
  unverified: z.exactOptional(z.boolean()),
  question: z.exactOptional(z.boolean()),
  basis: z.exactOptional(some(id())),
  except: z.exactOptional(some(id())),
};

const outdatedTerm: z.ZodMiniType<SourceOutdatedTerm> = z.strictObject({
  ...outdated,
  kind: z.enum(['ended', 'dropped', 'renamed', 'word', 'over', 'style']),
  ...byLanguage(oldWord),
});

/** `wording/outdated-terms.yaml` */
export const outdatedTermsSchema: z.ZodMiniType<SourceOutdatedTerms> = z.strictObject({
  right: z.exactOptional(z.strictObject(byLanguage(evidence))),
  beside: z.exactOptional(patternsByLanguage),
  terms: some(outdatedTerm),
});

const statuteWords: z.ZodMiniType<SourceStatuteWords> = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(TEXT_LIMITS.title)),
  find: z.exactOptional(patterns),
  when: z.exactOptional(evidence),
  unless: z.exactOptional(evidence),
});

const statuteNumber = (): z.ZodMiniString => z.string().check(z.regex(FORMATS.statute));

const outdatedStatute: z.ZodMiniType<SourceOutdatedStatute> = z.strictObject({
  ...outdated,
  number: z.exactOptional(statuteNumber()),
  state: z.enum(['repealed', 'renamed', 'moved']),
  sections: z.exactOptional(some(z.string().check(z.minLength(1)))),
  current: texts(TEXT_LIMITS.title),
  'current-number': z.exactOptional(statuteNumber()),
  ...byLanguage(statuteWords),
});

/** `wording/statutes.yaml` */
export const outdatedStatutesSchema: z.ZodMiniType<SourceOutdatedStatutes> = z.strictObject({
  statutes: some(outdatedStatute),
});

const expansion: z.ZodMiniType<SourceExpansion> = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(TEXT_LIMITS.title)),
  find: z.exactOptional(patterns),
});

const abbreviation: z.ZodMiniType<SourceAbbreviation> = z.strictObject({
  letters: z.string().check(z.minLength(2), z.maxLength(12)),
  ...byLanguage(expansion),
});

/** `wording/abbreviations.yaml` */
export const abbreviationsSchema: z.ZodMiniType<SourceAbbreviations> = z.strictObject({
  known: z.exactOptional(z.strictObject(byLanguage(some(z.string().check(z.minLength(1)))))),
  abbreviations: some(abbreviation),
});

const reasons = z.record(z.string(), z.string().check(z.minLength(4), z.maxLength(TEXT_LIMITS.message)));

/** `pack.yaml` */
export const manifestSchema: z.ZodMiniType<SourceManifest> = z.strictObject({
  id: id(),
  version: z.string().check(z.regex(FORMATS.version)),
  languages: some(z.enum(LANGUAGES)),
  extends: z.exactOptional(z.string().check(z.minLength(1))),
  without: z.exactOptional(
    z.strictObject({
      themes: z.exactOptional(reasons),
      criteria: z.exactOptional(reasons),
      contents: z.exactOptional(reasons),
    }),
  ),
});

const year = z.number().check(z.int(), z.gte(1990), z.lte(2100));

const dataSource: z.ZodMiniType<SourceDataSource> = z.strictObject({
  id: id(),
  name: texts(TEXT_LIMITS.title),
  basis: z.exactOptional(id()),
  rounds: z.exactOptional(some(z.union([year, z.strictObject({ year, published: date() })]))),
  checked: date(),
  ...byLanguage(patterns),
});

const indicator: z.ZodMiniType<SourceIndicator> = z.strictObject({
  id: id(),
  name: texts(TEXT_LIMITS.title),
  source: z.exactOptional(id()),
  unit: z.enum(['percent', 'per-thousand', 'persons', 'count', 'index', 'score', 'euros']),
  direction: z.enum(['higher', 'lower', 'interpret']),
  kind: z.exactOptional(z.enum(['outcome', 'process', 'background'])),
  ages: z.exactOptional(some(z.string().check(z.regex(FORMATS.ages)))),
  sotkanet: z.exactOptional(z.number().check(z.int(), z.gte(1), z.lte(99_999))),
  unconfirmed: z.exactOptional(some(z.enum(['ages', 'unit', 'direction', 'sotkanet']))),
  note: z.exactOptional(texts(TEXT_LIMITS.free)),
  ...byLanguage(patterns),
});

/** `indicators.yaml` */
export const indicatorsSchema: z.ZodMiniType<SourceIndicators> = z.strictObject({
  words: z.strictObject({
    baseline: pattern,
    target: pattern,
    bound: pattern,
    indicator: pattern,
    unavailable: pattern,
    source: pattern,
    share: pattern,
    count: pattern,
    rise: pattern,
    fall: pattern,
    sensitive: pattern,
    person: pattern,
    percent: pattern,
    direction: pattern,
    done: pattern,
    everybody: pattern,
    place: pattern,
  }),
  'data-sources': some(dataSource),
  indicators: some(indicator),
});
