import { nearest } from '@lapsilinssi/core';
import type { CompiledPack, Theme } from '@lapsilinssi/core';
import { createFile } from '@lapsilinssi/project/node';
import { basisKindText, basisText, displayWidth, padTo, shortTitle } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { buildSection, sectionMarkdown, templateOf } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';

import { absolutePath } from '../absolute-path.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { Fault } from '../fault.ts';
import type { Io } from '../io.ts';
import { openRulePack } from '../open-rule-pack.ts';
import { choice } from '../options/choice.ts';
import { factsOf } from '../options/facts.ts';
import { UsageError } from '../usage-error.ts';

/** Options of `template` as written. */
export interface TemplateCommandOptions {
  readonly section?: string;
  readonly list?: boolean;
  readonly output?: string;
  readonly withoutGuidance?: boolean;
  readonly headingLevel?: string;
  readonly documentLanguage?: string;
  readonly organisationKind?: string;
  readonly pack?: string;
}

const LANGUAGES = ['fi', 'sv'] as const;
const LEVELS = ['1', '2', '3', '4', '5', '6'] as const;
const DEPTHS = { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6 } as const;

/**
 * Prints or writes a section with questions, guidance and fields for a theme of the rule pack, or lists the themes that have one.
 * @throws UsageError when no theme of that name has a section; Fault when the file exists already or cannot be written.
 */
export async function template(options: TemplateCommandOptions, io: Io, language: UiLanguage): Promise<ExitCode> {
  if ((options.section === undefined) === (options.list !== true)) throw new UsageError('usage.section-or-list');
  const rulePack = await openRulePack(options.pack, io.cwd, language);
  const pack = rulePack.compiled;
  const themes = pack.themes.filter(({ id }) => templateOf(templates, id, 'fi') !== undefined);
  if (options.section === undefined) {
    io.write(listOf(themes, pack, io, language));
    return EXIT.ok;
  }
  const { organisationKind, language: wanted = language === 'sv' ? 'sv' : 'fi' } = factsOf(options, rulePack);
  const written = choice('--document-language', wanted, LANGUAGES) ?? 'fi';
  const level = DEPTHS[choice('--heading-level', options.headingLevel, LEVELS) ?? '2'];
  const theme = themeNamed(options.section, themes);
  const found = templateOf(templates, theme.id, written);
  if (found === undefined) throw unknownSection(options.section, themes);
  const nodes = buildSection(found.template, {
    theme,
    followUp: found.followUp,
    level,
    withGuidance: options.withoutGuidance !== true,
    fields: {},
    basisText: ({ basis, basisKind }) => {
      const parts = [basisKindText(basisKind, written), basisText(pack, basis, written, organisationKind)];
      return parts.filter((part) => part !== '').join(' · ');
    },
  });
  const text = sectionMarkdown(nodes);
  if (options.output === undefined) io.write(text);
  else await writeNew(options.output, text, io);
  return EXIT.ok;
}

function listOf(themes: readonly Theme[], pack: CompiledPack, io: Io, language: UiLanguage): string {
  const width = Math.max(0, ...themes.map(({ id }) => displayWidth(id)));
  return themes.map(({ id }) => `${padTo(id, width)}  ${io.paint('title', shortTitle(pack, id, language))}\n`).join('');
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

/** Writes a new file: what a writer has filled in is never lost. */
async function writeNew(path: string, text: string, io: Io): Promise<void> {
  try {
    await createFile(absolutePath(path, io.cwd), text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') throw new Fault('fault.output-exists', { path }, [], error);
    throw new Fault('fault.output', { path, reason: String(code ?? error) }, [], error);
  }
}
