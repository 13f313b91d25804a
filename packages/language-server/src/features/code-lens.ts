import type { UiLanguage } from '@lapsilinssi/reporters';
import type { CodeLens } from 'vscode-languageserver-protocol';

import { placeIn } from '../check/checked-plan.ts';
import type { CheckedPlan } from '../check/checked-plan.ts';
import { documentLevels, levelsText, sectionLevels } from './theme-levels.ts';

/** Themes named over one heading at most. */
const MOST = 4;

/** Levels of themes: those of the document over its first line, those of a section over its heading. */
export function codeLenses(uri: string, plan: CheckedPlan, language: UiLanguage): CodeLens[] {
  const lenses: CodeLens[] = [];
  const start = { line: 0, character: 0 };
  const whole = documentLevels(plan);
  if (plan.files[0]?.uri === uri && whole.length > 0) {
    lenses.push({ range: { start, end: start }, command: { title: levelsText(whole, plan, language), command: '' } });
  }
  for (const { index, heading, range } of plan.reported.document.sections) {
    const place = heading < 0 ? undefined : placeIn(plan, range);
    const levels = place?.uri === uri ? sectionLevels(plan, index) : [];
    if (place === undefined || levels.length === 0) continue;
    const title = levelsText(levels.slice(0, MOST), plan, language) + (levels.length > MOST ? ' …' : '');
    lenses.push({ range: { start: place.range.start, end: place.range.start }, command: { title, command: '' } });
  }
  return lenses;
}
