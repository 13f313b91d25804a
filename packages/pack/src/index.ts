export { checkPack, type PackCheck } from './check-pack.ts';
export { compilePack, type CompileResult, type WordReport } from './compile-pack.ts';
export { contentHash } from './content-hash.ts';
export { evaluatePack, type Evaluation, type LevelScore, type Miss, type Score } from './evaluate-pack.ts';
export { explainId, type ExplainedId } from './explain-id.ts';
export {
  explainText,
  explainWords,
  type ExplainedText,
  type ExplainedWord,
  type WordReading,
} from './explain-words.ts';
export { findUnused, type Unused, type UnusedPattern } from './find-unused.ts';
export { readLabelled, type Labelled, type LabelledProblem } from './labelled.ts';
export { nearest } from './nearest.ts';
export { packSchemas, type PackFileKind } from './pack-schemas.ts';
export type { Passage } from './passage.ts';
export { parsePattern, type ParsedPattern, type PatternError, type PatternNode } from './pattern.ts';
export type { PackProblem, ProblemSeverity } from './problem.ts';
export { problemLine, problemText } from './problem-text.ts';
export type { ProblemCode } from './problem-texts.ts';
export { readPack, type PackSource, type ReadPack } from './read-pack.ts';
export { testPack, type ExampleFailure, type PackTest } from './test-pack.ts';
export { weighDocument, type Decision, type PassageTheme } from './weigh-passage.ts';
export type { PackFile } from './yaml-file.ts';
