export { nearest } from './nearest.ts';
export { parsePattern, type ParsedPattern, type PatternError, type PatternNode } from './pattern.ts';
export type { PackProblem, ProblemSeverity } from './problem.ts';
export { problemLine, problemText } from './problem-text.ts';
export { readPack, type PackSource, type ReadPack } from './read-pack.ts';
export type { PackFile } from './yaml-file.ts';
