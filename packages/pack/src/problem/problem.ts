import type { ProblemCode } from './problem-texts.ts';

/** `error`: the pack cannot be used; `note`: it can, but its author should look. */
export type ProblemSeverity = 'error' | 'note';

/** One mistake in a pack's source, said where it stands. Its text is made by `problemText`. */
export interface PackProblem {
  readonly severity: ProblemSeverity;
  readonly code: ProblemCode;
  /** Path inside the pack, with forward slashes: `themes/participation.yaml`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** Keys from the file's root, dotted: `criteria.feedback.message.fi`; empty for the whole file. */
  readonly key: string;
  /** What the text quotes; `nearest` is the closest valid spelling when there is one. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** An error that concerns a file as a whole. */
export function wholeFileProblem(file: string, code: ProblemCode, values: PackProblem['values'] = {}): PackProblem {
  return { severity: 'error', code, file, line: 1, column: 1, key: '', values };
}

/** By file, line, column; errors before notes at one place. */
export function compareProblems(a: PackProblem, b: PackProblem): number {
  return (
    compareTexts(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareTexts(a.severity, b.severity) ||
    compareTexts(a.code, b.code)
  );
}

/** By UTF-16 code units. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
