import { isCalled } from '@lapsilinssi/core';
import type { CompiledPack, DocumentType, Theme } from '@lapsilinssi/core';

import { templateOf } from './template-of.ts';
import type { SectionTemplates } from './template.ts';

/** The document types of which a whole plan can be made: those of which something is asked. */
export function templateTypes({ documentTypes }: CompiledPack): DocumentType[] {
  return documentTypes.filter(({ contents }) => contents.length > 0);
}

/** The themes that have a section. */
export function templateThemes({ themes }: CompiledPack, templates: SectionTemplates): Theme[] {
  return themes.filter(({ id }) => templateOf(templates, id, 'fi') !== undefined);
}

/** A theme by its id, number or title as people write them (`participation`, `T2`, `Osallisuus ja kuuleminen`). */
export function themeNamed(given: string, themes: readonly Theme[]): Theme | undefined {
  const name = given.trim().toLowerCase();
  return themes.find(({ id, trace, title }) => id === name || trace.toLowerCase() === name || isCalled(title, name));
}
