import type { Recording } from './recording.ts';
import { askCommandLine } from './recordings/ask-command-line.ts';
import { askEditor } from './recordings/ask-editor.ts';
import { assessPlans } from './recordings/assess-plans.ts';
import { editDocuments } from './recordings/edit-documents.ts';
import { buildTemplates } from './recordings/build-templates.ts';
import { compilePacks } from './recordings/compile-packs.ts';
import { graftWord } from './recordings/graft-word.ts';
import { lintWithRemark } from './recordings/lint-with-remark.ts';
import { inflectWords, readQuantities } from './recordings/read-quantities.ts';
import { readWord } from './recordings/read-word.ts';
import { runCommandLine } from './recordings/run-command-line.ts';
import { recordReports } from './recordings/write-reports.ts';
import type { Target } from './target.ts';
import { adversarialMarkdown } from './targets/adversarial-markdown.ts';
import { convertWord } from './targets/convert-word.ts';
import { agreeFaces } from './targets/agree-faces.ts';
import { findMistakes } from './targets/find-mistakes.ts';
import { findFiles } from './targets/find-files.ts';
import { fixMarkdown } from './targets/fix-markdown.ts';
import { checkParts } from './targets/check-parts.ts';
import { keepApart } from './targets/keep-apart.ts';
import { keepLimits } from './targets/keep-limits.ts';
import { keepResults } from './targets/keep-results.ts';
import { keepTime } from './targets/keep-time.ts';
import { makeWord } from './targets/make-word.ts';
import { movePlaces } from './targets/move-places.ts';
import { parsePieces } from './targets/parse-pieces.ts';
import { settlePlans } from './targets/settle-plans.ts';
import { serveEditor } from './targets/serve-editor.ts';
import { readConfiguration } from './targets/read-configuration.ts';
import { readFrontMatter } from './targets/read-front-matter.ts';
import { readRulePack } from './targets/read-rule-pack.ts';
import { readTables } from './targets/read-tables.ts';
import { readText } from './targets/read-text.ts';
import { readWithEitherParser } from './targets/read-with-either-parser.ts';
import { recogniseWords } from './targets/recognise-words.ts';
import { runAgain } from './targets/run-again.ts';
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
  keepLimits,
  settlePlans,
  movePlaces,
  keepResults,
  keepApart,
  checkParts,
  runAgain,
  keepTime,
  findFiles,
  writeReports,
  agreeFaces,
  runCommands,
  runKnown,
  serveEditor,
];

/** What is compared with what it was. */
export const RECORDINGS: readonly Recording[] = [
  readQuantities,
  inflectWords,
  assessPlans,
  compilePacks,
  readWord,
  graftWord,
  buildTemplates,
  lintWithRemark,
  recordReports,
  runCommandLine,
  askCommandLine,
  askEditor,
  editDocuments,
];
