import type { Language } from '@lapsilinssi/linguistics';
import { inflectPhrase, paradigm } from '@lapsilinssi/linguistics/compile';

/**
 * The forms of an old word with the same forms of the one that takes its place: `maakunnassa` → `hyvinvointialueessa`. A written form that may
 * be two forms of the old word, which the new one keeps apart, is left out: nobody can tell which is meant.
 */
export function replacementForms(
  old: string,
  current: string,
  language: Language,
): readonly (readonly [old: string, current: string])[] {
  const words = old.trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  const found = new Map<string, string | undefined>();
  for (const { form, tag } of paradigm({ text: last }, language)) {
    if (!isPlain(tag)) continue;
    const written = words.length === 1 ? form : inflectPhrase(old, tag, language);
    const taken = inflectPhrase(current, tag, language);
    if (written === undefined || taken === undefined) continue;
    const key = written.toLowerCase();
    found.set(key, found.has(key) && found.get(key) !== taken ? undefined : taken);
  }
  return [...found].flatMap(([from, to]) => (to === undefined ? [] : [[from, to] as const]));
}

/** A case of a noun without a possessive: degrees of an adjective and derived words are other words. */
function isPlain(tag: string): boolean {
  return /^(?:(?:sg|pl)\.[a-z]+|(?:in)?def\.(?:sg|pl)(?:\.gen)?|sg|pl|gen)$/u.test(tag);
}
