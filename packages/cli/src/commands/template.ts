import { documentTypeNamed, nearest, outlineRules } from '@lapsilinssi/core';
import type {
  BasisKind,
  CompiledPack,
  DocumentType,
  KnownFacts,
  OrganisationKind,
  Pack,
  Theme,
} from '@lapsilinssi/core';
import { yearsText, basisKindText, basisText, displayWidth, nameIn, padTo, shortTitle } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import type { RootContent } from 'mdast';
import { buildPlan, buildSection, sectionMarkdown, templateOf } from '@lapsilinssi/sections';
import type { TemplateLanguage } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';

import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { openRulePack } from '../open-rule-pack.ts';
import { choice } from '../options/choice.ts';
import { factsOf } from '../options/facts.ts';
import { UsageError } from '../usage-error.ts';
import { writeNew } from '../write-new.ts';

/** Options of `template` as written. */
export interface TemplateCommandOptions {
  readonly section?: string;
  readonly list?: boolean;
  readonly output?: string;
  readonly withoutGuidance?: boolean;
  readonly headingLevel?: string;
  readonly documentLanguage?: string;
  readonly organisation?: string;
  readonly organisationKind?: string;
  readonly period?: string;
  readonly themes?: string;
  readonly pack?: string;
}

const LANGUAGES = ['fi', 'sv'] as const;
const LEVELS = ['1', '2', '3', '4', '5', '6'] as const;
const DEPTHS = { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6 } as const;

/**
 * Prints or writes a whole plan of a document type, or a section for a theme, with questions, guidance and fields; or lists what there is.
 * @throws UsageError when no type or theme of that name is known; Fault when the file exists already or cannot be written.
 */
export async function template(
  type: string | undefined,
  options: TemplateCommandOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const asked = [type !== undefined, options.section !== undefined, options.list === true].filter(Boolean).length;
  if (asked !== 1) throw new UsageError('usage.section-or-list');
  const rulePack = await openRulePack(options.pack, io.cwd, language);
  const pack = rulePack.compiled;
  const themes = pack.themes.filter(({ id }) => templateOf(templates, id, 'fi') !== undefined);
  if (options.list === true) {
    io.write(listOf(themes, pack, io, language));
    return EXIT.ok;
  }
  const facts = factsOf(options, rulePack);
  const written = choice('--document-language', facts.language ?? (language === 'sv' ? 'sv' : 'fi'), LANGUAGES) ?? 'fi';
  const made =
    type === undefined
      ? madeSection(options, themes, pack, written, facts)
      : madePlan(typeNamed(type, rulePack), options, themes, pack, written, facts);
  const form = wordForm(options.output);
  if (options.output === undefined) io.write(sectionMarkdown(made.nodes));
  else await writeNew(options.output, form === undefined ? sectionMarkdown(made.nodes) : await inWord(made, form), io);
  return EXIT.ok;
}

/** What a template is made of before it is written in Markdown or Word. */
interface MadeTemplate {
  readonly nodes: RootContent[];
  readonly title: string;
  readonly language: TemplateLanguage;
  readonly organisation: string;
  readonly front: boolean;
  readonly properties: Readonly<Record<string, string>>;
}

/** The form of Word file that a name asks for; undefined for Markdown. */
function wordForm(path: string | undefined): 'document' | 'template' | undefined {
  const [ending] = /\.[^./\\]*$/u.exec(path?.toLowerCase() ?? '') ?? [];
  return ending === '.docx' ? 'document' : ending === '.dotx' ? 'template' : undefined;
}

async function inWord(made: MadeTemplate, form: 'document' | 'template'): Promise<Uint8Array> {
  const [{ propertyName }, { writeWord }] = await Promise.all([
    import('@lapsilinssi/docx'),
    import('@lapsilinssi/docx/write'),
  ]);
  const properties = Object.fromEntries(
    Object.entries(made.properties).map(([key, value]) => [propertyName(key), value]),
  );
  return writeWord({
    ...made,
    form,
    properties,
    about: { author: '', description: '', keywords: '' },
    frontLines: [],
    chapterPages: made.front,
    images: new Map(),
  });
}

function madeSection(
  options: TemplateCommandOptions,
  themes: CompiledPack['themes'],
  pack: CompiledPack,
  language: TemplateLanguage,
  { organisation, organisationKind }: KnownFacts,
): MadeTemplate {
  const theme = themeNamed(options.section ?? '', themes);
  const found = templateOf(templates, theme.id, language);
  if (found === undefined) throw unknownSection(options.section ?? '', themes);
  const nodes = buildSection(found.template, {
    theme,
    followUp: found.followUp,
    level: DEPTHS[choice('--heading-level', options.headingLevel, LEVELS) ?? '2'],
    withGuidance: options.withoutGuidance !== true,
    examples: 'each-question',
    fields: {},
    basisText: basisWords(pack, language, organisationKind),
  });
  return {
    nodes,
    title: nameIn(theme.title, language),
    language,
    organisation: organisation ?? '',
    front: false,
    properties: stamped(pack, theme.id, {}),
  };
}

function madePlan(
  type: DocumentType,
  options: TemplateCommandOptions,
  themes: CompiledPack['themes'],
  pack: CompiledPack,
  language: TemplateLanguage,
  { organisation, organisationKind, period }: KnownFacts,
): MadeTemplate {
  const kind = organisationKind ?? type.organisationKinds[0] ?? 'municipality';
  if (!type.organisationKinds.includes(kind)) {
    throw new UsageError(
      'usage.template-kind',
      { type: nameIn(type.name, language).toLowerCase() },
      { choices: type.organisationKinds },
    );
  }
  const asked = (options.themes ?? '').split(',').filter((name) => name.trim() !== '');
  const nodes = buildPlan({
    type,
    pack,
    templates,
    language,
    organisationKind: kind,
    ...(organisation === undefined ? {} : { organisation }),
    ...(period === undefined ? {} : { period }),
    themes: asked.map((name) => themeNamed(name, themes).id),
    withGuidance: options.withoutGuidance !== true,
    numbered: true,
    fields: {},
    basisText: basisWords(pack, language, kind),
  });
  return {
    nodes,
    title: [nameIn(type.name, language), ...(period === undefined ? [] : [yearsText(period)])].join(' '),
    language,
    organisation: organisation ?? '',
    front: true,
    properties: stamped(pack, type.id, {
      'document-type': type.id,
      ...(organisation !== undefined && { organisation }),
      'organisation-kind': kind,
      ...(period !== undefined && { period: yearsText(period) }),
      language,
    }),
  };
}

/** What a Word file says of itself: the facts that front matter holds in Markdown, and from which template of which version it was made. */
function stamped(
  { id, version }: CompiledPack,
  name: string,
  facts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return { ...facts, template: name, 'template-version': `${id} ${version}` };
}

function basisWords(
  pack: CompiledPack,
  language: TemplateLanguage,
  kind: OrganisationKind | undefined,
): (item: { readonly basis: readonly string[]; readonly basisKind: BasisKind }) => string {
  return ({ basis, basisKind }) =>
    [basisKindText(basisKind, language), basisText(pack, basis, language, kind)]
      .filter((part) => part !== '')
      .join(' · ');
}

/** A document type by its id, name or alias; `other` has no template, as nothing is asked of it. */
function typeNamed(given: string, rulePack: Pack): DocumentType {
  const types = outlineRules(rulePack).documentTypes;
  const id = documentTypeNamed(given, types);
  const known = rulePack.compiled.documentTypes.filter((type) => type.contents.length > 0);
  const type = known.find((one) => one.id === id);
  if (type !== undefined) return type;
  const names = types.flatMap(({ id: one, names: others }) => [one, ...others.map((name) => name.toLowerCase())]);
  throw new UsageError(
    'usage.template-type-unknown',
    { type: given },
    { nearest: nearest(given.trim().toLowerCase(), names), choices: known.map((one) => one.id) },
  );
}

function listOf(themes: readonly Theme[], pack: CompiledPack, io: Io, language: UiLanguage): string {
  const types = pack.documentTypes.filter(({ contents }) => contents.length > 0);
  const width = Math.max(0, ...[...themes, ...types].map(({ id }) => displayWidth(id)));
  const line = (id: string, title: string): string => `${padTo(id, width)}  ${io.paint('title', title)}\n`;
  return [
    `${tell(language, 'template.types')}\n`,
    ...types.map(({ id, name }) => line(id, nameIn(name, language))),
    `\n${tell(language, 'template.sections')}\n`,
    ...themes.map(({ id }) => line(id, shortTitle(pack, id, language))),
  ].join('');
}

/** A theme by its id or number (`participation`, `T2`). */
function themeNamed(given: string, themes: CompiledPack['themes']): Theme {
  const name = given.trim().toLowerCase();
  const theme = themes.find(({ id, trace }) => id === name || trace.toLowerCase() === name);
  if (theme === undefined) throw unknownSection(given, themes);
  return theme;
}

function unknownSection(given: string, themes: CompiledPack['themes']): UsageError {
  const ids = themes.map(({ id }) => id);
  return new UsageError(
    'usage.section-unknown',
    { section: given },
    { nearest: nearest(given.trim().toLowerCase(), ids), hint: 'usage.section-list' },
  );
}
