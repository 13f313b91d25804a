import { RULE_IDS, RULES } from '@lapsilinssi/core';
import type { Answer, Assessment, CompiledPack, PlanDocument, ThemeResult } from '@lapsilinssi/core';
import { checkDocuments, discover, LEVEL_IDS, shownPath } from '@lapsilinssi/project';
import type { RunDocument } from '@lapsilinssi/project';
import { diskFiles } from '@lapsilinssi/project/node';
import { displayWidth, padTo } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { configure } from '../configure.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { asOfDate } from '../options/as-of.ts';
import { choice } from '../options/choice.ts';
import { factsOf } from '../options/facts.ts';
import { FORMATS } from '../options/report-targets.ts';
import { tellUnreadable } from '../tell-unreadable.ts';
import { UsageError } from '../usage-error.ts';
import type { RunOptions } from './run-documents.ts';

const WIDEST_VALUE = 24;

/** Options of `config` as written. */
export type ConfigCommandOptions = RunOptions;

/** Where a value came from. */
type ValueSource = PlanDocument['documentType']['source'] | 'rule-pack' | 'default';

/** A value that holds for a document. */
interface ResolvedValue {
  readonly key: string;
  readonly value: string | number | null;
  readonly source: ValueSource;
  /** Configuration file and 1-based line, when it stands there. */
  readonly file?: string;
  readonly line?: number;
  /** Heading path, when it holds in some sections only. */
  readonly section?: string;
}

/** Shows what holds for a document, and where each value came from. */
export async function config(
  path: string,
  options: ConfigCommandOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const format = choice('--format', options.format, FORMATS) ?? 'text';
  const asOf = asOfDate(options.asOf, io.today());
  const files = diskFiles(io.cwd);
  const found = await discover([path], files);
  if (found.length > 1) throw new UsageError('usage.config-one-file', { path });
  const run = await configure(found, {
    options,
    files,
    named: [path],
    cwd: io.cwd,
    language,
    baseline: 'known',
    identify: false,
  });
  const facts = factsOf(options, run.pack);
  const checked = checkDocuments(run.documents, {
    ...facts,
    files,
    pack: run.pack,
    asOf,
    configured: run.of,
    plans: run.plans,
  });
  let code: ExitCode = EXIT.ok;
  for await (const result of checked) {
    if (result.status === 'unreadable') {
      code = EXIT.failure;
      tellUnreadable(result, io, language);
      continue;
    }
    const said = run.of(result.path);
    const values = valuesOf(result.assessment, said, { pack: options.pack, cwd: io.cwd, compiled: run.pack.compiled });
    if (format === 'json') {
      const head = { document: result.path, configuration: said.configuration ?? null };
      io.write(`${JSON.stringify({ ...head, values }, undefined, 2)}\n`);
    } else io.write(textOf(result.path, values, said, io, language));
  }
  return code;
}

function valuesOf(
  { document, themes }: Assessment,
  said: RunDocument,
  { pack, cwd, compiled }: { readonly pack: string | undefined; readonly cwd: string; readonly compiled: CompiledPack },
): readonly ResolvedValue[] {
  const file = said.configuration;
  const configured = (key: string): Partial<ResolvedValue> => {
    const one = said.values.find((value) => value.key === key && value.section === undefined);
    return one === undefined || file === undefined ? {} : { file, line: one.line };
  };
  const fact = (key: string, answer: Answer<unknown> | undefined, text: string | undefined): ResolvedValue => ({
    key,
    value: text ?? null,
    source: answer === undefined || text === undefined ? 'none' : answer.source,
    ...(answer?.source === 'configuration' && configured(key)),
  });
  const { documentType, organisation, organisationKind, period, language } = document;
  const years = period?.value;
  const setting = (key: string, otherwise: string | number | null, source: ValueSource): ResolvedValue => {
    const own = said.values.find((value) => value.key === key && value.section === undefined);
    return own === undefined
      ? { key, value: otherwise, source }
      : { key, value: own.value, source: 'configuration', ...configured(key) };
  };
  const packFrom: ResolvedValue =
    pack !== undefined
      ? { key: 'pack', value: pack, source: 'option' }
      : said.pack === undefined
        ? { key: 'pack', value: compiled.id, source: 'default' }
        : { key: 'pack', value: shownPath(said.pack, cwd), source: 'configuration', ...configured('pack') };
  const type = compiled.documentTypes.find((one) => one.id === documentType.value);
  const expectation = (theme: ThemeResult): ResolvedValue[] => {
    const usual = type?.themes[theme.id];
    const { id, requirement, expectedLevel } = theme;
    // What is not set for the theme itself may follow from the number of inhabitants, or from the gate.
    const raised = usual !== undefined && expectedLevel > usual.level ? configured('gate.required') : {};
    const small = requirement === 'not-expected' && usual?.requirement !== requirement ? configured('population') : {};
    const of = (key: string, value: string | number, because: Partial<ResolvedValue>): ResolvedValue => ({
      ...setting(`themes.${id}.${key}`, value, because.line === undefined ? 'rule-pack' : 'configuration'),
      value,
      ...because,
      ...configured(`themes.${id}.${key}`),
    });
    return [of('requirement', requirement, small), of('level', expectedLevel, raised)];
  };
  const listed: readonly ResolvedValue[] = [
    fact('document-type', documentType, documentType.value),
    fact('organisation', organisation, organisation?.value),
    fact('organisation-kind', organisationKind, organisationKind.value),
    fact('period', period, years && (years.from === years.to ? `${years.from}` : `${years.from}–${years.to}`)),
    fact('language', language, language.value),
    setting('population', null, 'none'),
    packFrom,
    { ...setting('baseline', null, 'default'), value: shownPath(said.baseline, cwd) },
    setting('fail-on', 'error', 'default'),
    setting('gate.required', null, 'none'),
    ...themes.flatMap(expectation),
    ...RULE_IDS.map((rule) => setting(`severities.${rule}`, RULES[rule], 'default')),
  ];
  const others = said.values.filter(
    ({ key, section }) => section !== undefined || key.startsWith('ignore.') || !listed.some((one) => one.key === key),
  );
  return file === undefined
    ? listed
    : [...listed, ...others.map((value): ResolvedValue => ({ ...value, source: 'configuration', file }))];
}

/** What is set, and of the rest what matters: facts, required themes. */
function textOf(
  path: string,
  values: readonly ResolvedValue[],
  { configuration }: RunDocument,
  io: Io,
  language: UiLanguage,
): string {
  const required = new Set(
    values.flatMap(({ key, value }) =>
      value === 'required' && key.endsWith('.requirement') ? [key.replace(/requirement$/u, '')] : [],
    ),
  );
  const shown = values.filter(
    ({ key, source, value }) =>
      value !== null &&
      (source === 'configuration' ||
        !/^(?:themes|severities)\./u.test(key) ||
        [...required].some((theme) => key.startsWith(theme))),
  );
  const rows = shown.map(({ key, value, source, file, line, section }) => ({
    label: section === undefined ? key : `${key} (#${section})`,
    value: key.endsWith('.level') ? (LEVEL_IDS[Number(value)] ?? String(value)) : String(value),
    source: file === undefined || line === undefined ? tell(language, `source.${source}`) : `${file}:${line}`,
  }));
  const labels = Math.max(0, ...rows.map(({ label }) => displayWidth(label)));
  // A long value, a path for example, pushes its own line only.
  const middle = Math.max(0, ...rows.map((row) => displayWidth(row.value)).filter((width) => width <= WIDEST_VALUE));
  const head =
    configuration === undefined
      ? tell(language, 'config.none', { path })
      : tell(language, 'config.file', { path, file: configuration });
  const lines = rows.map(
    ({ label, value, source }) => `  ${padTo(label, labels)}  ${padTo(value, middle)}  ${io.paint('faint', source)}`,
  );
  return `${[io.paint('title', head), ...lines].join('\n')}\n`;
}
