import type { CompiledPack, DocumentSettings, KnownFacts } from '@lapsilinssi/core';
import type { VFile } from 'vfile';

/** What is said of a file outside it; options of a rule win. */
export interface FileConfiguration {
  /** Facts that are weaker than what the document itself says. */
  readonly facts: KnownFacts;
  /** Severities, expectations, what needs no answer and what was known. */
  readonly settings: DocumentSettings;
  /** A compiled rule pack instead of the shipped one. */
  readonly pack?: CompiledPack;
}

const configured = new WeakMap<VFile, FileConfiguration | 'broken'>();

/** Tells the rules what holds for a file; `broken`: its configuration cannot be used, and the rules stay silent. */
export function configureFile(file: VFile, configuration: FileConfiguration | 'broken'): void {
  configured.set(file, configuration);
}

/** What the rules were told of a file. */
export function configurationOf(file: VFile): FileConfiguration | 'broken' | undefined {
  return configured.get(file);
}
