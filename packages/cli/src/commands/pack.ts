import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { openPack, outlineRules } from '@lapsilinssi/core';
import type { Pack, PlanDocument, ReadError } from '@lapsilinssi/core';
import { checkPack, evaluatePack, findUnused, problemLine, readLabelled, testPack } from '@lapsilinssi/pack';
import type { Decision, Evaluation, ExampleFailure, Miss, PackCheck, PackFile, Score, Unused } from '@lapsilinssi/pack';
import { readFolder } from '@lapsilinssi/pack/node';
import { discover, fileError, readDocument, thrownError } from '@lapsilinssi/project';
import { diskFiles } from '@lapsilinssi/project/node';
import { displayWidth, levelName, padTo, quoteText, renderReadError, shownText } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { absolutePath } from '../absolute-path.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { Fault } from '../fault.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { brokenPack, openRulePack } from '../open-rule-pack.ts';
import { choice } from '../options/choice.ts';
import { FORMATS } from '../options/report-targets.ts';
import { tellUnreadable } from '../tell-unreadable.ts';

/** Options of the commands for rule authors as written. */
export interface PackOptions {
  readonly pack?: string;
  readonly format?: string;
  readonly misses?: boolean;
  /** Short for `--format json`. */
  readonly json?: boolean;
}

/** Checks a rule pack's files: mistakes with file and line, then what its author should look at. */
export async function packCheck(
  folder: string | undefined,
  options: PackOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const checked = await checkFolder(folder ?? options.pack ?? '.', io, language);
  if (asJson(options)) {
    const { errors, notes } = checked;
    io.write(`${JSON.stringify({ errors, notes }, undefined, 2)}\n`);
    return errors.length > 0 ? EXIT.findings : EXIT.ok;
  }
  for (const problem of checked.errors) io.write(`${shownText(problemLine(problem, language))}\n`);
  if (checked.notes.length > 0) io.write(`${tell(language, 'pack.notes', { count: checked.notes.length })}\n`);
  for (const problem of checked.notes) io.write(`  ${shownText(problemLine(problem, language))}\n`);
  if (checked.pack === undefined) return EXIT.findings;
  const { themes, documentTypes, sources } = checked.pack;
  io.write(
    `${tell(language, 'pack.in-order', { themes: themes.length, types: documentTypes.length, sources: sources.length })}\n`,
  );
  return EXIT.ok;
}

/** Runs the examples of a rule pack's themes and says which expectations do not hold, and what decided. */
export async function packTest(
  folder: string | undefined,
  options: PackOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const path = folder ?? options.pack ?? '.';
  const { source, pack, errors } = await checkFolder(path, io, language);
  if (source === undefined || pack === undefined) throw await brokenPack(path, errors, language);
  const result = testPack(source, openPack(pack));
  if (asJson(options)) io.write(`${JSON.stringify(result, undefined, 2)}\n`);
  else {
    for (const failure of result.failures) io.write(failureText(failure, language));
    io.write(`${tell(language, 'pack.tests', { examples: result.examples, passed: result.passed })}\n`);
  }
  return result.failures.length > 0 ? EXIT.findings : EXIT.ok;
}

/** Compares a rule pack with passages that readers have labelled. */
export async function packEvaluate(
  paths: readonly string[],
  options: PackOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const pack = await openRulePack(options.pack, io.cwd, language);
  const passages = [];
  let failed = false;
  for (const path of paths) {
    const text = await textOf(path, io, language);
    if (text === undefined) {
      failed = true;
      continue;
    }
    const labelled = readLabelled(text);
    passages.push(...labelled.passages);
    for (const { line, keys } of labelled.problems) {
      failed = true;
      io.writeError(
        keys.length === 0
          ? `${tell(language, 'pack.labelled-json', { file: path, line })}\n`
          : `${tell(language, 'pack.labelled-line', { file: path, line, keys: keys.join(', ') })}\n`,
      );
    }
  }
  const evaluation = evaluatePack(passages, pack);
  io.write(
    asJson(options)
      ? `${JSON.stringify(evaluation, undefined, 2)}\n`
      : evaluationText(evaluation, options.misses === true, language),
  );
  return failed ? EXIT.failure : EXIT.ok;
}

/** Finds what of a rule pack occurs in none of the documents. */
export async function packUnused(
  paths: readonly string[],
  options: PackOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const pack = await openRulePack(options.pack, io.cwd, language);
  const { documents, failed } = await documentsOf(paths, pack, io, language);
  const unused = findUnused(pack, documents);
  io.write(asJson(options) ? `${JSON.stringify(unused, undefined, 2)}\n` : unusedText(unused, language));
  return failed ? EXIT.failure : EXIT.ok;
}

function asJson({ format, json }: PackOptions): boolean {
  return json === true || choice('--format', format, FORMATS) === 'json';
}

/** Reads and checks the pack in a folder; a folder that holds none is a mistake of the path. */
async function checkFolder(folder: string, io: Io, language: UiLanguage): Promise<PackCheck> {
  const path = absolutePath(folder, io.cwd);
  let files: readonly PackFile[];
  try {
    files = await readFolder(path);
  } catch (thrown) {
    throw unreadablePack(folder, thrownError(thrown, folder), language);
  }
  if (!existsSync(join(path, 'pack.yaml'))) {
    throw unreadablePack(folder, fileError('file-missing', join(folder, 'pack.yaml')), language);
  }
  return checkPack(files);
}

function unreadablePack(folder: string, error: ReadError, language: UiLanguage): Fault {
  const { message, advice } = renderReadError(error, language);
  return new Fault('fault.pack-unreadable', { path: folder }, [`${error.file}: ${message} ${advice}`]);
}

async function textOf(path: string, io: Io, language: UiLanguage): Promise<string | undefined> {
  try {
    return await readFile(absolutePath(path, io.cwd), 'utf8');
  } catch (thrown) {
    tellUnreadable({ path, error: thrownError(thrown, path) }, io, language);
    return undefined;
  }
}

async function documentsOf(
  paths: readonly string[],
  pack: Pack,
  io: Io,
  language: UiLanguage,
): Promise<{ readonly documents: readonly PlanDocument[]; readonly failed: boolean }> {
  const files = diskFiles(io.cwd);
  const rules = outlineRules(pack);
  const documents: PlanDocument[] = [];
  let failed = false;
  for (const found of await discover(paths, files)) {
    const read =
      found.status === 'unreadable'
        ? found
        : await readDocument({
            path: found.path,
            format: found.format,
            content: await files.read(found.path),
            pack: rules,
          });
    if (read.status === 'ok') documents.push(read.document);
    else {
      failed = true;
      tellUnreadable({ path: found.path, error: read.error }, io, language);
    }
  }
  return { documents, failed };
}

function failureText(failure: ExampleFailure, language: UiLanguage): string {
  const { file, line, kind, subject, expected, got, text, decisions } = failure;
  const what =
    kind === 'level'
      ? tell(language, 'pack.test.level', { subject, expected, got })
      : tell(language, `pack.test.${kind}`, { subject });
  const lines = [
    `${file}:${line}: ${what}`,
    `    ${quoteText(text, language, 160)}`,
    ...spokenFor(decisions, language),
  ];
  return `${lines.map(shownText).join('\n')}\n`;
}

/** At most so many decisions are listed for one passage. */
const MOST_DECISIONS = 8;

/** What spoke for something and what became of it, a line each, the same once. */
function spokenFor(decisions: readonly Decision[], language: UiLanguage): readonly string[] {
  const lines = decisions.map(
    ({ pattern, matched, outcome, exclusion }) =>
      `      ${quoteText(matched, language, 60)}  ${pattern}: ${outcome === 'exclusion' ? tell(language, 'outcome.exclusion', { exclusion: exclusion ?? '' }) : tell(language, `outcome.${outcome}`)}`,
  );
  return [...new Set(lines)].slice(0, MOST_DECISIONS);
}

function evaluationText(evaluation: Evaluation, misses: boolean, language: UiLanguage): string {
  const rows: readonly (readonly [string, Score])[] = [
    [tell(language, 'pack.all-themes'), evaluation.themes],
    ...Object.entries(evaluation.byLanguage).map(([id, score]): [string, Score] => [id, score]),
    ...Object.entries(evaluation.byTheme),
    [tell(language, 'pack.criteria'), evaluation.criteria],
  ];
  const width = Math.max(...rows.map(([name]) => displayWidth(name)));
  const columns = [
    tell(language, 'pack.column.precision'),
    tell(language, 'pack.column.recall'),
    tell(language, 'pack.column.f1'),
    tell(language, 'pack.column.hits'),
  ];
  const line = (name: string, cells: readonly string[]): string =>
    `${padTo(name, width)}  ${cells.map((cell, index) => cell.padStart(Math.max(5, columns[index]?.length ?? 0))).join('  ')}`;
  const { kappa, compared } = evaluation.levels;
  const lines = [
    tell(language, 'pack.evaluated', { count: evaluation.passages }),
    line(tell(language, 'pack.column.subject'), columns),
    ...rows.map(([name, { precision, recall, f1, truePositives, falsePositives, falseNegatives }]) =>
      line(name, [rate(precision), rate(recall), rate(f1), `${truePositives}/${falsePositives}/${falseNegatives}`]),
    ),
    tell(language, 'pack.levels', { kappa: rate(kappa), count: compared }),
    ...evaluation.levels.recall.map((one) =>
      tell(language, 'pack.level-recall', {
        level: levelName(one.level, language),
        recall: rate(one.recall),
        count: one.passages,
      }),
    ),
  ];
  if (evaluation.unknownThemes.length > 0) {
    lines.push(tell(language, 'pack.unknown-themes', { themes: evaluation.unknownThemes.join(', ') }));
  }
  if (misses)
    lines.push(
      ...[...evaluation.differences, ...evaluation.criterionDifferences].map((one) => missText(one, language)),
    );
  return `${lines.join('\n')}\n`;
}

function missText({ id, kind, subject, text, decisions }: Miss, language: UiLanguage): string {
  const spoke = spokenFor(decisions, language);
  return [
    `${id}  ${tell(language, `pack.${kind}`)}  ${subject}`,
    `    ${quoteText(text, language, 160)}`,
    ...(spoke.length > 0 ? spoke : [`      ${tell(language, 'pack.no-decision')}`]),
  ].join('\n');
}

function rate(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}

function unusedText({ documents, themes, criteria, patterns, languages }: Unused, language: UiLanguage): string {
  if (themes.length + criteria.length + patterns.length === 0) return `${tell(language, 'pack.unused.nothing')}\n`;
  const lines = [tell(language, 'pack.unused.documents', { count: documents })];
  const list = (title: string, items: readonly string[]): void => {
    if (items.length > 0) lines.push(title, ...items.map((item) => `  ${item}`));
  };
  list(tell(language, 'pack.unused.themes', { count: themes.length }), themes);
  list(tell(language, 'pack.unused.criteria', { count: criteria.length }), criteria);
  for (const one of languages) {
    const own = patterns.filter((pattern) => pattern.language === one);
    list(
      tell(language, 'pack.unused.patterns', { language: tell(language, `language.${one}`), count: own.length }),
      own.map(({ text, uses }) => `${text}  (${uses.join(', ')})`),
    );
  }
  return `${lines.join('\n')}\n`;
}
