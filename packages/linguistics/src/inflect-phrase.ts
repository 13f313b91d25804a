import { inflect } from './inflect.ts';
import { phraseWords } from './phrase-words.ts';
import type { Language } from './types.ts';

/**
 * One form of a term of one or several words: the last word inflects and its adjectives agree with it, what else stands before it stays.
 * `inflectPhrase('uusi hyvinvointialue', 'sg.gen')` → `uuden hyvinvointialueen`; `inflectPhrase('Lupa- ja valvontavirasto', 'sg.all')` →
 * `Lupa- ja valvontavirastolle`. Undefined when a word has no such form.
 */
export function inflectPhrase(phrase: string, tag: string, language: Language = 'fi'): string | undefined {
  const written = phrase.trim().split(/\s+/u);
  const words = phraseWords(phrase, language);
  const inflected = words.map(({ text, forms }, index) => {
    const last = index === words.length - 1;
    if (!last && forms !== undefined) return written[index];
    return inflect(last ? (written[index] ?? text) : text, tag, language);
  });
  return inflected.some((word) => word === undefined) ? undefined : inflected.join(' ');
}
