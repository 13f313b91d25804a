import type { CoreForm } from '../lexicon/generator.ts';
import type { PartOfSpeech } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { compare } from './compare.ts';
import { conjugate } from './conjugate.ts';
import { ADJECTIVE, type Declension, decline, NOUN } from './decline.ts';
import type { Harmony } from './harmony.ts';
import { isVowel } from './letters.ts';
import { stemsOfType } from './stems-of-type.ts';
import { verbStems } from './verb-stems.ts';

/** An inflection type with the harmony of its endings. */
export interface WordType extends Pick<Candidate, 'number' | 'gradation'> {
  readonly harmony: Harmony;
}

/** Words that look like participles or adjectives, `sijoitettu`, `vieraskielinen`, take hardly any possessives. */
const PARTICIPLE = /(?:ttu|tty|n[uy]t)$/;
const ADJECTIVE_LIKE = /(?:[^mn]inen|[aeiouyäö]t[oö]n|[^k][^k]k[aä]s|vuotias)$/;
const NOUN_LIKE = /(?:(?<!luokka)l[aä]inen|ihminen|nainen|as[iu]kas)$/;

function declensionOf(lemma: string): Declension {
  if (PARTICIPLE.test(lemma)) return { ...NOUN, possessives: ['sg.par'] };
  return ADJECTIVE_LIKE.test(lemma) && !NOUN_LIKE.test(lemma) ? { ...NOUN, possessives: [] } : NOUN;
}

/** All core forms of a word of one type; empty when the type cannot be that of the word. */
export function paradigmOf(lemma: string, pos: PartOfSpeech, type: WordType): readonly CoreForm[] {
  if (pos === 'verb') {
    const stems = verbStems(lemma, type, type.harmony);
    return stems === undefined ? [] : conjugate(stems, type.harmony);
  }
  const stems = stemsOfType(lemma, type, type.harmony);
  if (stems === undefined) return [];
  if (pos !== 'adjective') return decline(stems, type.harmony, declensionOf(lemma));
  const compared = type.number === 16 || type.number === 36 ? [] : compare(stems, type.harmony);
  return [...decline(stems, type.harmony, ADJECTIVE), ...compared];
}

/** Core forms of a word relative to a stem; words that inflect alike get the same array. */
export interface SharedParadigm {
  readonly stem: string;
  readonly cores: readonly CoreForm[];
}

/** Makes paradigms and remembers them by what decides the endings: part of speech, types and the end of the word. */
export function paradigmTable(): (lemma: string, pos: PartOfSpeech, types: readonly WordType[]) => SharedParadigm {
  const known = new Map<string, readonly CoreForm[]>();
  return (lemma, pos, types) => {
    const from = tailStart(lemma);
    const tail = lemma.slice(from);
    const key = `${pos} ${tail} ${types.map(({ number, gradation, harmony }) => `${number}${gradation}${harmony.a}`).join(' ')}`;
    let cores = known.get(key);
    if (cores === undefined) {
      cores = distinct(types.flatMap((type) => paradigmOf(tail, pos, type)));
      known.set(key, cores);
    }
    return { stem: lemma.slice(0, from), cores };
  };
}

/**
 * Where the part of a word begins that decides its endings: the last two vowel groups and the vowel before them. No rule
 * of inflection looks further back; the number of syllables, which decides some, is kept by leaving short words whole.
 */
function tailStart(lemma: string): number {
  let index = lemma.length;
  for (let group = 0; group < 2; group++) {
    while (index > 0 && !isVowel(lemma.charAt(index - 1))) index--;
    while (index > 0 && isVowel(lemma.charAt(index - 1))) index--;
  }
  while (index > 0 && !isVowel(lemma.charAt(index - 1))) index--;
  return Math.max(0, index - 1);
}

function distinct(cores: readonly CoreForm[]): readonly CoreForm[] {
  const seen = new Set<string>();
  return cores.filter(({ form, continuation, tag }) => {
    const key = `${form} ${continuation} ${tag}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
