import type { PartOfSpeech } from '../types.ts';
import { commonHeadOf } from './common-heads.ts';
import { isIndeclinable } from './inflected-lemma.ts';
import { listedVerb } from './listed-verbs.ts';
import { syllables } from './letters.ts';
import { splitFirstPart } from './split-first-part.ts';

/** Endings that only infinitives have. */
const INFINITIVE =
  /(?:[aeiouyäö]id[aä]|[st]taa|[st]tää|stua|styä|utua|ytyä|[aeiouyäö][hs]taa|[aeiouyäö][hs]tää|[iu]taa|[iy]tää|[aei]rtaa|[ei]rtää|ntaa|ntää|ltaa|ltää|htua|htyä)$/;
/** Whether a word as it stands, also amid a phrase, can only be an infinitive. */
export function isClearInfinitive(word: string): boolean {
  return (
    (word.length >= 6 && word === word.toLowerCase() && INFINITIVE.test(word)) ||
    (/(?:[td][aä]|[aä]{2})$/.test(word) && listedVerb(word) !== undefined)
  );
}

/** Common adjectives, which take no possessive suffix. Those in -llinen, -ton and their like may be nouns too. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  'tärkeä vakava poissaoleva viihtyisä mieluisa rattoisa eheä ehjä helppo kallis halpa kaunis luonnonkaunis vakinainen samanlainen erilainen tällainen sellainen traumainformoitu kipeä nopea selkeä vaikea oikea pimeä sopiva sujuva toimiva riittävä pitkä lyhyt suuri pieni uusi vanha hyvä huono paha raskas kevyt puhdas rikas viisas hidas varhainen myöhäinen'.split(
    ' ',
  ),
);

/** Part of speech of a dictionary form without a mark: an infinitive when a nominative can hardly look so, otherwise a noun. */
export function guessPartOfSpeech(lemma: string): PartOfSpeech {
  if (isIndeclinable(lemma)) return 'noun';
  if (ADJECTIVES.has(lemma)) return 'adjective';
  if (isClearInfinitive(lemma) || listedVerb(lemma) !== undefined) return 'verb';
  if (lemma !== lemma.toLowerCase() || syllables(lemma) < 3 || endsInNoun(lemma)) return 'noun';
  return /(?:[aäeioöuy]t[aä]|[oöuy][aä]|iä|[^ev]ell[aä]|[aeouyäö]ill[aä])$/.test(lemma) ? 'verb' : 'noun';
}

/** Whether a common noun follows a listed first part: `kuntadata`, but not `ladata`. */
function endsInNoun(lemma: string): boolean {
  const split = splitFirstPart(lemma);
  return split > 0 && commonHeadOf(lemma, split, 'noun')?.word === lemma.slice(split);
}
