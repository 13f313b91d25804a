import type { CompiledPack, FixWords } from '@lapsilinssi/core';
import { columnWords } from '@lapsilinssi/reporters';
import { sectionsToInsert } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';

/** The words that fixes put into documents: names of columns, and the shipped templates with the questions of the rule pack. */
export function fixWords(pack: CompiledPack): FixWords {
  return { column: columnWords, section: sectionsToInsert(templates, pack) };
}
