export type { Cache } from './cache/cache.ts';
export { memoryCache } from './cache/memory-cache.ts';
export { checkDocuments, type CheckOptions, type CheckResult, type UnreadableResult } from './check-documents.ts';
export { discover, isAboutTheFolder, type Discovered } from './discover.ts';
export { joinChapters, type JoinedPlan } from './join-chapters.ts';
export { extensionOf, formatOf, type DocumentFormat } from './document-format.ts';
export { encodeText } from './encode-text.ts';
export type { Files, Walked } from './files.ts';
export { heldWithText, type HeldResult } from './held-result.ts';
export { holdDocuments, type HoldDocumentsOptions } from './hold-documents.ts';
export { loadOwnPack, openCompiledPack, type LoadedPack } from './load-pack.ts';
export {
  readOrganisationList,
  type ListedOrganisation,
  type OrganisationListProblem,
  type ReadOrganisationList,
} from './organisations/read-organisation-list.ts';
export type { Packing } from './packing.ts';
export type { PlanSource, SourceFile } from './plan-source.ts';
export { readDocument, type ReadDocumentOptions } from './read-document.ts';
export { translatedPaths } from './translated-paths.ts';
export { relateResults, type RelatedResult, type RelateResultsOptions } from './relate-results.ts';
export { fileError, thrownError } from './read-error.ts';
export { baselineEntries, keptEntries } from './baseline/baseline-entries.ts';
export { baselineText } from './baseline/baseline-text.ts';
export type { Baseline, BaselineEntry, BaselineFault } from './baseline/baseline.ts';
export { readBaseline, type ReadBaseline } from './baseline/read-baseline.ts';
export { absolutePath, folderOf, relativePath } from './configuration/absolute-path.ts';
export type { Configuration, ConfiguredValue, DocumentConfiguration, FailOn } from './configuration/configuration.ts';
export {
  configureRun,
  type BaselineUse,
  type ConfiguredRun,
  type RunConfigurationOptions,
  type RunDocument,
  type RunFault,
} from './configuration/configure-run.ts';
export { LEVEL_IDS } from './configuration/level-ids.ts';
export {
  openConfigurations,
  shownPath,
  type ConfigurationChoice,
  type Configurations,
} from './configuration/open-configurations.ts';
