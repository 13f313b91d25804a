import type { CompiledPack, DocumentSettings, KnownFacts, Limits } from '@lapsilinssi/core';
import type { PackProblem } from '@lapsilinssi/pack';

/** From which severity on a finding fails a run. */
export type FailOn = 'error' | 'warning' | 'info' | 'never';

/** A value that a configuration gives to a document. */
export interface ConfiguredValue {
  /** Dotted: `organisation`, `themes.participation.level`, `severities.criterion-missing`. */
  readonly key: string;
  readonly value: string | number;
  /** 1-based line of the configuration file. */
  readonly line: number;
  /** Heading path, when it holds in some sections only. */
  readonly section?: string;
}

/** What a configuration says of one document. */
export interface DocumentConfiguration {
  readonly facts: KnownFacts;
  /** Without what is acknowledged: that stands in the baseline. */
  readonly settings: DocumentSettings;
  readonly failOn?: FailOn;
  /** Where each value stands; of several that set the same only the one that holds. */
  readonly values: readonly ConfiguredValue[];
}

/** A configuration file that has been read and has no mistakes of its own. Paths are absolute, with forward slashes. */
export interface Configuration {
  readonly path: string;
  /** Folder of the organisation's own rule pack. */
  readonly pack?: string;
  readonly baseline?: string;
  /** Bounds within which files are read, where they differ from the usual ones. */
  readonly limits?: Partial<Limits>;
  /** Files of plans that are made up of several, in order. */
  readonly plans: readonly (readonly string[])[];
  /** Whether a file that nobody named is left out. */
  readonly excludes: (path: string) => boolean;
  /** Names of themes and document types that the rule pack does not know. */
  mistakes(pack: CompiledPack): readonly PackProblem[];
  /** What it says of a document. */
  of(path: string, pack: CompiledPack): DocumentConfiguration;
}
