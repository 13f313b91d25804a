import type { CompiledPack, FixWords } from '@lapsilinssi/core';
import { columnField, columnHeading } from '@lapsilinssi/reporters';
import { sectionToInsert } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';

/** The words that corrections put into documents: names of columns, and the shipped templates with the questions of the rule pack. */
export function fixWords(pack: CompiledPack): FixWords {
  return {
    column: (role, language) => ({ heading: columnHeading(role, language), field: columnField(role, language) }),
    section(id, language) {
      const theme = pack.themes.find((one) => one.id === id);
      return theme === undefined ? undefined : sectionToInsert(templates, theme, language);
    },
  };
}
