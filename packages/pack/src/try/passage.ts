import { outlineRules, readPlan, type OrganisationKind, type Pack, type PlanDocument } from '@lapsilinssi/core';
import type { Language } from '@lapsilinssi/linguistics';

/** A passage that stands for itself: a text and the place where it would stand in a plan. */
export interface Passage {
  readonly lang: Language;
  /** Heading path, ` > ` between levels. */
  readonly heading?: string;
  readonly documentType?: string;
  readonly organisationKind?: OrganisationKind;
  readonly text: string;
  /** Markdown unless given. */
  readonly format?: 'markdown' | 'text';
}

/** A passage as a document: its headings begin at the second level, for the first is a document's title. */
export function passageDocument(passage: Passage, pack: Pack): PlanDocument {
  const format = passage.format ?? 'markdown';
  const headings = (passage.heading ?? '')
    .split(' > ')
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '')
    .map((heading, depth) => `${format === 'text' ? '' : `${'#'.repeat(Math.min(depth + 2, 6))} `}${heading}\n\n`);
  const result = readPlan({
    path: format === 'text' ? 'passage.txt' : 'passage.md',
    content: `${headings.join('')}${passage.text}\n`,
    format,
    pack: outlineRules(pack),
    language: passage.lang,
    documentType: passage.documentType ?? 'other',
    ...(passage.organisationKind === undefined ? {} : { organisationKind: passage.organisationKind }),
  });
  if (result.status === 'unreadable') throw new Error(`a passage cannot be read: ${result.error.code}`);
  return result.document;
}
