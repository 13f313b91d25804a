import { patternsIn, textIn } from '@lapsilinssi/core';
import type { Assessment, Language, Pack, Section, SectionRole } from '@lapsilinssi/core';

import type { ChapterSubject, PlanChapter } from '../plan-chapters.ts';

/** A heading that is the chapter's own title fits better than any that shares words with it. */
const SAME = 1000;

/**
 * The chapter of a new plan to which each section of an older one belongs, by the section's index: by what its heading says, else where the section
 * above it belongs, else by the theme that it is the home of. Undefined for what belongs to none.
 */
export function matchChapters(
  { document, themes }: Assessment,
  pack: Pack,
  chapters: readonly PlanChapter[],
): readonly (number | undefined)[] {
  const byHeading = document.sections.map((section) => chapterNamed(section, blockLanguage(section), pack, chapters));
  const byTheme = new Map(
    themes
      .filter(({ level }) => level >= 2)
      .map(({ id, home }) => [
        home,
        chapters.findIndex(({ subject }) => subject.kind === 'theme' && subject.theme.id === id),
      ]),
  );
  const matched: (number | undefined)[] = [];
  for (const { index, parent, level } of document.sections) {
    // The title of the whole says nothing of its chapters.
    const above = (document.sections[parent]?.parent ?? -1) < 0 && level > 1 ? undefined : matched[parent];
    const home = byTheme.get(index);
    matched[index] = byHeading[index] ?? (isTitle(index) ? undefined : above) ?? (home === -1 ? undefined : home);
  }
  return matched;

  function blockLanguage({ heading }: Section): Language | 'other' {
    return document.blocks[heading]?.language ?? 'other';
  }

  function isTitle(index: number): boolean {
    return document.sections[index]?.heading === -1;
  }
}

const ROLE_OF: Readonly<Record<'approval' | 'sources', SectionRole>> = { approval: 'approval', sources: 'sources' };

/** The chapter that a heading names best; of equals the first. */
function chapterNamed(
  section: Section,
  language: Language | 'other',
  pack: Pack,
  chapters: readonly PlanChapter[],
): number | undefined {
  if (section.heading < 0 || section.title === '') return undefined;
  const held = new Set(patternsIn(pack, language, section.title));
  let best: number | undefined;
  let most = 0;
  for (const [index, { subject, title }] of chapters.entries()) {
    const fit = folded(title) === folded(section.title) ? SAME : fitOf(subject, section, language, held);
    if (fit > most) [best, most] = [index, fit];
  }
  return best;
}

function fitOf(
  subject: ChapterSubject,
  section: Section,
  language: Language | 'other',
  held: ReadonlySet<number>,
): number {
  if (subject.kind === 'approval' || subject.kind === 'sources') {
    return section.roles[0] === ROLE_OF[subject.kind] ? 1 : 0;
  }
  if (language === 'other') return 0;
  if (subject.kind === 'theme') {
    const { theme } = subject;
    if (folded(textIn(theme.title, language)) === folded(section.title)) return SAME;
    const { names = [], terms = [] } = theme.evidence[language] ?? {};
    return [...names, ...terms].filter((pattern) => held.has(pattern)).length;
  }
  const { content } = subject;
  const found = content.found[language];
  if (found === undefined || found.headingsUnless.some((pattern) => held.has(pattern))) return 0;
  return found.headings.filter((pattern) => held.has(pattern)).length;
}

function folded(title: string): string {
  return title.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
