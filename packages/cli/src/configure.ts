import type { Pack } from '@lapsilinssi/core';
import { configureRun, shownPath } from '@lapsilinssi/project';
import type {
  BaselineUse,
  ConfigurationChoice,
  ConfiguredRun,
  Discovered,
  Files,
  RunFault,
} from '@lapsilinssi/project';
import { renderReadError } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { baselineFault } from './baseline-fault.ts';
import { Fault } from './fault.ts';
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
}

/**
 * Reads the configurations of a run's documents and the rule pack that they name.
 * @throws Fault that names each mistake with file and line.
 */
export async function configure(
  documents: readonly Discovered[],
  { options, files, named, cwd, language, baseline }: ConfigureRequest,
): Promise<ConfiguredRun> {
  const loadPack = (folder: string | undefined): Promise<Pack> =>
    openRulePack(options.pack ?? (folder === undefined ? undefined : shownPath(folder, cwd)), cwd, language);
  const configured = await configureRun(documents, {
    files,
    cwd,
    choice: choiceOf(options),
    named,
    loadPack,
    packChosen: options.pack !== undefined,
    baseline,
  });
  if (configured.status === 'ok') return configured;
  throw await faultOf(configured, language);
}

function choiceOf({ config }: ConfigurationOptions): ConfigurationChoice {
  if (config === undefined) return { kind: 'nearest' };
  return config === false ? { kind: 'none' } : { kind: 'file', path: config };
}

async function faultOf(fault: RunFault, language: UiLanguage): Promise<Fault> {
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
