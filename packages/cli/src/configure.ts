import { offerFastParser } from '@lapsilinssi/core';
import type { Pack } from '@lapsilinssi/core';
import { configureRun, shownPath } from '@lapsilinssi/project';
import type {
  BaselineUse,
  ConfigurationChoice,
  ConfiguredRun,
  Discovered,
  DocumentFormat,
  Files,
  RunDocument,
  RunFault,
} from '@lapsilinssi/project';
import { diskFiles, loadFastParser } from '@lapsilinssi/project/node';
import { renderReadError } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { absolutePath } from './absolute-path.ts';
import { baselineFault } from './baseline-fault.ts';
import { Fault } from './fault.ts';
import type { Io } from './io.ts';
import { openRulePack } from './open-rule-pack.ts';

/** Options, as written, of every command that looks at configurations. */
export interface ConfigurationOptions {
  /** A file; false with `--no-config`. */
  readonly config?: string | false;
  readonly pack?: string;
}

/** What a run of the command line asks of its configurations. */
export interface ConfigureRequest {
  readonly options: ConfigurationOptions;
  readonly files: Files;
  /** Paths as they were asked for. */
  readonly named: readonly string[];
  readonly cwd: string;
  readonly language: UiLanguage;
  readonly baseline: BaselineUse;
  /** Whether packs of one's own must be told apart by what they hold. */
  readonly identify: boolean;
}

/** A run whose configurations are read, and the rule pack that it uses. */
export interface CliRun extends ConfiguredRun {
  /** The organisation's own rule pack: its folder, absolute, and identity (undefined when it changed while it was read, or nobody asks). */
  readonly ownPack: { readonly folder: string; readonly identity: string | undefined } | undefined;
}

/**
 * Reads the configurations of a run's documents and the rule pack that they name.
 * @throws Fault that names each mistake with file and line.
 */
export async function configure(
  documents: readonly Discovered[],
  { options, files, named, cwd, language, baseline, identify }: ConfigureRequest,
): Promise<CliRun> {
  offerFastParser(loadFastParser);
  let ownPack: CliRun['ownPack'];
  const loadPack = async (folder: string | undefined): Promise<Pack> => {
    const path = options.pack ?? (folder === undefined ? undefined : shownPath(folder, cwd));
    if (path === undefined) return openRulePack(path, cwd, language);
    const own = absolutePath(path, cwd);
    const identityOf = identify ? (await import('@lapsilinssi/project/cache')).packFolderIdentity : undefined;
    const before = await identityOf?.(own);
    const pack = await openRulePack(path, cwd, language);
    ownPack = { folder: own, identity: (await identityOf?.(own)) === before ? before : undefined };
    return pack;
  };
  const configured = await configureRun(documents, {
    files,
    cwd,
    choice: choiceOf(options),
    named,
    loadPack,
    packChosen: options.pack !== undefined,
    baseline,
  });
  if (configured.status === 'ok') return { ...configured, ownPack };
  throw await faultOf(configured, language);
}

/** A file that is worked on by itself. */
interface NamedFile {
  readonly path: string;
  readonly format: DocumentFormat;
}

/** Who asks for the configurations of files, and what for. */
interface FileRequest {
  readonly options: ConfigurationOptions;
  readonly io: Pick<Io, 'cwd'>;
  readonly language: UiLanguage;
  readonly baseline: BaselineUse;
}

/** Reads the configurations of files, each named by itself, and the rule pack. */
export function configureFiles(
  named: readonly NamedFile[],
  { options, io, language, baseline }: FileRequest,
): Promise<CliRun> {
  return configure(
    named.map(({ path, format }) => ({ status: 'found', path, format })),
    {
      options,
      files: diskFiles(io.cwd),
      named: named.map(({ path }) => path),
      cwd: io.cwd,
      language,
      baseline,
      identify: false,
    },
  );
}

/** Reads the configuration of one file, and the rule pack. */
export async function configureFile(
  file: NamedFile,
  asked: FileRequest,
): Promise<{ readonly pack: Pack } & Pick<RunDocument, 'facts' | 'settings'>> {
  const run = await configureFiles([file], asked);
  const { facts, settings } = run.of(file.path);
  return { pack: run.pack, facts, settings };
}

/** Which configuration the options choose. */
export function choiceOf({ config }: ConfigurationOptions): ConfigurationChoice {
  if (config === undefined) return { kind: 'nearest' };
  return config === false ? { kind: 'none' } : { kind: 'file', path: config };
}

/** Why a run cannot begin, in words. */
export async function faultOf(fault: RunFault, language: UiLanguage): Promise<Fault> {
  switch (fault.status) {
    case 'broken': {
      const { problemLine } = await import('@lapsilinssi/pack');
      const { path, problems } = fault;
      const lines = problems.map((problem) => problemLine(problem, language));
      return problems.length === 1
        ? new Fault('fault.config-broken.one', { path }, lines)
        : new Fault('fault.config-broken.many', { path, count: problems.length }, lines);
    }
    case 'unreadable': {
      const { message, advice } = renderReadError(fault.error, language);
      return new Fault('fault.config-unreadable', { path: fault.path }, [`${message} ${advice}`], fault.error.cause);
    }
    case 'packs-differ':
      return new Fault('fault.packs-differ', {}, fault.paths);
    case 'baseline':
      break;
  }
  return baselineFault(fault.path, fault.fault, language);
}
