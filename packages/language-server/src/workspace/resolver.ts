import type { DocumentSettings, FileError, KnownFacts, Pack } from '@lapsilinssi/core';
import type { PackProblem } from '@lapsilinssi/pack';
import { absolutePath, configureRun, isAboutTheFolder } from '@lapsilinssi/project';
import type { BaselineFault, ConfigurationChoice, Files, RunFault } from '@lapsilinssi/project';

import type { HostPack } from '../host.ts';
import { pathFromFolder } from './folders.ts';

/** What a document is checked with. */
export interface Resolved {
  readonly status: 'ok';
  readonly pack: Pack;
  readonly facts: KnownFacts;
  readonly settings: DocumentSettings;
  /** Its configuration leaves it out, or its name says that it is no plan (README). */
  readonly excluded: boolean;
  /** Absolute paths of the files of its plan, when a configuration says that it has several. */
  readonly files: readonly string[];
  /** Its path as its workspace folder sees it; empty for a document without a path. */
  readonly shown: string;
  /** Absolute path of its configuration. */
  readonly configuration?: string;
}

/** Why a document cannot be checked: its configuration, baseline or rule pack cannot be used. `path` is absolute. */
export type Unresolved = { readonly status: 'unusable'; readonly path: string } & (
  | { readonly reason: 'configuration' | 'pack'; readonly problems: readonly PackProblem[] }
  | { readonly reason: 'unreadable'; readonly what: 'configuration' | 'pack'; readonly error: FileError }
  | { readonly reason: 'damaged' }
  | { readonly reason: 'baseline'; readonly fault: BaselineFault }
);

/** Finds out what documents are checked with, and remembers it until something changes. */
export interface Resolver {
  /** @param path absolute; undefined for a document that stands on no disk */
  resolve(path: string | undefined): Promise<Resolved | Unresolved>;
  /** The rule pack that comes with the server. */
  shippedPack(): Promise<HostPack>;
  /** Forgets what was read. */
  forget(): void;
}

/** What a resolver reads with. */
export interface ResolverOptions {
  /** Opens the rule pack of a folder, or the shipped one. */
  readonly loadPack: (folder: string | undefined) => Promise<HostPack>;
  readonly filesIn: (folder: string) => Files;
  /** Absolute workspace folder of a path, or the one in which a document without a path belongs. */
  readonly folderOf: (path: string | undefined) => string;
  readonly choice: () => ConfigurationChoice;
}

/** The resolver of configurations, as every face has it, for the documents of an editor. */
export function openResolver({ loadPack: openPack, filesIn, folderOf, choice }: ResolverOptions): Resolver {
  let known = new Map<string, Promise<Resolved | Unresolved>>();
  let packs = new Map<string | undefined, Promise<HostPack>>();

  const opened = (folder: string | undefined): Promise<HostPack> => {
    let loading = packs.get(folder);
    if (loading === undefined) packs.set(folder, (loading = openPack(folder)));
    return loading;
  };
  const loadPack = async (folder: string | undefined): Promise<Pack> => {
    const loaded = await opened(folder);
    if (loaded.status === 'ok') return loaded.pack;
    throw new UnusablePack(folder ?? '', loaded);
  };

  const read = async (path: string | undefined): Promise<Resolved | Unresolved> => {
    const cwd = folderOf(path);
    const shown = path === undefined ? '' : pathFromFolder(path, cwd);
    try {
      const run = await configureRun([{ status: 'found', path: shown, format: 'markdown' }], {
        files: filesIn(cwd),
        cwd,
        choice: choice(),
        named: [],
        loadPack,
        packChosen: false,
        baseline: 'known',
      });
      if (run.status !== 'ok') return faultOf(run, cwd);
      const own = run.documents[0];
      const of = run.of(shown);
      const plan = run.plans.find((one) => one.some((file) => file.path === shown)) ?? [];
      return {
        status: 'ok',
        pack: run.pack,
        facts: of.facts,
        settings: of.settings,
        excluded: own?.status !== 'found' || isAboutTheFolder(shown),
        files: plan.map((file) => absolutePath(file.path, cwd)),
        shown,
        ...(of.configuration !== undefined && { configuration: absolutePath(of.configuration, cwd) }),
      };
    } catch (thrown) {
      if (!(thrown instanceof UnusablePack)) throw thrown;
      const { folder: at, loaded } = thrown;
      if (loaded.status === 'broken')
        return { status: 'unusable', path: at, reason: 'pack', problems: loaded.problems };
      if (loaded.status === 'unreadable')
        return { status: 'unusable', path: at, reason: 'unreadable', what: 'pack', error: loaded.error };
      return { status: 'unusable', path: at, reason: 'damaged' };
    }
  };

  return {
    resolve(path) {
      const key = path ?? `untitled in ${folderOf(undefined)}`;
      let resolving = known.get(key);
      if (resolving === undefined) {
        const reading = read(path);
        known.set(key, (resolving = reading));
        // What failed once may succeed later.
        reading.catch(() => known.get(key) === reading && known.delete(key));
      }
      return resolving;
    },
    shippedPack: () => opened(undefined),
    forget() {
      known = new Map();
      const shipped = packs.get(undefined);
      packs = new Map(shipped === undefined ? [] : [[undefined, shipped]]);
    },
  };
}

class UnusablePack extends Error {
  readonly folder: string;
  readonly loaded: Exclude<HostPack, { status: 'ok' }>;

  constructor(folder: string, loaded: Exclude<HostPack, { status: 'ok' }>) {
    super(folder);
    this.folder = folder;
    this.loaded = loaded;
  }
}

function faultOf(fault: RunFault, cwd: string): Unresolved {
  switch (fault.status) {
    case 'broken':
      return {
        status: 'unusable',
        path: absolutePath(fault.path, cwd),
        reason: 'configuration',
        problems: fault.problems,
      };
    case 'unreadable':
      return {
        status: 'unusable',
        path: absolutePath(fault.path, cwd),
        reason: 'unreadable',
        what: 'configuration',
        error: fault.error,
      };
    case 'baseline':
      return { status: 'unusable', path: absolutePath(fault.path, cwd), reason: 'baseline', fault: fault.fault };
    case 'packs-differ':
      break;
  }
  // A single document has a single pack.
  return { status: 'unusable', path: absolutePath(fault.paths[0] ?? '.', cwd), reason: 'damaged' };
}
