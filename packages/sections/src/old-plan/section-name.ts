import type { PlanDocument } from '@lapsilinssi/core';

/** A section as people speak of it: `3.1 Osallisuus`; an empty text for the document as a whole. */
export function sectionName({ sections }: Pick<PlanDocument, 'sections'>, index: number): string {
  const section = sections[index];
  if (section === undefined || section.heading < 0) return '';
  return section.number === '' ? section.title : `${section.number} ${section.title}`;
}

/** A section with those above it: `Painopiste 1 › Tavoitteet`; the title of the whole is left out where there is more to say. */
export function sectionPath({ sections }: Pick<PlanDocument, 'sections'>, index: number): string {
  const names: string[] = [];
  for (let at = sections[index]; at !== undefined && at.heading >= 0; at = sections[at.parent])
    if (at.level > 1 || names.length === 0) names.unshift(sectionName({ sections }, at.index));
  return names.join(' › ');
}
