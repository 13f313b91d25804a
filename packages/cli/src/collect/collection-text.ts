import type { CompiledPack } from '@lapsilinssi/core';
import { dateText, nameIn, shownText } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { tell } from '../messages/say.ts';
import { answerLines } from './answer-lines.ts';
import { filledOf } from './collected-plan.ts';
import type { CollectedPlan, Collection } from './collected-plan.ts';

/** What was collected, organisation by organisation: who has returned what, how much of it is filled, and the answers. */
export function collectionText(collection: Collection, pack: CompiledPack, language: UiLanguage): string {
  const { plans, older } = collection;
  const organisations = new Set(plans.map(({ organisation, path }) => organisation || path)).size;
  return [
    tell(language, 'collect.head', { documents: plans.length, organisations }),
    ...missingLines(collection, language),
    ...older.map(({ path, organisation }) => tell(language, 'collect.older', { path, organisation })),
    ...plans.flatMap((plan) => ['', ...planLines(plan, pack, language)]),
    '',
  ]
    .map(shownText)
    .join('\n');
}

/** Who has returned nothing, or that everybody has; no line when nobody was expected. */
export function missingLines({ missing }: Collection, language: UiLanguage): string[] {
  if (missing === undefined) return [];
  if (missing.length === 0) return [tell(language, 'collect.all-returned')];
  return [tell(language, 'collect.missing', { count: missing.length, names: missing.join(', ') })];
}

/** What a plan is: whose, of which type and period, and from which file. */
export function planName(plan: CollectedPlan, pack: CompiledPack, language: UiLanguage): string {
  const type = pack.documentTypes.find(({ id }) => id === plan.documentType);
  return [
    plan.organisation === '' ? tell(language, 'collect.no-organisation') : plan.organisation,
    [type === undefined ? '' : nameIn(type.name, language), plan.period].filter(Boolean).join(' '),
    plan.path,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How much of a plan is filled, what lacks, and the template that it was made from. */
function stateLines(plan: CollectedPlan, language: UiLanguage): string[] {
  const { filled, all } = filledOf(plan);
  const titles = (state: string): string =>
    plan.chapters
      .filter((chapter) => chapter.state === state)
      .map(({ title }) => title)
      .join('; ');
  const [empty, deleted] = [titles('empty'), titles('deleted')];
  return [
    all === 0 ? tell(language, 'collect.no-fields') : tell(language, 'collect.filled', { filled, all }),
    ...(empty === '' ? [] : [tell(language, 'collect.empty', { chapters: empty })]),
    ...(deleted === '' ? [] : [tell(language, 'collect.deleted', { chapters: deleted })]),
    ...(plan.saved === ''
      ? []
      : [tell(language, 'collect.saved', { date: dateText(plan.saved.slice(0, 10), language) })]),
    ...(plan.templateVersion === '' ? [] : [tell(language, 'collect.template', { version: plan.templateVersion })]),
  ];
}

function planLines(plan: CollectedPlan, pack: CompiledPack, language: UiLanguage): string[] {
  return [
    planName(plan, pack, language),
    ...stateLines(plan, language).map((line) => `  ${line}`),
    ...plan.chapters.flatMap(({ title }, index) => {
      const lines = answerLines(plan.fields.filter(({ chapter }) => chapter === index));
      return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
    }),
  ];
}
