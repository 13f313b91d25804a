import type { CompiledPack } from '@lapsilinssi/core';
import { heading, list, markdownOf, paragraph, table } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { tell } from '../messages/say.ts';
import { answerLines } from './answer-lines.ts';
import { filledOf } from './collected-plan.ts';
import type { CollectedField, CollectedPlan, Collection } from './collected-plan.ts';
import { missingLines, planName } from './collection-text.ts';

/** What was collected, chapter by chapter, so that the answers of all organisations to one question stand together. */
export function collectionMarkdown(collection: Collection, pack: CompiledPack, language: UiLanguage): string {
  const { plans, older } = collection;
  const organisations = new Set(plans.map(({ organisation, path }) => organisation || path)).size;
  const notes = [
    ...missingLines(collection, language),
    ...older.map(({ path, organisation }) => tell(language, 'collect.older', { path, organisation })),
  ];
  const chapters = [...new Set(plans.flatMap((plan) => plan.chapters.map(({ title }) => title)))];
  return markdownOf([
    heading(1, tell(language, 'collect.title')),
    paragraph(tell(language, 'collect.head', { documents: plans.length, organisations })),
    ...(notes.length === 0 ? [] : [list(notes)]),
    heading(2, tell(language, 'collect.returned')),
    table(
      (['organisation', 'document', 'filled', 'deleted', 'saved'] as const).map((column) =>
        tell(language, `collect.column.${column}`),
      ),
      plans.map((plan) => {
        const { filled, all } = filledOf(plan);
        const deleted = plan.chapters.filter(({ state }) => state === 'deleted').map(({ title }) => title);
        const organisation = plan.organisation === '' ? tell(language, 'collect.no-organisation') : plan.organisation;
        return [organisation, plan.path, `${filled} / ${all}`, deleted.join('; '), plan.saved.slice(0, 10)];
      }),
    ),
    ...chapters.flatMap((title) => {
      const filled = plans.flatMap((plan) => {
        const lines = answerLines(fieldsIn(plan, title));
        return lines.length === 0 ? [] : [{ plan, lines }];
      });
      return [
        heading(2, title),
        ...(filled.length === 0 ? [paragraph(tell(language, 'collect.nobody'))] : []),
        ...filled.flatMap(({ plan, lines }) => [heading(3, planName(plan, pack, language)), list(lines)]),
      ];
    }),
  ]);
}

function fieldsIn({ chapters, fields }: CollectedPlan, title: string): CollectedField[] {
  return fields.filter(({ chapter }) => chapters[chapter]?.title === title);
}
