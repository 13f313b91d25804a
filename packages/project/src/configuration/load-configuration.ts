import { frontMatterKey } from '@lapsilinssi/core';
import type { FileError } from '@lapsilinssi/core';
import { checkShape, parseYamlFile } from '@lapsilinssi/pack';
import type { PackProblem, YamlFile } from '@lapsilinssi/pack';

import type { Files } from '../files.ts';
import { thrownError } from '../read-error.ts';
import { absolutePath, folderOf, relativePath } from './absolute-path.ts';
import type { Configuration } from './configuration.ts';
import { configuredDocument } from './configured-document.ts';
import { configuredLimits } from './configured-limits.ts';
import { matchesFiles } from './matches-files.ts';
import { nameMistakes } from './name-mistakes.ts';
import { settingMistakes } from './setting-mistakes.ts';
import { configurationSchema } from './schema.ts';
import type { SourceConfiguration } from './schema.ts';

/** A configuration, or why there is none. */
export type LoadedConfiguration =
  | { readonly status: 'ok'; readonly configuration: Configuration }
  | { readonly status: 'broken'; readonly path: string; readonly problems: readonly PackProblem[] }
  | { readonly status: 'unreadable'; readonly path: string; readonly error: FileError };

/** A parsed configuration file of the right shape. */
export interface ParsedConfiguration {
  readonly path: string;
  readonly folder: string;
  readonly file: YamlFile;
  readonly source: SourceConfiguration;
}

/**
 * Reads a configuration file and checks it, one problem for each mistake. Names of themes and document types can be checked only when the rule
 * pack that it may name itself is there: {@link Configuration.mistakes}.
 *
 * @param path absolute
 * @param shown the path that problems name
 */
export async function loadConfiguration(
  path: string,
  shown: string,
  files: Pick<Files, 'read'>,
): Promise<LoadedConfiguration> {
  let text: string;
  try {
    text = new TextDecoder().decode(await files.read(path));
  } catch (thrown) {
    return { status: 'unreadable', path: shown, error: thrownError(thrown, shown) };
  }
  // A file of comments alone says nothing, and that is in order.
  const parsed = parseYamlFile({ path: shown, text: /^(?:\s*(?:#.*)?)*$/u.test(text) ? '{}' : text });
  const broken = (problems: readonly PackProblem[]): LoadedConfiguration => ({
    status: 'broken',
    path: shown,
    problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column),
  });
  if (!parsed.ok) return broken(parsed.problems);
  const shaped = checkShape(parsed.file, configurationSchema);
  if (!shaped.ok) return broken(shaped.problems.map(withEnglishKey));
  const own = { path, folder: folderOf(path) ?? '/', file: parsed.file, source: shaped.value };
  const problems = settingMistakes(own);
  return problems.length > 0 ? broken(problems) : { status: 'ok', configuration: opened(own) };
}

/** A key that a document's own facts may have in Finnish or Swedish: a configuration has it in English. */
function withEnglishKey(problem: PackProblem): PackProblem {
  if (problem.code !== 'key-unknown' || problem.values['nearest'] !== undefined) return problem;
  const key = frontMatterKey(String(problem.values['name']));
  return key !== undefined && key in configurationSchema.shape
    ? { ...problem, values: { ...problem.values, nearest: key } }
    : problem;
}

function opened(parsed: ParsedConfiguration): Configuration {
  const { path, folder, source } = parsed;
  const within = (one: string): string => absolutePath(one, folder);
  const limits = configuredLimits(source.limits);
  return {
    path,
    ...(source.pack !== undefined && { pack: within(source.pack) }),
    ...(source.baseline !== undefined && { baseline: within(source.baseline) }),
    ...(limits !== undefined && { limits }),
    plans: (source.documents ?? []).map(({ files }) => files.map(within)),
    excludes: (one) => matchesFiles(source.exclude ?? [], relativePath(one, folder)),
    mistakes: (pack) => nameMistakes(parsed, pack),
    of: (one, pack) => configuredDocument(parsed, relativePath(one, folder), pack),
  };
}
