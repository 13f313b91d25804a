import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { RuleId } from '@lapsilinssi/core';
import type { JsonFinding, JsonReadDocument, JsonReport } from '@lapsilinssi/reporters';
import * as fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import * as remarkRules from 'remark-lapsilinssi';
import type { RulePlugin } from 'remark-lapsilinssi';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';

import { markdownText } from '../arbitraries/markdown-text.ts';
import { mistakenPlan } from '../arbitraries/mistaken-plan.ts';
import { law, shown } from '../law.ts';
import { letters } from '../oracles/kept-text.ts';
import { recordsOf } from '../oracles/report-laws.ts';
import { AS_OF } from '../rule-pack.ts';
import { runInProcess } from '../run-in-process.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

/** A fact of a document, as an option gives it, as a configuration does and as front matter does. */
interface Fact {
  readonly option: readonly string[];
  readonly yaml: string;
  readonly front: string;
  /** As a plugin of remark is told it. */
  readonly plugin: Readonly<Record<string, string>>;
}

const FACTS: readonly Fact[] = [
  ['--document-type', 'document-type', 'asiakirjatyyppi', 'documentType', 'child-youth-plan', 'municipal-strategy'],
  ['--document-language', 'language', 'kieli', 'documentLanguage', 'sv', 'fi'],
  ['--organisation-kind', 'organisation-kind', 'organisaatiomuoto', 'organisationKind', 'county', 'municipality'],
  ['--organisation', 'organisation', 'organisaatio', 'organisation', 'Mallilan kunta'],
  ['--period', 'period', 'kausi', 'period', '2019–2022', '2026–2029'],
].flatMap(([option = '', key = '', front = '', plugin = '', ...values]) =>
  values.map((value) => ({
    option: [option, value],
    yaml: `${key}: ${value}\n`,
    front: `---\n${front}: ${value}\n---\n`,
    plugin: { [plugin]: value },
  })),
);

const rule = fc.constantFrom<RuleId>(
  'theme-missing',
  'theme-thin',
  'criterion-missing',
  'required-content-missing',
  'outdated-term',
  'commitment-vague',
  'measure-without-owner',
  'section-empty',
  'document-type-unknown',
);
/** Rules whose findings weigh by what the type of document requires. */
const ABOUT_THEMES: ReadonlySet<RuleId> = new Set([
  'theme-missing',
  'theme-thin',
  'criterion-missing',
  'required-content-missing',
]);
const severity = fc.constantFrom('off' as const, 'info' as const, 'warning' as const, 'error' as const);
const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;

/** Columns of the theme map by their names: level, expected level, answered questions, passage, line. */
const COLUMNS: readonly (readonly string[])[] = [
  ['Taso', 'Nivå', 'Level'],
  ['Odotus', 'Förväntan', 'Expected'],
  ['Vastattu', 'Besvarade', 'Answered'],
  ['Vahvin tekstikohta', 'Starkaste textstället', 'Strongest passage'],
  ['Rivi', 'Rad', 'Line'],
];

/** Front matter with line ends of any kind. */
const FRONT = /^---(?:\r\n|\n|\r)[^]*?(?:\r\n|\n|\r)---(?:\r\n|\n|\r)/u;

/** A folder of our own, in which one run comes after another. */
let folder: Promise<string> | undefined;

async function ownFolder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'lapsilinssi-fuzz-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** The same plan, asked for in every way that there is. */
export const agreeFaces: Target = target(
  'faces',
  'Options, configuration, front matter and plugins say the same of a plan; a setting changes what it names and nothing else; maps and exit codes follow from the findings.',
  fc.record({
    text: fc.oneof(
      mistakenPlan.map(({ markdown }) => markdown),
      markdownText,
    ),
    about: fc.constantFrom('setting' as const, 'exit' as const, 'map' as const, 'fact' as const, 'plugin' as const),
    fact: fc.constantFrom(...FACTS),
    rule,
    severity,
    failOn: fc.constantFrom(...FAIL_ON),
    language: fc.constantFrom('fi' as const, 'sv' as const, 'en' as const),
  }),
  async (given) => {
    const { about, fact, text } = given;
    const cwd = await (folder ??= ownFolder());
    const bare = text.replace(FRONT, '');
    // What looks like the end of front matter would be one, once more stands before it.
    if (/^---/mu.test(bare)) return;
    await writeFile(join(cwd, 'a.md'), text);
    await writeFile(join(cwd, 'bare.md'), bare);
    await writeFile(join(cwd, 'front.md'), fact.front + bare);
    const optioned = await checked(cwd, ['bare.md', '--no-config', ...fact.option]);
    if (optioned === undefined) return;
    if (about === 'fact') await factLaw(cwd, fact, optioned);
    pluginLaw(bare, optioned, fact.plugin);
    if (about === 'fact' || about === 'plugin') return;
    const whole = await checked(cwd, ['a.md', '--no-config']);
    if (whole === undefined) return;
    if (about === 'setting') await settingLaw(cwd, whole, given);
    else if (about === 'exit') await exitLaw(cwd, whole, given.failOn);
    else await mapLaw(cwd, whole, given.language);
  },
);

/** What a check tells of the one document that it was given; undefined when that cannot be read. */
async function checked(cwd: string, args: readonly string[]): Promise<JsonReadDocument | undefined> {
  const { output, errors } = await runInProcess(
    ['check', ...args, '--format', 'json', '--ui-language', 'fi', '--as-of', AS_OF],
    { cwd },
  );
  law(output !== '', `a check tells nothing: ${errors}`);
  const report: JsonReport = JSON.parse(output);
  const [document] = report.documents;
  law(report.documents.length === 1, `a check of one document tells of ${report.documents.length}`);
  return document?.status === 'ok' ? document : undefined;
}

/** Findings without the words of where a fact came from. */
function told(findings: readonly JsonFinding[]): string[] {
  return findings.map((one) => JSON.stringify(one));
}

function sameLaw(read: readonly string[], right: readonly string[], what: string): void {
  const lost = right.find((one) => !read.includes(one));
  const strange = read.find((one) => !right.includes(one));
  law(lost === undefined, `${what} does not tell ${shown(lost ?? '')}`);
  law(strange === undefined && read.length === right.length, `${what} tells ${shown(strange ?? 'something twice')}`);
}

/** Findings that nothing sets aside. */
function openOf(all: readonly JsonFinding[]): string[] {
  return all.filter((one) => one.suppressed === undefined).map((one) => `${one.rule} ${one.key} ${one.start.offset}`);
}

/** A suppression that covers nothing any more is told of too. */
function withoutUnused(all: readonly string[]): string[] {
  return all.filter((one) => !one.startsWith('suppression-unused'));
}

/** A severity, or a reason for no answer, changes the findings of its rule and no other. */
async function settingLaw(
  cwd: string,
  { findings }: JsonReadDocument,
  { rule: named, severity: to }: { readonly rule: RuleId; readonly severity: 'off' | 'info' | 'warning' | 'error' },
): Promise<void> {
  const configured = async (yaml: string): Promise<readonly JsonFinding[]> => {
    await writeFile(join(cwd, 'a.yaml'), yaml);
    return (await checked(cwd, ['a.md', '--config', 'a.yaml']))?.findings ?? [];
  };
  // A theme that is not required stays a note, whatever its rule's severity is.
  const weighed = (all: readonly JsonFinding[]): string[] =>
    // What was to cover a finding of a rule that is off is no mistake.
    told(
      all
        .filter((one) => one.rule !== 'suppression-unused')
        .map((one) => (ABOUT_THEMES.has(one.rule) ? { ...one, severity: 'info' } : one)),
    );
  const changed = findings.flatMap((one) =>
    one.rule !== named ? [one] : to === 'off' ? [] : [{ ...one, severity: to }],
  );
  for (const yaml of [
    `severities: { ${named}: ${to} }\n`,
    `overrides:\n  - { files: "*.md", severities: { ${named}: ${to} } }\n`,
  ])
    sameLaw(weighed(await configured(yaml)), weighed(changed), JSON.stringify(yaml));
  const elsewhere = `overrides:\n  - { files: "b.md", severities: { ${named}: ${to} } }\n`;
  sameLaw(told(await configured(elsewhere)), told(findings), JSON.stringify(elsewhere));
  const reason = 'kerrotaan muualla';
  const ignored = await configured(`ignore:\n  - { rules: [${named}], reason: ${reason} }\n`);
  sameLaw(
    withoutUnused(openOf(ignored)),
    withoutUnused(openOf(findings)).filter((one) => !one.startsWith(`${named} `)),
    `ignoring ${named}`,
  );
  const aside = ignored.filter(({ suppressed }) => suppressed?.reason === reason);
  law(
    aside.every((one) => one.rule === named),
    `ignoring ${named} sets aside ${aside.map((one) => one.rule).join()}`,
  );
}

/** A run ends with 1 when a finding is at or above what fails, else with 0. */
async function exitLaw(cwd: string, { findings }: JsonReadDocument, failOn: (typeof FAIL_ON)[number]): Promise<void> {
  const open = findings.filter((one) => one.suppressed === undefined && one.baseline === undefined);
  const most = Math.min(3, ...open.map((one) => FAIL_ON.indexOf(one.severity)));
  const right = failOn !== 'never' && most <= FAIL_ON.indexOf(failOn) ? 1 : 0;
  await writeFile(join(cwd, 'fail.yaml'), `fail-on: ${failOn}\n`);
  for (const args of [
    ['--no-config', '--fail-on', failOn],
    ['--config', 'fail.yaml'],
  ]) {
    const { code } = await runInProcess(['check', 'a.md', '--as-of', AS_OF, ...args], { cwd });
    law(code === right, `with ${args.join(' ')} a check ends with ${code}, not ${right}`);
  }
  const { code } = await runInProcess(['check', 'a.md', 'olematon.md', '--no-config', '--fail-on', 'never'], { cwd });
  law(code === 2, `a check of a file that is not there ends with ${code}`);
}

/** The theme map has the levels that the check has. */
async function mapLaw(cwd: string, { themes }: JsonReadDocument, language: 'fi' | 'sv' | 'en'): Promise<void> {
  const { output } = await runInProcess(
    ['coverage', 'a.md', '--no-config', '--format', 'csv', '--ui-language', language, '--as-of', AS_OF],
    { cwd },
  );
  const [head = [], ...rows] = recordsOf(output.replace(/^\uFEFF/u, ''));
  const columns = COLUMNS.map((names) => head.findIndex((one) => names.includes(one)));
  law(!columns.includes(-1), `the theme map has other columns: ${head.join()}`);
  law(rows.length === themes.length, `the theme map has ${rows.length} themes, the check ${themes.length}`);
  for (const [index, { id, level, expectedLevel, criteria, evidence }] of themes.entries()) {
    const [read = '', expected = '', answered = '', quote = '', line = ''] = columns.map((at) => rows[index]?.[at]);
    // What nobody can assess, as it is in a language that is not read, has no level.
    if (read === '') continue;
    law(read === String(level), `the theme map has level ${read} of ${id}, the check ${level}`);
    law(expected === String(expectedLevel), `the theme map expects ${expected} of ${id}, the check ${expectedLevel}`);
    const met = criteria.filter((one) => one.met).length;
    law(Number(answered) <= met, `the theme map has ${answered} answers on ${id}, the check ${met}`);
    const passages = evidence
      .filter((one) => one.level === level)
      .map((one) => `${letters(one.quote)} ${one.start.line}`);
    law(
      level === 0 ? quote + line === '' : passages.includes(`${letters(quote)} ${line}`),
      `the theme map quotes ${shown(quote)} of line ${line} for ${id}`,
    );
  }
}

/** What a document is taken for, and what it is found to hold. */
function factsOf(one: JsonReadDocument): string {
  return JSON.stringify([
    one.language,
    one.documentType,
    one.organisationKind,
    one.period,
    one.themes.map(({ id, level, requirement, expectedLevel }) => [id, level, requirement, expectedLevel]),
    one.contents.map(({ id, found }) => [id, found]),
  ]);
}

function keysOf(one: JsonReadDocument): string[] {
  return one.findings.map(({ rule: id, severity: weight, key, message }) => [id, weight, key, message].join(' '));
}

/** A fact is the same fact whoever gives it. */
async function factLaw(cwd: string, { option, yaml, front }: Fact, optioned: JsonReadDocument): Promise<void> {
  await writeFile(join(cwd, 'fact.yaml'), yaml);
  const configured = await checked(cwd, ['bare.md', '--config', 'fact.yaml']);
  const written = await checked(cwd, ['front.md', '--no-config']);
  if (configured === undefined || written === undefined) return;
  law(factsOf(optioned) === factsOf(configured), `${yaml.trim()} is not ${option.join(' ')}`);
  law(factsOf(optioned) === factsOf(written), `${shown(front)} is not ${option.join(' ')}`);
  sameLaw(keysOf(configured), keysOf(optioned), yaml.trim());
}

/** Plugins by the names of their rules. */
const PLUGINS: readonly RulePlugin[] = Object.values(remarkRules).filter((one) => isPlugin(one));
function isPlugin(exported: unknown): exported is RulePlugin {
  return Object.entries(remarkRules).some(
    ([name, one]) => one === exported && name.startsWith('remarkLapsilinssi') && typeof one === 'function',
  );
}

const PLUGGED: ReadonlySet<string> = new Set(
  Object.keys(remarkRules).map((name) =>
    name
      .slice('remarkLapsilinssi'.length)
      .replaceAll(/(?<!^)[A-Z]/gu, (letter) => `-${letter}`)
      .toLowerCase(),
  ),
);

const OTHERS = { documentType: 'municipal-strategy', organisationKind: 'municipality', period: '2001–2004' } as const;

/** The plugins of remark tell what the command line does. */
function pluginLaw(text: string, { findings }: JsonReadDocument, options: Readonly<Record<string, string>>): void {
  if (/[\0\uFEFF\p{Cs}]/u.test(text)) return;
  const file = new VFile({ path: 'a.md', value: text });
  const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
  const tree = parser.parse(file);
  // What was asked of a tree before, with other options, changes nothing.
  for (const others of [
    { ...OTHERS, asOf: AS_OF },
    { ...options, asOf: '2031-01-01' },
  ])
    unified()
      .use(remarkRules.remarkLapsilinssiPeriodStale, others)
      .runSync(tree, new VFile({ path: 'a.md', value: text }));
  const processor = unified();
  for (const plugin of PLUGINS) processor.use(plugin, { ...options, asOf: AS_OF, uiLanguage: 'fi' });
  processor.runSync(tree, file);
  const messages = file.messages.map(({ ruleId, reason, line, column }) => [ruleId, line, column, reason].join(' '));
  const right = findings
    .filter((one) => one.suppressed === undefined && PLUGGED.has(one.rule))
    .map(({ rule: id, start, message }) => [id, start.line, start.column, message].join(' '));
  sameLaw(messages.toSorted(), right.toSorted(), 'remark');
}
