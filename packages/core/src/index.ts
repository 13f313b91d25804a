export { assess, assessInSteps, reviewTextInSteps, type ReviewedText } from './assess.ts';
export { frontMatterLength } from './front-matter-length.ts';
export { blockLanguages, type BlockLanguages } from './block-languages.ts';
export type * from './assessment.ts';
export {
  coverage,
  coveredDocument,
  gapOf,
  type Coverage,
  type CoverageCell,
  type CoveredDocument,
  type CoveredPassage,
  type CoveredTheme,
} from './theme-map/coverage.ts';
export { decode, type Decoded, type Encoding } from './decode.ts';
export type * from './document.ts';
export { documentFacts, type DocumentFacts } from './relate/document-facts.ts';
export { pathFrom } from './relate/path-from.ts';
export { relate, type RelateOptions } from './relate/relate.ts';
export { hasText, held } from './relate/held.ts';
export { withRelated } from './relate/with-related.ts';
export { openFramer, type Framer } from './frame/frame-statements.ts';
export { SLOT_NAMES, type Firmness, type FramedStatement, type Slot, type SlotOrigin } from './frame/slots.ts';
export type * from './file-error.ts';
export type * from './input-error.ts';
export { fileStem } from './file-stem.ts';
export { isCalled } from './is-called.ts';
export { blockUse } from './block-use.ts';
export { FRONT_MATTER_KEYS, frontMatterKey, keySpelling } from './front-matter-keys.ts';
export { hindranceOf, type Hindrance } from './hindrance.ts';
export type * from './indicator-catalogue.ts';
export { countWords } from './count-words.ts';
export { limitKey, LIMIT_NAMES, LIMITS, limitsWith, type LimitName, type Limits } from './limits.ts';
export { editsOf } from './fix/edits-of.ts';
export type * from './fix/fix-edits.ts';
export { insertSectionAt, sectionPlace, type SectionPlace } from './fix/insert-section.ts';
export {
  mendOne,
  mendSafely,
  mendSafelyInSteps,
  type Fix,
  type FixLeft,
  type Mended,
  type MendOptions,
} from './fix/mend.ts';
export { applyEdits, type TextEdit } from './fix/text-edit.ts';
export { foldSource, locate, quoteOf, sourceOf } from './locate.ts';
export { markdownExcess, type MarkdownExcess } from './markdown-excess.ts';
export { fastParser, offerFastParser, PARSER_NAMES, type FastParser, type ParserName } from './fast/fast-parser.ts';
export { isPlainMarkdown } from './fast/is-plain-markdown.ts';
export { parseMarkdown, parseMarkdownWith } from './markdown.ts';
export { layLinks, linksInPlanes, openLaidLinks, type LaidLinks } from './match/laid-links.ts';
export { linkLanguage } from './match/language-links.ts';
export { FORM_COMPONENTS, FORM_GROUPS } from './match/form-test.ts';
export { matchHeading, patternsIn, type HeadingMatch } from './match/match-heading.ts';
export { openPack, type LanguageRuntime, type Pack } from './match/open-pack.ts';
export { nearest } from './nearest.ts';
export type * from './node-data.ts';
export { outlineRules, type KnownDocumentType, type OutlineRules } from './outline-rules.ts';
export { outline, type OutlineOptions } from './outline.ts';
export type * from './pack.ts';
export { parsePlainText } from './plain-text/parse-plain-text.ts';
export {
  documentTypeNamed,
  LANGUAGE_NAMES,
  ORGANISATION_KIND_NAMES,
  statedFacts,
  type KnownFacts,
  type StatedFacts,
} from './read-facts.ts';
export { parsePeriod } from './read-period.ts';
export {
  readPlan,
  readPlanInSteps,
  type PlanMemory,
  type ReadPlan,
  type ReadPlanOptions,
  type TextFile,
} from './read-plan.ts';
export {
  ACCESSIBILITY_RULES,
  isRuleId,
  RULE_IDS,
  RULES,
  RULES_ACROSS_DOCUMENTS,
  type AccessibilityRuleId,
  type RuleId,
  type Severity,
} from './rules.ts';
export type * from './review/indicators/indicator-record.ts';
export { scanDocument, type DocumentScan, type Hit, type Sentence, type Statement } from './scan/scan-document.ts';
export { htmlText, type HtmlStretch } from './html-text.ts';
export { keyOf } from './settle/key.ts';
export { sectionKey, sectionsNamed } from './settings/heading-path.ts';
export { NO_SETTINGS } from './settings/settings.ts';
export type * from './settings/settings.ts';
export { placeFinder, type PlaceFinder, type SourceText } from './source-text.ts';
export { weighTheme, type RejectedHit, type WeighedHit, type WeighedTheme } from './weigh/weigh-theme.ts';
export { finished, type Steps } from './steps.ts';
export { statedFiles, type StatedFiles } from './stated-files.ts';
export { textIn } from './text-in.ts';
export type { Language } from '@lapsilinssi/linguistics';
