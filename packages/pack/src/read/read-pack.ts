import type * as z from 'zod/mini';

import { checkReferences } from '../check/check-references.ts';
import { checkShape } from './check-shape.ts';
import { compareProblems, compareTexts, wholeFileProblem, type PackProblem } from '../problem/problem.ts';
import {
  abbreviationsSchema,
  documentTypeSchema,
  indicatorsSchema,
  manifestSchema,
  organisationsSchema,
  outdatedStatutesSchema,
  outdatedTermsSchema,
  ruleSchema,
  sourcesSchema,
  themeSchema,
  vocabularySchema,
} from './schemas.ts';
import type {
  SourceAbbreviations,
  SourceDocumentType,
  SourceIndicators,
  SourceManifest,
  SourceOrganisations,
  SourceOutdatedStatutes,
  SourceOutdatedTerms,
  SourceRule,
  SourceSources,
  SourceTheme,
  SourceVocabulary,
} from './source.ts';
import { parseYamlFile, type PackFile, type YamlFile } from './yaml-file.ts';

/** A file whose shape is right, with the way back to its lines. */
export interface Located<T> {
  readonly file: YamlFile;
  readonly value: T;
}

/** A pack's files by kind. Themes stand in the order of their traces, the rest in the order of their paths. */
export interface PackSource {
  readonly files: readonly PackFile[];
  readonly manifest: Located<SourceManifest>;
  readonly sources: Located<SourceSources>;
  readonly vocabularies: readonly Located<SourceVocabulary>[];
  readonly themes: readonly Located<SourceTheme>[];
  readonly documentTypes: readonly Located<SourceDocumentType>[];
  readonly rules: readonly Located<SourceRule>[];
  /** Words and statutes that are old; undefined when the pack has none. */
  readonly outdatedTerms: Located<SourceOutdatedTerms> | undefined;
  readonly outdatedStatutes: Located<SourceOutdatedStatutes> | undefined;
  readonly abbreviations: Located<SourceAbbreviations> | undefined;
  /** Undefined when the pack names no organisations. */
  readonly organisations: Located<SourceOrganisations> | undefined;
  /** Undefined when the pack has no catalogue of indicators. */
  readonly indicators: Located<SourceIndicators> | undefined;
}

/** What came of reading: a pack that can be compiled, or none; and what its author should know, in the order of files and lines. */
export interface ReadPack {
  readonly source: PackSource | undefined;
  readonly problems: readonly PackProblem[];
}

/**
 * Reads and checks the YAML files of a pack. Every mistake is one problem; a pack with an error has no `source`. Never throws.
 *
 * Known files: `pack.yaml`, `sources.yaml`, `organisations.yaml` and `indicators.yaml` (may lack), `vocabulary/*.yaml`, `themes/*.yaml`,
 * `documents/*.yaml`, `findings/*.yaml`, `wording/outdated-terms.yaml`, `wording/statutes.yaml`,
 * `wording/abbreviations.yaml`. Files that are not YAML are passed over.
 */
export function readPack(files: readonly PackFile[]): ReadPack {
  const problems: PackProblem[] = [];
  const sorted = files.filter(({ path }) => /\.ya?ml$/u.test(path)).toSorted((a, b) => compareTexts(a.path, b.path));

  const read = <T>(file: PackFile, schema: z.ZodMiniType<T>): Located<T>[] => {
    const parsed = parseYamlFile(file);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      return [];
    }
    const shape = checkShape(parsed.file, schema);
    if (!shape.ok) {
      problems.push(...shape.problems);
      return [];
    }
    return [{ file: parsed.file, value: shape.value }];
  };
  const single = <T>(path: string, schema: z.ZodMiniType<T>): Located<T> | undefined => {
    const file = sorted.find((one) => one.path === path);
    if (file !== undefined) return read(file, schema)[0];
    problems.push(wholeFileProblem(path, 'file-missing', { name: path }));
    return undefined;
  };
  const folder = <T>(name: string, schema: z.ZodMiniType<T>): Located<T>[] =>
    sorted.filter(({ path }) => path.startsWith(`${name}/`)).flatMap((file) => read(file, schema));

  const manifest = single('pack.yaml', manifestSchema);
  const sources = single('sources.yaml', sourcesSchema);
  const vocabularies = folder('vocabulary', vocabularySchema);
  const themes = folder('themes', themeSchema).toSorted(
    (a, b) => traceNumber(a.value.trace) - traceNumber(b.value.trace) || compareTexts(a.value.id, b.value.id),
  );
  const documentTypes = folder('documents', documentTypeSchema);
  const rules = folder('findings', ruleSchema);
  const optional = <T>(path: string, schema: z.ZodMiniType<T>): Located<T> | undefined =>
    sorted.filter((one) => one.path === path).flatMap((file) => read(file, schema))[0];
  const organisations = optional('organisations.yaml', organisationsSchema);
  const indicators = optional('indicators.yaml', indicatorsSchema);
  const outdatedTerms = optional('wording/outdated-terms.yaml', outdatedTermsSchema);
  const outdatedStatutes = optional('wording/statutes.yaml', outdatedStatutesSchema);
  const abbreviations = optional('wording/abbreviations.yaml', abbreviationsSchema);
  for (const { path } of sorted) {
    if (!KNOWN_PATH.test(path)) problems.push(wholeFileProblem(path, 'file-unknown'));
  }

  const broken = sorted.find(({ path, base }) => path === 'pack.yaml' && base !== undefined);
  if (broken?.base !== undefined && manifest !== undefined) {
    const { file, value } = manifest;
    // Whatever else lacks, lacks because of this.
    return { source: undefined, problems: [file.problem(broken.base, ['extends'], { name: value.extends ?? '' })] };
  }

  const parts = {
    files: sorted,
    sources,
    manifest,
    vocabularies,
    themes,
    documentTypes,
    rules,
    organisations,
    indicators,
    outdatedTerms,
    outdatedStatutes,
    abbreviations,
  };
  problems.push(...checkReferences(parts));
  const failed = problems.some(({ severity }) => severity === 'error');
  const source =
    failed || manifest === undefined || sources === undefined ? undefined : { ...parts, manifest, sources };
  return { source, problems: problems.toSorted(compareProblems) };
}

/** Paths of the files that a pack may have. */
const KNOWN_PATH =
  /^(?:pack\.ya?ml|sources\.ya?ml|(?:organisations|indicators)\.yaml|(?:vocabulary|themes|documents|findings)\/.+|wording\/(?:outdated-terms|statutes|abbreviations)\.yaml)$/u;

/** The number after `T` in a trace: `T2-7` → 2. */
function traceNumber(trace: string): number {
  return Number(/^T(\d+)/u.exec(trace)?.[1] ?? 0);
}
