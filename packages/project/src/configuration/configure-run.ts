import type { FileError, Pack } from '@lapsilinssi/core';
import { NO_SETTINGS } from '@lapsilinssi/core';
import type { PackProblem } from '@lapsilinssi/pack';

import { readBaseline } from '../baseline/read-baseline.ts';
import type { Baseline, BaselineFault } from '../baseline/baseline.ts';
import { asDocument } from '../discover.ts';
import type { Discovered } from '../discover.ts';
import type { Files } from '../files.ts';
import { fileError, thrownError } from '../read-error.ts';
import { absolutePath, folderOf, relativePath } from './absolute-path.ts';
import type { Configuration, DocumentConfiguration } from './configuration.ts';
import { BASELINE_NAME } from './find-configuration.ts';
import { openConfigurations, shownPath } from './open-configurations.ts';
import type { ConfigurationChoice } from './open-configurations.ts';

/** `known`: what the baseline holds is acknowledged · `required`: and it must be there · `none`: nothing is. */
export type BaselineUse = 'known' | 'required' | 'none';

/** What a run asks of its configurations. */
export interface RunConfigurationOptions {
  readonly files: Pick<Files, 'kind' | 'read'>;
  /** Absolute working folder, from which the documents' paths are seen. */
  readonly cwd: string;
  readonly choice: ConfigurationChoice;
  /** Paths as they were asked for: what is named by itself is not excluded. */
  readonly named: readonly string[];
  /** Opens a rule pack: that of a folder (absolute), or the one that is used when no configuration names one. May throw. */
  readonly loadPack: (folder: string | undefined) => Promise<Pack>;
  /** Whether the pack was chosen by the one who runs it: then no configuration's pack is opened. */
  readonly packChosen: boolean;
  readonly baseline: BaselineUse;
}

/** What a document of a run is checked with. */
export interface RunDocument extends DocumentConfiguration {
  /** Path of its configuration file, as people know it. */
  readonly configuration?: string;
  /** Folder of the rule pack that its configuration names, absolute. */
  readonly pack?: string;
  /** Absolute path of its baseline, which may not be there yet. */
  readonly baseline: string;
}

/** A run whose configurations are read. */
export interface ConfiguredRun {
  readonly status: 'ok';
  readonly pack: Pack;
  /** The documents without those that are excluded. */
  readonly documents: readonly Discovered[];
  /** Documents that are made up of several files, in order. */
  readonly plans: readonly (readonly Discovered[])[];
  /** What a document, by its path, is checked with. */
  readonly of: (path: string) => RunDocument;
}

/** Why a run cannot begin. */
export type RunFault =
  | { readonly status: 'broken'; readonly path: string; readonly problems: readonly PackProblem[] }
  | { readonly status: 'unreadable'; readonly path: string; readonly error: FileError }
  | { readonly status: 'packs-differ'; readonly paths: readonly string[] }
  | { readonly status: 'baseline'; readonly path: string; readonly fault: BaselineFault };

/** Reads what holds for the documents of a run, before any of them is read. */
export async function configureRun(
  found: readonly Discovered[],
  options: RunConfigurationOptions,
): Promise<ConfiguredRun | RunFault> {
  const { files, choice, packChosen, loadPack } = options;
  const root = absolutePath('.', options.cwd);
  const absolute = (path: string): string => absolutePath(path === '' ? '-' : path, root);
  const configurations = openConfigurations({ files, cwd: root, choice });

  const configured = new Map<string, Configuration>();
  // A file that was asked for must be there, even when nothing is to be checked with it.
  const loaded = await Promise.all([
    ...(choice.kind === 'file' ? [configurations.of('-')] : []),
    ...found.map(({ path }) => configurations.of(absolute(path))),
  ]);
  const first = choice.kind === 'file' ? 1 : 0;
  for (const [index, one] of loaded.entries()) {
    if (one === undefined) continue;
    if (one.status !== 'ok') return one;
    const document = found[index - first];
    if (document !== undefined) configured.set(absolute(document.path), one.configuration);
  }

  const packs = new Map([...configured.values()].map((one) => [one.pack, shownPath(one.path, root)]));
  if (!packChosen && packs.size > 1) return { status: 'packs-differ', paths: [...packs.values()] };
  const pack = await loadPack(packChosen ? undefined : [...packs.keys()][0]);
  for (const one of new Set(configured.values())) {
    const problems = one.mistakes(pack.compiled);
    if (problems.length > 0) return { status: 'broken', path: shownPath(one.path, root), problems };
  }

  const named = new Set(options.named.map(absolute));
  const excluded = (path: string): boolean =>
    !named.has(absolute(path)) && configured.get(absolute(path))?.excludes(absolute(path)) === true;
  const left = found.filter(({ path }) => !excluded(path));
  const [excluder] = configured.values();
  const documents =
    left.length === 0 && found.length > 0 && excluder !== undefined
      ? [nothingLeft(shownPath(excluder.path, root))]
      : left;

  const plans = await plansAmong(documents, configured, root, files);
  const baselines = new Map<string, Baseline>();
  const places = new Map<string, string>();
  for (const path of new Set([...documents, ...plans.flat()].map((one) => absolute(one.path)))) {
    const configuration = configured.get(path);
    const place =
      configuration?.baseline ??
      (await configurations.baselineAbove(path)) ??
      absolutePath(BASELINE_NAME, (configuration && folderOf(configuration.path)) ?? root);
    places.set(path, place);
    if (options.baseline === 'none' || baselines.has(place)) continue;
    const read = await readBaseline(place, files);
    if (read.status === 'fault') return { status: 'baseline', path: shownPath(place, root), fault: read.fault };
    if (options.baseline === 'required' && !read.exists)
      return { status: 'baseline', path: shownPath(place, root), fault: { code: 'missing' } };
    baselines.set(place, read.baseline);
  }

  return {
    status: 'ok',
    pack,
    documents,
    plans,
    of(path) {
      const one = absolute(path);
      const configuration = configured.get(one);
      const baseline = places.get(one) ?? absolutePath(BASELINE_NAME, root);
      const said = configuration?.of(one, pack.compiled) ?? { facts: {}, settings: NO_SETTINGS, values: [] };
      const acknowledged = baselines.get(baseline)?.documents[relativePath(one, folderOf(baseline) ?? '/')] ?? [];
      return {
        ...said,
        settings: { ...said.settings, acknowledged },
        baseline,
        ...(configuration !== undefined && { configuration: shownPath(configuration.path, root) }),
        ...(configuration?.pack !== undefined && { pack: configuration.pack }),
      };
    },
  };
}

function nothingLeft(path: string): Discovered {
  return { status: 'unreadable', path, error: fileError('all-excluded', path) };
}

/**
 * The plans of several files of which at least one file is among the documents. Files that nobody named are read too, and what holds for the
 * others holds for them.
 *
 * @param configured configurations by absolute path; added to
 */
async function plansAmong(
  documents: readonly Discovered[],
  configured: Map<string, Configuration>,
  root: string,
  files: Pick<Files, 'kind'>,
): Promise<Discovered[][]> {
  const known = new Map(documents.map((document) => [absolutePath(document.path, root), document]));
  const plans: Discovered[][] = [];
  for (const configuration of new Set(configured.values())) {
    for (const paths of configuration.plans) {
      if (!paths.some((path) => known.has(path))) continue;
      for (const path of paths) if (!configured.has(path)) configured.set(path, configuration);
      plans.push(await Promise.all(paths.map(async (path) => known.get(path) ?? discoverFile(path, root, files))));
    }
  }
  return plans;
}

async function discoverFile(path: string, root: string, files: Pick<Files, 'kind'>): Promise<Discovered> {
  const shown = shownPath(path, root);
  const refused = (error: FileError): Discovered => ({ status: 'unreadable', path: shown, error });
  try {
    if ((await files.kind(path)) !== 'file') return refused(fileError('file-missing', shown));
  } catch (thrown) {
    return refused(thrownError(thrown, shown));
  }
  return asDocument(shown);
}
