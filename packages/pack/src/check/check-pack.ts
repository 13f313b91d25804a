import type { CompiledPack } from '@lapsilinssi/core';

import { compilePack, type WordReport } from '../compile/compile-pack.ts';
import { compareProblems, type PackProblem } from '../problem/problem.ts';
import { leaveOut } from '../read/leave-out.ts';
import { readPack, type PackSource } from '../read/read-pack.ts';
import type { PackFile } from '../read/yaml-file.ts';

/** Everything that an author is told about a pack. */
export interface PackCheck {
  /** The pack is usable exactly when this is empty. By file and line. */
  readonly errors: readonly PackProblem[];
  /** What the author should look at: missing languages, unsure words, texts to be reviewed, unused classes and sources. */
  readonly notes: readonly PackProblem[];
  /** Inflection of every own word, with eight forms; empty when the pack could not be compiled. */
  readonly words: readonly WordReport[];
  /** Without what the manifest leaves out. */
  readonly source: PackSource | undefined;
  readonly pack: CompiledPack | undefined;
}

/** Reads, checks and compiles a pack. Never throws for a mistake in the pack. */
export function checkPack(files: readonly PackFile[]): PackCheck {
  const { source, problems: found } = readPack(files);
  const compiled = source === undefined ? undefined : compilePack(source);
  const problems = [...found, ...(compiled?.problems ?? [])].toSorted(compareProblems);
  // Notes on the extended pack are for its own author.
  const inherited = new Set(files.flatMap(({ origin }) => origin ?? []));
  return {
    errors: problems.filter(({ severity }) => severity === 'error'),
    notes: problems.filter(({ severity, file }) => severity === 'note' && !inherited.has(file)),
    words: compiled?.words ?? [],
    source: source && leaveOut(source),
    pack: compiled?.pack,
  };
}
