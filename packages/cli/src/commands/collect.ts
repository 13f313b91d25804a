import { outlineRules, readPlan } from '@lapsilinssi/core';
import type { Pack, PlanDocument } from '@lapsilinssi/core';
import { ownProperties, readProperties, readWordPlan, wordFields } from '@lapsilinssi/docx';
import type { ReadWord } from '@lapsilinssi/docx';
import { discover, readOrganisationList } from '@lapsilinssi/project';
import type { Discovered } from '@lapsilinssi/project';
import { diskFiles, writeFile } from '@lapsilinssi/project/node';
import { yearsText } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { planFields } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';
import { stat } from 'node:fs/promises';

import { absolutePath } from '../absolute-path.ts';
import { collectFields } from '../collect/collect-fields.ts';
import type { CollectedPlan, Collection } from '../collect/collected-plan.ts';
import { collectionCsv } from '../collect/collection-csv.ts';
import { collectionMarkdown } from '../collect/collection-markdown.ts';
import { collectionText } from '../collect/collection-text.ts';
import { missingOrganisations, newestPlans } from '../collect/newest-plans.ts';
import { configure } from '../configure.ts';
import type { ConfigurationOptions } from '../configure.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { fileContent } from '../file-content.ts';
import type { Io } from '../io.ts';
import { listFault } from '../list-fault.ts';
import { Fault } from '../fault.ts';
import { checkOutputs } from '../options/check-outputs.ts';
import { reportTargets } from '../options/report-targets.ts';
import { tellUnreadable } from '../tell-unreadable.ts';
import { legible, Unreadable } from '../unreadable.ts';
import { isCopy } from '../write-copy.ts';

/** Options of `collect` as written. */
export interface CollectCommandOptions extends ConfigurationOptions {
  readonly expected?: string;
  readonly format?: string;
  readonly output?: readonly string[];
}

/** Forms of what was collected, and the endings of files that ask for them. */
const FORMS = { text: ['.txt'], csv: ['.csv'], markdown: ['.md'] } as const;

/**
 * Collects what stands in the fields of plans that were made from a template, Word files and Markdown, and tells who has not returned one.
 * @throws UsageError, Unreadable for the list, Fault
 */
export async function collect(
  paths: readonly string[],
  options: CollectCommandOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const targets = reportTargets(options.format, options.output ?? [], FORMS, 'text');
  const expected = options.expected === undefined ? undefined : await expectedNames(options.expected, io, language);
  const files = diskFiles(io.cwd);
  const found = await discover(paths, files);
  const documents = found.filter((one) => one.status === 'found' && !isCopy(one.path));
  const configuration = await configure(documents, {
    options,
    files,
    named: paths,
    cwd: io.cwd,
    language,
    baseline: 'known',
    identify: false,
  });
  await checkOutputs(
    targets,
    documents.map(({ path }) => path),
    io.cwd,
  );
  const unread: Collection['unread'][number][] = found.filter((one) => one.status === 'unreadable');
  const plans: CollectedPlan[] = [];
  const list = options.expected === undefined ? undefined : absolutePath(options.expected, io.cwd);
  for (const document of documents) {
    if (document.status !== 'found' || absolutePath(document.path, io.cwd) === list) continue;
    try {
      plans.push(await readPlanOf(document, configuration.pack, configuration.of(document.path).facts, io));
    } catch (thrown) {
      if (!(thrown instanceof Unreadable)) throw thrown;
      unread.push(thrown);
    }
  }
  const { newest, older } = newestPlans(plans);
  const missing = expected === undefined ? undefined : missingOrganisations(expected, plans);
  const collection: Collection = { plans: newest, older, unread, missing };
  const { compiled: pack } = configuration.pack;
  for (const { format, path } of targets) {
    const text =
      format === 'csv'
        ? collectionCsv(collection, pack, language)
        : format === 'markdown'
          ? collectionMarkdown(collection, pack, language)
          : collectionText(collection, pack, language);
    if (path === undefined) io.write(text);
    else await writeFile(absolutePath(path, io.cwd), text);
  }
  for (const one of unread) tellUnreadable(one, io, language);
  return unread.length > 0 ? EXIT.failure : EXIT.ok;
}

/**
 * Names of the organisations that a list expects.
 * @throws Unreadable, Fault that names each mistake of the list with its line
 */
async function expectedNames(path: string, io: Io, language: UiLanguage): Promise<readonly string[]> {
  const list = readOrganisationList(await fileContent(path, io), path);
  if (list.status === 'unreadable') throw new Fault('fault.list-no-text', { path });
  if (list.status === 'broken') throw listFault(path, list.problems, language);
  return list.organisations.map(({ organisation }) => organisation);
}

async function readPlanOf(
  { path, format }: Extract<Discovered, { status: 'found' }>,
  pack: Pack,
  configured: Parameters<typeof readPlan>[0]['configured'],
  io: Io,
): Promise<CollectedPlan> {
  const content = await fileContent(path, io);
  const asked = { path, content, pack: outlineRules(pack), ...(configured !== undefined && { configured }) };
  if (format === 'docx') {
    const { document, word } = legible(path, readWordPlan(asked));
    return collected(document, word, pack, io);
  }
  return collected(legible(path, readPlan({ ...asked, format })).document, undefined, pack, io);
}

async function collected(
  document: PlanDocument,
  word: ReadWord | undefined,
  pack: Pack,
  io: Io,
): Promise<CollectedPlan> {
  const { path, organisation, documentType, period } = document;
  const own = word === undefined ? new Map<string, string>() : ownProperties(word.opened);
  const type = pack.compiled.documentTypes.find(({ id }) => id === documentType.value);
  const language = document.language.value === 'sv' ? 'sv' : 'fi';
  const kind = document.organisationKind.value ?? type?.organisationKinds[0] ?? 'municipality';
  const template =
    type === undefined || type.contents.length === 0
      ? []
      : planFields({ type, pack: pack.compiled, templates, language, organisationKind: kind });
  const saidOn = word === undefined ? dateIn(document) : readProperties(word.opened).modified;
  return {
    path,
    organisation: organisation?.value ?? '',
    documentType: documentType.value,
    language: document.language.value,
    period: period === undefined ? '' : yearsText(period.value),
    template: own.get('template') ?? '',
    templateVersion: own.get('template-version') ?? '',
    saved: Number.isNaN(Date.parse(saidOn)) ? await savedOn(path, io) : saidOn,
    ...collectFields(document, template, word === undefined ? [] : wordFields(word)),
  };
}

/** The date that front matter gives. */
function dateIn({ frontMatter }: PlanDocument): string {
  const entry = frontMatter.find(({ key }) =>
    /^(?:date|päivämäärä|päivätty|datum|updated|päivitetty|uppdaterad)$/iu.test(key),
  );
  const value = entry?.value;
  if (value instanceof Date) return value.toISOString();
  const text = typeof value === 'string' ? value.trim() : '';
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text) ?? [];
  return day === undefined ? text : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

async function savedOn(path: string, { cwd }: Pick<Io, 'cwd'>): Promise<string> {
  try {
    return (await stat(absolutePath(path, cwd))).mtime.toISOString();
  } catch {
    return '';
  }
}
