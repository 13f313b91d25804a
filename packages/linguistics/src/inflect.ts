import { paradigm } from './paradigm.ts';
import type { Language } from './types.ts';

/**
 * One form of a word: `inflect('lapsi', 'pl.gen')` → `lapsien`. The lemma may carry notation (`kuulla {verb}`). Of parallel forms the
 * commonest; a capital at the beginning is kept. Undefined when the word has no such form.
 */
export function inflect(lemma: string, tag: string, language: Language = 'fi'): string | undefined {
  const form = paradigm({ text: lemma }, language).find((each) => each.tag === tag)?.form;
  if (form === undefined) return undefined;
  const first = lemma.charAt(0);
  return first === first.toLowerCase() ? form : first + form.slice(1);
}
