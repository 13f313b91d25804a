export { checkPack, type PackCheck } from './check/check-pack.ts';
export { compilePack, type CompileResult, type WordReport } from './compile/compile-pack.ts';
export { contentHash } from './read/content-hash.ts';
export { evaluatePack, type Evaluation, type LevelScore, type Miss, type Score } from './try/evaluate-pack.ts';
export { explainId, type ExplainedId } from './explain/explain-id.ts';
export {
  explainText,
  explainWords,
  type ExplainedText,
  type ExplainedWord,
  type WordReading,
} from './explain/explain-words.ts';
export { findUnused, type Unused, type UnusedPattern } from './try/find-unused.ts';
export { readLabelled, type Labelled, type LabelledProblem } from './try/labelled.ts';
export { nearest } from './problem/nearest.ts';
export { packSchemas, type PackFileKind } from './read/pack-schemas.ts';
export type { Passage } from './try/passage.ts';
export { parsePattern, type ParsedPattern, type PatternError, type PatternNode } from './pattern/pattern.ts';
export type { PackProblem, ProblemSeverity } from './problem/problem.ts';
export { problemLine, problemText } from './problem/problem-text.ts';
export type { ProblemCode } from './problem/problem-texts.ts';
export { checkShape } from './read/check-shape.ts';
export { readPack, type PackSource, type ReadPack } from './read/read-pack.ts';
export { testPack, type ExampleFailure, type PackTest } from './try/test-pack.ts';
export { weighDocument, type Decision, type PassageTheme } from './try/weigh-passage.ts';
export { parseYamlFile, type KeyPath, type PackFile, type YamlFile } from './read/yaml-file.ts';
