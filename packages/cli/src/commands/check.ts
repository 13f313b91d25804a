import type { BaselineUse } from '@lapsilinssi/project';
import { jsonWriter, quietWriter, statisticsWriter, textWriter, unpainted } from '@lapsilinssi/reporters';
import type { ReportWriter, UiLanguage } from '@lapsilinssi/reporters';

import { EXIT, FAIL_ON } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Fixing } from '../fix/open-fixing.ts';
import { choice } from '../options/choice.ts';
import { earlierOf } from '../options/earlier.ts';
import { reportTargets } from '../options/report-targets.ts';
import type { ReportTarget } from '../options/report-targets.ts';
import type { RunIo } from '../run-io.ts';
import { UI_LANGUAGES } from '../ui-language.ts';
import { UsageError } from '../usage-error.ts';
import { toolName } from '../version.ts';
import { runDocuments } from './run-documents.ts';
import type { RunOptions, RunSetting } from './run-documents.ts';

/** Options of `check` as written. */
export interface CheckCommandOptions extends RunOptions {
  readonly failOn?: string;
  readonly all?: boolean;
  readonly summary?: boolean;
  readonly compare?: string;
  readonly quiet?: boolean;
  readonly statistics?: boolean;
  readonly timing?: boolean;
  readonly fix?: boolean;
  readonly fixSuggested?: string;
  readonly fixDryRun?: boolean;
  readonly edits?: boolean;
}

/** Forms of the report, and the endings of files that ask for them. */
const FORMS = {
  text: ['.txt'],
  json: ['.json'],
  html: ['.html', '.htm'],
  markdown: ['.md'],
  csv: ['.csv'],
  sarif: ['.sarif', '.sarif.json'],
  junit: ['.xml'],
  github: [],
  gitlab: [],
  rdjson: ['.rdjson', '.rdjson.json'],
} as const;

/**
 * Checks documents and reports on them.
 *
 * @param system language of help and mistakes; reports on one document are in the document's language unless one was asked for
 */
export function check(
  paths: readonly string[],
  options: CheckCommandOptions,
  io: RunIo,
  system: UiLanguage | undefined,
): Promise<ExitCode> {
  return checkWith('known', paths, options, io, system);
}

/** Checks documents and reports on them, with a baseline that must be there or need not. */
export async function checkWith(
  baseline: BaselineUse,
  paths: readonly string[],
  options: CheckCommandOptions,
  io: RunIo,
  system: UiLanguage | undefined,
): Promise<ExitCode> {
  const asked = choice('--fail-on', options.failOn, FAIL_ON);
  const fixing = await fixingOf(options, io);
  const targets = targetsOf(paths, options);
  if (options.all === true && options.summary === true) throw new UsageError('usage.all-and-summary');
  for (const name of ['quiet', 'statistics'] as const) {
    if (options[name] === true && !targets.some(({ format }) => format === 'text')) {
      throw new UsageError('usage.text-only', { option: `--${name}` });
    }
  }
  const earlier = await earlierOf(options.compare, targets, io);
  const openWriter = async (target: ReportTarget<keyof typeof FORMS>, setting: RunSetting): Promise<ReportWriter> => {
    const { format } = target;
    if (format === 'text') return text(target, setting, options, io);
    if (format === 'json') return await json(setting, options);
    const { openExchange } = await import('./open-exchange.ts');
    return openExchange(format, setting, { all: options.all === true, earlier });
  };
  const code = await runDocuments(paths, options, io, system, {
    targets,
    async writerOf(target, setting) {
      const writer = await openWriter(target, setting);
      if (options.timing !== true || target !== targets[0]) return writer;
      const { timedWriter } = await import('../timing.ts');
      return timedWriter(writer, io, setting.language, () => performance.now() - io.begun);
    },
    change: fixing?.change,
    text: options.edits === true,
    failOn: asked,
    baseline,
  });
  const tried = fixing?.end(choice('--ui-language', options.uiLanguage, UI_LANGUAGES) ?? system ?? 'fi') ?? true;
  return tried ? code : EXIT.failure;
}

async function fixingOf({ fix, fixSuggested, fixDryRun }: CheckCommandOptions, io: RunIo): Promise<Fixing | undefined> {
  if (fix === true && fixSuggested !== undefined) throw new UsageError('usage.fix-and-suggested');
  if (fix !== true && fixSuggested === undefined && fixDryRun !== true) return undefined;
  const { openFixing } = await import('../fix/open-fixing.ts');
  return openFixing({ suggested: fixSuggested, dryRun: fixDryRun === true }, io);
}

/** Where reports go. Changes that are shown, and standard input that is fixed, take the screen: then reports go to files only. */
function targetsOf(paths: readonly string[], options: CheckCommandOptions): ReportTarget<keyof typeof FORMS>[] {
  const targets = reportTargets(options.format, options.output ?? [], FORMS, 'text');
  const fixes = options.fix === true || options.fixSuggested !== undefined;
  const input = paths.includes('-') || (options.stdinFilename !== undefined && paths.length === 0);
  if (options.fixDryRun !== true && !(fixes && input)) return targets;
  const files = targets.filter(({ path }) => path !== undefined);
  if (options.format !== undefined && files.length < targets.length) throw new UsageError('usage.fix-takes-screen');
  return files;
}

async function json({ pack, language, asOf }: RunSetting, { edits }: CheckCommandOptions): Promise<ReportWriter> {
  const words = edits === true ? (await import('../fix/fix-words.ts')).fixWords(pack.compiled) : undefined;
  return jsonWriter({ pack: pack.compiled, language, tool: toolName(), asOf, words });
}

function text(
  { path }: ReportTarget,
  { pack, language, several, failOn }: RunSetting,
  options: CheckCommandOptions,
  io: RunIo,
): ReportWriter {
  const detail = options.all === true ? 'all' : options.summary === true ? 'summary' : 'brief';
  const paint = path === undefined ? io.paint : unpainted;
  const whole = textWriter({ pack: pack.compiled, language, detail, paint, allOption: '--all' }, several);
  const told = options.quiet === true ? quietWriter(whole, failOn) : whole;
  return options.statistics === true ? statisticsWriter(told, { language, paint }) : told;
}
