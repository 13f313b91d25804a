import type { DocumentType, KnownFacts, Pack } from '@lapsilinssi/core';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { sectionMarkdown } from '@lapsilinssi/sections';
import type { TemplateLanguage } from '@lapsilinssi/sections';

import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { fileContent } from '../file-content.ts';
import type { Io } from '../io.ts';
import { limitsFor } from '../limits-for.ts';
import { tell } from '../messages/say.ts';
import { openRulePack } from '../open-rule-pack.ts';
import { asOfDate } from '../options/as-of.ts';
import { choice } from '../options/choice.ts';
import { factsOf } from '../options/facts.ts';
import { UsageError } from '../usage-error.ts';
import { writeAll } from '../write-all.ts';
import { askForTemplate } from './template/ask-for-template.ts';
import { madePlan, madeSection } from './template/made-template.ts';
import type { MadeTemplate, OldPlanText } from './template/made-template.ts';
import { openOldPlan, oldPlanText } from './template/open-old-plan.ts';
import { organisationFiles } from './template/organisation-files.ts';
import { sectionIntoPlan } from './template/section-into-plan.ts';
import { templateContent, wordForm } from './template/template-content.ts';
import type { Reference } from './template/template-content.ts';
import { templateList, sectionNamed, typeNamed } from './template/template-names.ts';

/** Options of `template` as written. */
export interface TemplateCommandOptions {
  readonly section?: string;
  readonly list?: boolean;
  readonly output?: string;
  readonly force?: boolean;
  readonly withoutGuidance?: boolean;
  readonly headingLevel?: string;
  readonly documentLanguage?: string;
  readonly organisation?: string;
  readonly organisationKind?: string;
  readonly organisationList?: string;
  readonly period?: string;
  readonly themes?: string;
  readonly from?: string;
  readonly into?: string;
  readonly after?: string;
  readonly reference?: string;
  readonly asOf?: string;
  readonly pack?: string;
}

const LANGUAGES = ['fi', 'sv'] as const;
const LEVELS = ['1', '2', '3', '4', '5', '6'] as const;
const DEPTHS = { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6 } as const;

/** What a run of the command was asked for. */
interface TemplateRun {
  readonly options: TemplateCommandOptions;
  readonly io: Io;
  readonly language: UiLanguage;
  readonly rulePack: Pack;
  readonly facts: KnownFacts;
  readonly asOf: string;
  readonly reference: Reference | undefined;
}

/**
 * Prints or writes templates, with questions, guidance and fields: a whole plan of a document type, one for each organisation of a list, one that
 * takes up an older plan, a section for a theme, or a copy of a plan with a section put in; or lists what there is. In a terminal it asks what is
 * wanted when nothing was said.
 * @throws UsageError when no type or theme of that name is known, or options do not go together; Unreadable; Fault when a file is there already or cannot be
 *   written
 */
export async function template(
  given: string | undefined,
  written: TemplateCommandOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const nothing =
    given === undefined && written.section === undefined && written.list !== true && written.from === undefined;
  const ask = nothing ? await io.ask() : undefined;
  const rulePack = await openRulePack(written.pack, io.cwd, language);
  const pack = rulePack.compiled;
  if (written.list === true) {
    checkOptions(given, written);
    io.write(templateList(pack, io, language));
    return EXIT.ok;
  }
  const asked = ask === undefined ? undefined : await askForTemplate(ask, { pack, options: written, language });
  const options = { ...written, ...asked?.options };
  const type = given ?? asked?.type;
  checkOptions(type, options);
  const run: TemplateRun = {
    options,
    io,
    language,
    rulePack,
    facts: factsOf(options, rulePack),
    asOf: asOfDate(options.asOf, io.today()),
    reference: await openReference(options.reference, { options, io, language }),
  };
  if (options.section !== undefined) return sectionOf(options.section, run);
  if (options.organisationList !== undefined)
    return plansOf(typeNamed(type ?? '', rulePack), options.organisationList, run);
  return planOf(type, run);
}

/** Which options go together. */
function checkOptions(type: string | undefined, options: TemplateCommandOptions): void {
  const { section, list, from, into, after, organisationList, output, reference } = options;
  const isPlan = type !== undefined || from !== undefined;
  if ([isPlan, section !== undefined, list === true].filter(Boolean).length !== 1) {
    throw new UsageError('usage.section-or-list');
  }
  if (into !== undefined && section === undefined) throw new UsageError('usage.into-section');
  if (after !== undefined && into === undefined) throw new UsageError('usage.after-into');
  if (organisationList !== undefined && (type === undefined || from !== undefined))
    throw new UsageError('usage.list-type');
  const isWord =
    wordForm(output ?? '') !== undefined ||
    (organisationList !== undefined && !/\.(?:md|markdown)$/iu.test(output ?? ''));
  if (reference !== undefined && (!isWord || into !== undefined)) throw new UsageError('usage.reference-word');
}

/** A section as a document of its own, or in a copy of a plan. */
async function sectionOf(name: string, run: TemplateRun): Promise<ExitCode> {
  const { options, io, language, rulePack, facts, asOf } = run;
  const theme = sectionNamed(name, rulePack.compiled);
  const withGuidance = options.withoutGuidance !== true;
  if (options.into !== undefined) {
    const { into: path, after, output } = options;
    return sectionIntoPlan(
      { theme, path, after, output, withGuidance, facts, pack: rulePack, options, asOf },
      io,
      language,
    );
  }
  const level = DEPTHS[choice('--heading-level', options.headingLevel, LEVELS) ?? '2'];
  const setting = {
    pack: rulePack.compiled,
    language: languageOf(facts, language),
    withGuidance,
    numbered: true,
    facts,
  };
  return put(madeSection(theme, level, setting), run);
}

/** A whole plan, be it one that takes up an older one. */
async function planOf(name: string | undefined, run: TemplateRun): Promise<ExitCode> {
  const { options, io, language, rulePack, asOf } = run;
  let { facts } = run;
  let old: OldPlanText | undefined;
  let type = name === undefined ? undefined : typeNamed(name, rulePack);
  if (options.from !== undefined) {
    // What the old plan is can be told; what the new one shall be says nothing of its period.
    const { period: _, ...known } = facts;
    const opened = await openOldPlan(options.from, {
      pack: rulePack,
      options,
      io,
      facts: type === undefined ? known : { ...known, documentType: type.id },
      output: options.output,
      language,
    });
    const { document } = opened;
    type ??= typeNamed(document.documentType.value, rulePack);
    facts = { ...statedBy(document), ...facts };
    old = oldPlanText(opened, { pack: rulePack, asOf, language: languageOf(facts, language) });
  }
  if (type === undefined) throw new UsageError('usage.section-or-list');
  const made = madePlan(type, themesOf(run), old, await settingOf(run, facts, languageOf(facts, language)));
  return put(made, run);
}

function statedBy(document: {
  readonly organisation?: { readonly value: string };
  readonly organisationKind: { readonly value: KnownFacts['organisationKind'] };
  readonly language: { readonly value: string };
}): KnownFacts {
  const { organisation, organisationKind, language } = document;
  return {
    ...(organisation === undefined ? {} : { organisation: organisation.value }),
    ...(organisationKind.value === undefined ? {} : { organisationKind: organisationKind.value }),
    ...(language.value === 'fi' || language.value === 'sv' ? { language: language.value } : {}),
  };
}

/** A plan for each organisation of a list: all files or none. */
async function plansOf(type: DocumentType, list: string, run: TemplateRun): Promise<ExitCode> {
  const { options, io, language, facts, reference } = run;
  const named = organisationFiles(await fileContent(list, io), list, {
    output: options.output,
    known: facts,
    type,
    language: languageOf(facts, language),
    speaks: language,
  });
  const files: { readonly path: string; readonly content: string | Uint8Array }[] = [];
  for (const file of named) {
    const made = madePlan(type, themesOf(run), undefined, await settingOf(run, file.facts, file.language));
    files.push({ path: file.path, content: await templateContent(made, file.path, reference) });
  }
  await writeAll(files, options.force === true, io);
  for (const { path } of files) io.write(`${tell(language, 'template.written', { path })}\n`);
  return EXIT.ok;
}

async function settingOf(
  { options, rulePack, reference }: TemplateRun,
  facts: KnownFacts,
  language: TemplateLanguage,
): Promise<Parameters<typeof madePlan>[3]> {
  return {
    pack: rulePack.compiled,
    language,
    withGuidance: options.withoutGuidance !== true,
    numbered: reference === undefined || !(await countsHeadings(reference)),
    facts,
  };
}

async function countsHeadings({ content, limits }: Reference): Promise<boolean> {
  const { countsHeadings: counts } = await import('@lapsilinssi/docx');
  return counts(content, limits);
}

function themesOf({ options, rulePack }: TemplateRun): string[] {
  return (options.themes ?? '')
    .split(',')
    .filter((name) => name.trim() !== '')
    .map((name) => sectionNamed(name, rulePack.compiled).id);
}

/** Prints a template, or writes it with the pictures of the older plan beside it. */
async function put(made: MadeTemplate, { options, io, language, reference }: TemplateRun): Promise<ExitCode> {
  const { output } = options;
  if (output === undefined) {
    io.write(sectionMarkdown(made.nodes));
    return EXIT.ok;
  }
  const content = await templateContent(made, output, reference);
  const folder = output.slice(0, output.length - nameOf(output).length);
  const pictures = wordForm(output) === undefined ? [...made.images] : [];
  await writeAll(
    [{ path: output, content }, ...pictures.map(([path, picture]) => ({ path: `${folder}${path}`, content: picture }))],
    options.force === true,
    io,
  );
  io.write(`${tell(language, 'template.written', { path: output })}\n`);
  return EXIT.ok;
}

function nameOf(path: string): string {
  return /[^/\\]*$/u.exec(path)?.[0] ?? '';
}

function languageOf(facts: KnownFacts, language: UiLanguage): TemplateLanguage {
  return choice('--document-language', facts.language ?? (language === 'sv' ? 'sv' : 'fi'), LANGUAGES) ?? 'fi';
}

async function openReference(
  path: string | undefined,
  asked: Parameters<typeof limitsFor>[1],
): Promise<Reference | undefined> {
  if (path === undefined) return undefined;
  return { path, content: await fileContent(path, asked.io), limits: await limitsFor(path, asked) };
}
