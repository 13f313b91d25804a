import type { Language } from '@lapsilinssi/linguistics';

import type { Section } from './document.ts';
import type { Texts } from './pack.ts';
import { textIn } from './text-in.ts';

/** Whether a section's heading is the title of a theme or content in a language, whatever its letters. */
export function hasTitle({ heading, title }: Section, titles: Texts, language: Language): boolean {
  const wanted = textIn(titles, language);
  return heading >= 0 && title.length === wanted.length && title.toLowerCase() === wanted.toLowerCase();
}
