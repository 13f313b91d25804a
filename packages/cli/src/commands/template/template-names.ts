import { documentTypeNamed, nearest, outlineRules } from '@lapsilinssi/core';
import type { CompiledPack, DocumentType, Pack, Theme } from '@lapsilinssi/core';
import { displayWidth, nameIn, padTo, shortTitle } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { templateThemes, templateTypes, themeNamed } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';

import type { Io } from '../../io.ts';
import { tell } from '../../messages/say.ts';
import { UsageError } from '../../usage-error.ts';

/**
 * A document type with a template by its id, name or alias.
 * @throws UsageError when there is none
 */
export function typeNamed(given: string, rulePack: Pack): DocumentType {
  const types = outlineRules(rulePack).documentTypes;
  const id = documentTypeNamed(given, types);
  const known = templateTypes(rulePack.compiled);
  const type = known.find((one) => one.id === id);
  if (type !== undefined) return type;
  const names = types.flatMap(({ id: one, names: others }) => [one, ...others.map((name) => name.toLowerCase())]);
  throw new UsageError(
    'usage.template-type-unknown',
    { type: given },
    {
      nearest: nearest(given.trim().toLowerCase(), names),
      choices: known.map((one) => one.id),
      hint: 'usage.type-names',
    },
  );
}

/**
 * A theme with a section by its id, number or title (`participation`, `T2`, `Osallisuus ja kuuleminen`).
 * @throws UsageError when there is none
 */
export function sectionNamed(given: string, pack: CompiledPack): Theme {
  const theme = themeNamed(given, templateThemes(pack, templates));
  if (theme === undefined) throw unknownSection(given, pack);
  return theme;
}

/** What is told of a theme without a section. */
export function unknownSection(given: string, pack: CompiledPack): UsageError {
  const ids = templateThemes(pack, templates).map(({ id }) => id);
  return new UsageError(
    'usage.section-unknown',
    { section: given },
    { nearest: nearest(given.trim().toLowerCase(), ids), hint: 'usage.section-list' },
  );
}

/** All templates in words. */
export function templateList(pack: CompiledPack, io: Pick<Io, 'paint'>, language: UiLanguage): string {
  const [types, themes] = [templateTypes(pack), templateThemes(pack, templates)];
  const width = Math.max(0, ...[...themes, ...types].map(({ id }) => displayWidth(id)));
  const line = (id: string, title: string): string => `${padTo(id, width)}  ${io.paint('title', title)}\n`;
  return [
    `${tell(language, 'template.types')}\n`,
    ...types.map(({ id, name }) => line(id, nameIn(name, language))),
    `\n${tell(language, 'template.sections')}\n`,
    ...themes.map(({ id }) => line(id, shortTitle(pack, id, language))),
  ].join('');
}
