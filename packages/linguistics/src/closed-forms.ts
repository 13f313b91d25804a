import { genitiveOf } from './finnish/genitive.ts';

const VOWEL = /[aeiouyäöå]/u;

/**
 * Compounds that say the same as a Finnish term of a genitive and a noun: `lapsivaikutusten arviointi` →
 * lapsivaikutusarviointi, lapsivaikutustenarviointi. Empty when the term is not of this kind or carries notation.
 */
export function closedForms(text: string): string[] {
  const match = /^(\p{L}[\p{L}-]*) (\p{L}[\p{L}-]*)$/u.exec(text.trim());
  const [, first = '', second = ''] = match ?? [];
  if (match === null || second.length < 3) return [];
  const genitive = genitiveOf(first);
  if (genitive === undefined) return [];
  return [...new Set([joined(genitive.firstPart, second), joined(first, second)])];
}

/** Like vowels are kept apart by a hyphen. */
function joined(first: string, second: string): string {
  const last = first.slice(-1);
  return VOWEL.test(last) && last === second.charAt(0) ? `${first}-${second}` : first + second;
}
