import { type Candidate, type CandidateList, candidateList, type WeightedGradation } from './candidate.ts';
import { gradationsOfStrong, gradationsOfWeak } from './infer-gradation.ts';
import { syllables } from './letters.ts';

/** Possible types of a verb from the last part of its infinitive, the likeliest first; empty when the word cannot be an infinitive. */
export function inferVerb(word: string): Candidate[] {
  const list = candidateList();
  if (/(?:aa|ää)da$|saada$/.test(word)) list.offer(63);
  else if (/(?:uoda|yödä|iedä)$/.test(word)) list.offer(64);
  else if (/[äy]ydä$/.test(word)) list.offer(65);
  else if (/[aeiouyäö]id[aä]$/.test(word)) list.offer(62);
  else if (word.endsWith('hdä')) list.offer(71);
  else if (/(?:ll|nn|rr)[aä]$/.test(word)) inferSonorant(word, list);
  else if (/st[aä]$/.test(word)) list.offer(66);
  else if (/[aäoöuyei]t[aä]$/.test(word)) inferContracted(word, list);
  else if (/(?:ea|eä)$/.test(word)) {
    list.offerAll(58, 1, gradationsOfStrong(word.slice(0, -1), true));
    if (/nte[aä]$/.test(word)) list.offer(59, 0.9);
  } else if (/i[aä]$/.test(word)) list.offerAll(61, 1, gradationsOfStrong(word.slice(0, -1), true));
  else if (/[oöuy][aä]$/.test(word)) list.offerAll(52, 1, gradationsOfStrong(word.slice(0, -1), true));
  else if (/(?:aa|ää)$/.test(word)) inferLongA(word, list);
  return list.ranked();
}

/** kuulla, mennä, surra, ajatella. */
function inferSonorant(word: string, list: CandidateList): void {
  const stem = word.slice(0, -2);
  const telVerb = /[aeiouyäö]tel$/.test(stem);
  for (const [gradation, weight] of gradationsOfWeak(stem)) {
    const inTel = gradation === 'C' ? 0.95 : 0.05;
    // keskustella, palvella, vertailla: only the cluster before -el- alternates, and not after another consonant
    const fixed = /[aeiouyäö]il$|[^aeiouyäö][^aeiouyäö]el$/.test(stem);
    list.offer(67, telVerb ? inTel : gradation === '' ? weight : weight * (fixed ? 0.05 : 0.6), gradation);
  }
}

/** salata, haluta, vanheta, valita, selvitä. */
function inferContracted(word: string, list: CandidateList): void {
  const gradations = gradationsOfContracted(word.slice(0, -2));
  switch (word.charAt(word.length - 3)) {
    case 'a':
    case 'ä':
      list.offerAll(73, 1, gradations);
      list.offerAll(74, 0.03, gradations);
      break;
    case 'i':
      list.offer(69, 0.9);
      list.offerAll(75, 0.06, gradations);
      break;
    default:
      if (/et[aä]$/.test(word)) {
        list.offerAll(72, 1, gradations);
        list.offerAll(74, 0.06, gradations);
      } else list.offerAll(74, 1, gradations);
  }
}

/** Contracted verbs have the strong grade in all forms but the infinitive: a single k, p, t there stands for a double one nearly always. */
function gradationsOfContracted(stem: string): readonly WeightedGradation[] {
  const shares: Readonly<Record<string, number>> = { A: 20, B: 20, C: 20, E: 2, L: 0.04, I: 1.5, J: 1.5, K: 1.5 };
  return gradationsOfWeak(stem).map(([gradation, weight]) => [gradation, weight * (shares[gradation] ?? 1)]);
}

/** muistaa, ymmärtää, kaivaa: a two-syllable stem with a in both syllables has its past in -oi, save those in -ttaa after a diphthong (laittaa). */
function inferLongA(word: string, list: CandidateList): void {
  const stem = word.slice(0, -1);
  const short = syllables(stem) === 2;
  const first = /[aeiouyäö]/.exec(stem)?.[0];
  const oiPast = short && word.endsWith('a') && first === 'a' ? (/a[aiu]ttaa$/.test(word) ? 0.05 : 0.95) : 0.03;
  const sonorantT = /(?:nt|rt|lt)(?:aa|ää)$/.test(word);
  const siPast = sonorantT ? (short ? 0.3 : 0.995) : 0.02;
  for (const [gradation, weight] of gradationsOfStrong(stem, true)) {
    list.offer(53, weight * (1 - oiPast - siPast * 0.9), gradation);
    list.offer(56, weight * oiPast, gradation);
    list.offer(54, weight * siPast, gradation);
  }
}
