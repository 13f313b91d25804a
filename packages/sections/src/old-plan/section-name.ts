import type { PlanDocument } from '@lapsilinssi/core';

/** A section as people speak of it: `3.1 Osallisuus`; an empty text for the document as a whole. */
export function sectionName({ sections }: Pick<PlanDocument, 'sections'>, index: number): string {
  const section = sections[index];
  if (section === undefined || section.heading < 0) return '';
  return section.number === '' ? section.title : `${section.number} ${section.title}`;
}
