import type { Target } from './target.ts';
import { adversarialMarkdown } from './targets/adversarial-markdown.ts';
import { convertWord } from './targets/convert-word.ts';
import { agreeFaces } from './targets/agree-faces.ts';
import { findMistakes } from './targets/find-mistakes.ts';
import { findFiles } from './targets/find-files.ts';
import { fixMarkdown } from './targets/fix-markdown.ts';
import { makeWord } from './targets/make-word.ts';
import { parsePieces } from './targets/parse-pieces.ts';
import { serveEditor } from './targets/serve-editor.ts';
import { readConfiguration } from './targets/read-configuration.ts';
import { readFrontMatter } from './targets/read-front-matter.ts';
import { readRulePack } from './targets/read-rule-pack.ts';
import { readTables } from './targets/read-tables.ts';
import { readText } from './targets/read-text.ts';
import { readWithEitherParser } from './targets/read-with-either-parser.ts';
import { recogniseWords } from './targets/recognise-words.ts';
import { runCommands } from './targets/run-commands.ts';
import { runKnown } from './targets/run-known.ts';
import { tellAlike } from './targets/tell-alike.ts';
import { tellKnown } from './targets/tell-known.ts';
import { wordFiles } from './targets/comment-word.ts';
import { writeReports } from './targets/write-reports.ts';

/** Everything that is fuzzed, in the order of a round. */
export const TARGETS: readonly Target[] = [
  recogniseWords,
  readText,
  readWithEitherParser,
  parsePieces,
  fixMarkdown,
  tellAlike,
  tellKnown,
  findMistakes,
  adversarialMarkdown,
  readFrontMatter,
  wordFiles,
  readTables,
  convertWord,
  makeWord,
  readRulePack,
  readConfiguration,
  findFiles,
  writeReports,
  agreeFaces,
  runCommands,
  runKnown,
  serveEditor,
];
