import type { Level } from '@lapsilinssi/core';
import { levelName, shortTitle } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import type { ReportedPlan } from '../check/checked-plan.ts';

/** A theme and how firmly it is treated. */
export interface ThemeLevel {
  readonly theme: string;
  readonly level: Level;
}

/** The themes of which a section itself speaks, with the highest level that its passages reach; in the pack's order. */
export function sectionLevels({ reported }: ReportedPlan, section: number): ThemeLevel[] {
  return reported.themes.flatMap(({ id, evidence }) => {
    const levels = evidence.filter((one) => one.section === section).map(({ level }) => level);
    const [first, ...others] = levels;
    if (first === undefined) return [];
    return [{ theme: id, level: others.reduce((most, level) => (level > most ? level : most), first) }];
  });
}

/** The themes that a document must treat, with its levels; those that it treats when none is required. */
export function documentLevels({ reported }: ReportedPlan): ThemeLevel[] {
  const required = reported.themes.filter(({ requirement }) => requirement === 'required');
  const told = required.length > 0 ? required : reported.themes.filter(({ level }) => level > 0);
  return told.map(({ id, level }) => ({ theme: id, level }));
}

/** `Osallisuus ja kuuleminen: kuvattu · Lapsibudjetointi: mainittu` */
export function levelsText(levels: readonly ThemeLevel[], { pack }: ReportedPlan, language: UiLanguage): string {
  return levels
    .map(
      ({ theme, level }) =>
        `${shortTitle(pack.compiled, theme, language)}: ${levelName(level, language).toLowerCase()}`,
    )
    .join(' · ');
}
