import { type Candidate, type CandidateList, candidateList, type WeightedGradation } from './candidate.ts';
import { gradationsOfStrong, gradationsOfWeak } from './infer-gradation.ts';
import { isVowel, syllables } from './letters.ts';

/** Possible types of a nominal from the last part of its nominative, the likeliest first. */
export function inferNominal(word: string): Candidate[] {
  const list = candidateList();
  const last = word.slice(-1);
  if (!isVowel(last)) inferConsonantFinal(word, list);
  else if (syllables(word) === 1) list.offer(/(?:uo|yö|ie)$/.test(word) ? 19 : 18);
  else if (/(?:aa|ee|oo|uu|yy|ää|öö)$/.test(word)) {
    list.offer(17, 0.6);
    list.offer(20, last === 'e' ? 0.9 : 0.2);
    list.offer(18, 0.3);
  } else if (last === 'e') {
    list.offerAll(48, 1, withoutWeakStem(word));
    list.offerAll(8, 0.02, gradationsOfStrong(word, true));
  } else if (last === 'i') inferI(word, list);
  else if (last === 'a' || last === 'ä') inferA(word, list);
  else inferRound(word, list);
  return list.ranked();
}

/**
 * A noun in -e whose consonants can be weak has them so: periaate (periaatteen), liikenne (liikenteen), never periaateen.
 * Before -rve nothing tells tarve (tarpeen) from terve (terveen), so both remain.
 */
function withoutWeakStem(word: string): WeightedGradation[] {
  const found = gradationsOfWeak(word);
  if (word.endsWith('rve')) return found;
  const gradates = found.some(([gradation, weight]) => gradation !== '' && weight >= 0.5);
  return found.map(([gradation, weight]) => [gradation, gradates && gradation === '' ? 0.02 : weight]);
}

function inferConsonantFinal(word: string, list: CandidateList): void {
  if (word.endsWith('nen')) list.offer(38);
  else if (/t[oö]n$/.test(word) && syllables(word) >= 2) list.offer(34);
  else if (word.endsWith('in')) {
    list.offerAll(33, 1, gradationsOfWeak(word));
    list.offer(5, 0.05);
    list.offer(36, 0.02);
  } else if (word.endsWith('s')) inferS(word, list);
  else if (/[uy]t$/.test(word)) {
    list.offer(47, 0.8);
    if (!/(?:n|ll|rr|ss)[uy]t$/.test(word)) list.offer(43, 0.3);
  } else if (/(?:el|ar|är|en|er)$/.test(word)) {
    list.offer(32, 0.4);
    list.offer(5, 0.3);
    list.offer(6, 0.3);
    list.offer(49, 0.2);
  } else {
    list.offer(5, 0.6);
    list.offer(6, 0.5);
  }
}

function inferS(word: string, list: CandidateList): void {
  if (/(?:uus|yys)$/.test(word)) {
    list.offer(40, 0.95);
    list.offer(39, 0.05);
  } else if (/(?:eus|eys)$/.test(word)) {
    list.offer(40, 0.95);
    list.offer(39, 0.05);
  } else if (/(?:ous|öys|aus|äys)$/.test(word)) {
    list.offer(39, word.endsWith('ous') ? 0.5 : 0.95);
    list.offer(40, word.endsWith('ous') ? 0.5 : 0.05);
  } else if (word.endsWith('nnes')) list.offer(39);
  else if (/i[uy]s$/.test(word)) {
    // valmius (valmiuden) beside radius (radiuksen)
    list.offer(40, 0.7);
    list.offer(39, 0.3);
  } else if (/[iuyöo]s$/.test(word)) {
    const is = word.endsWith('is');
    list.offer(39, is ? 0.3 : 0.9);
    list.offer(41, is ? 0.7 : 0.04);
    list.offer(5, 0.03);
  } else {
    const kas = /[^k]k[aä]s$/.test(word);
    for (const [gradation, weight] of gradationsOfWeak(word))
      list.offer(41, kas ? (gradation === 'A' ? 1 : 0.06) : weight, gradation);
    list.offer(39, word.endsWith('es') ? 2 : 0.05);
  }
}

/** Old words in -i belong to small classes that the table of common words lists; few others are like them. */
const SHORT_I: readonly (readonly [ending: RegExp, number: number, weight: number])[] = [
  [/psi$/, 29, 0.2],
  [/tsi$/, 30, 0.1],
  [/[nrl]si$/, 28, 0.3],
  [/[aeiouyäö]{2}si$/, 27, 0.6],
  [/[lrn]i$/, 26, 0.05],
];

function inferI(word: string, list: CandidateList): void {
  if (syllables(word) >= 3) {
    const gemination = /(?:nti|tti|kki|ppi|nki|mpi|lti|rti)$/.test(word);
    const cluster = /[^aeiouyäö]{2}i$/.test(word);
    if (!gemination) list.offer(6, cluster ? 0.05 : word.endsWith('logi') ? 0.01 : 0.8);
    list.offerAll(5, cluster ? 0.95 : 0.25, gradationsOfStrong(word, false));
    if (word.endsWith('mpi')) list.offer(16, 5, 'H');
    return;
  }
  list.offerAll(5, 0.9, gradationsOfStrong(word, true));
  list.offerAll(7, 0.06, gradationsOfStrong(word, true));
  for (const [ending, number, weight] of SHORT_I) if (ending.test(word)) list.offer(number, weight);
  if (word.endsWith('mpi')) list.offer(16, 1, 'H');
}

function inferA(word: string, list: CandidateList): void {
  const count = syllables(word);
  if (/[eo][aä]$/.test(word) && count >= 3) {
    list.offer(15, 1);
    list.offer(12, 0.05);
  } else if (/i[aä]$/.test(word)) {
    list.offer(12, 0.9);
    if (count <= 2) {
      list.offer(9, 0.2);
      list.offer(10, 0.2);
    }
  } else if (count <= 2) {
    // the plural has o after a, e or i in the first syllable (kala, kaloja), i after o or u (koira, koiria)
    const first = /^[^aeiouyäö]*([aeiouyäö]+)/.exec(word)?.[1] ?? '';
    const nine = word.endsWith('a') && /^[aei]/.test(first);
    list.offerAll(9, nine ? 0.95 : 0.05, gradationsOfStrong(word, true));
    list.offerAll(10, nine ? 0.05 : 0.95, gradationsOfStrong(word, true));
  } else inferLongA(word, count, list);
}

function inferLongA(word: string, count: number, list: CandidateList): void {
  const native = gradationsOfStrong(word, true);
  if (/nt[aä]$/.test(word)) {
    list.offerAll(9, 0.97, native);
    list.offerAll(10, 0.03, native);
  } else if (/kk[aä]$/.test(word)) {
    const learned = count >= 4;
    list.offerAll(14, /ikk[aä]$/.test(word) && learned ? 0.1 : 0.8, native);
    list.offerAll(10, 0.1, native);
    list.offerAll(9, learned || word.endsWith('iikka') ? 0.9 : 0.2, native);
  } else if (/[aeouyäö]j[aä]$/.test(word)) list.offer(10); // opettaja, osallistuja
  else if (/[jl][aä]$/.test(word)) {
    list.offer(12, 1); // toimija, neuvola
    list.offer(13, 0.05);
  } else if (/[nr][aä]$/.test(word)) {
    list.offer(12, 0.6);
    list.offer(13, 0.4);
    list.offer(11, 0.15);
    list.offer(10, 0.15);
  } else if (/[vm][aä]$/.test(word)) {
    list.offer(10, 1);
    list.offer(13, 0.06);
  } else {
    const loan = gradationsOfStrong(word, false);
    list.offerAll(10, 0.3, loan);
    list.offerAll(12, 0.3, loan);
    list.offerAll(13, 0.3, loan);
    list.offerAll(9, 0.15, loan);
    list.offerAll(11, 0.1, loan);
  }
}

function inferRound(word: string, list: CandidateList): void {
  const count = syllables(word);
  if (/[^aeiouyäö]i[oö]$/.test(word) && count >= 2) {
    list.offer(3, 1);
    list.offer(1, 0.05);
  } else if (count <= 2) {
    list.offerAll(1, 0.9, gradationsOfStrong(word, true));
    if (/[aeiouyäö]{2}$/.test(word)) list.offer(3, 0.3);
    list.offerAll(2, 0.03, gradationsOfStrong(word, true));
  } else if (/kk[oö]$/.test(word)) {
    list.offer(4, 0.9, 'A');
    list.offerAll(1, 0.1, gradationsOfStrong(word, true));
  } else if (/(?:ttu|tty)$/.test(word)) list.offer(1, 1, 'C');
  else {
    list.offerAll(2, 0.75, gradationsOfStrong(word, false));
    list.offerAll(1, /t[oö]$/.test(word) ? 0.9 : 0.3, gradationsOfStrong(word, /nt[oö]$/.test(word)));
    list.offer(3, /[aeiouyäö]{2}$/.test(word) ? 0.9 : 0.02);
  }
}
