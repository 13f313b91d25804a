import type { WeightedGradation } from './candidate.ts';
import { lastNucleus, lastOnset } from './letters.ts';

const GEMINATES: readonly (readonly [cluster: RegExp, gradation: WeightedGradation])[] = [
  [/kk$/, ['A', 0.97]],
  [/pp$/, ['B', 0.97]],
  [/tt$/, ['C', 0.97]],
  [/^nk$/, ['G', 0.95]],
  [/^mp$/, ['H', 0.95]],
  [/^lt$/, ['I', 0.96]],
  [/^nt$/, ['J', 0.96]],
  [/^rt$/, ['K', 0.96]],
];

/** Letters with which no old word begins: a single k, p, t after them hardly changes, `data` (datan). Doubled ones do: `budjetti`. */
const FOREIGN_ONSET = /^[bcdfgqwxz]/;

/** Gradations of a word whose dictionary form is strong (`tuki`, `edistää`); `short` when it may be an old word by its length. */
export function gradationsOfStrong(word: string, short: boolean): WeightedGradation[] {
  const native = short && !FOREIGN_ONSET.test(word);
  const cluster = lastOnset(word);
  const found: WeightedGradation[] = [];
  const geminate = GEMINATES.find(([pattern]) => pattern.test(cluster));
  if (geminate !== undefined) found.push(geminate[1]);
  else if (/^[lrh]?k$/.test(cluster)) {
    if (/(?:uku|yky)$/.test(word)) found.push(['M', 0.9], ['D', 0.05]);
    else {
      found.push(['D', native && cluster !== 'hk' ? 0.93 : 0.2]);
      if (/[lrh]k[ei]$/.test(word)) found.push(['L', 0.5]);
    }
  } else if (/^[lr]?p$/.test(cluster)) found.push(['E', native ? 0.94 : 0.3]);
  else if (/^h?t$/.test(cluster)) found.push(['F', native ? 0.94 : 0.3]);
  const sum = found.reduce((total, [, weight]) => total + weight, 0);
  return [...found, ['', Math.max(0.03, 1 - sum)]];
}

/** Gradations of a word whose dictionary form is weak (`asukas`, `tavoite`, `hylätä`). */
export function gradationsOfWeak(word: string): WeightedGradation[] {
  const { start, end } = lastNucleus(word);
  const cluster = lastOnset(word);
  // d and ng hardly occur but as weak grades
  if (end - start > 1 && cluster !== '' && word.length > 4) return [['', 1]]; // vuotias, alue
  const found: WeightedGradation[] = [['', /d$|^ng$/.test(cluster) ? 0.04 : 0.5]];
  if (cluster.endsWith('k') && !/[ks]k$/.test(cluster)) found.push(['A', 0.6]);
  if (cluster.endsWith('p') && !cluster.endsWith('pp')) found.push(['B', 0.5]);
  if (cluster.endsWith('t') && !/[ts]t$/.test(cluster)) found.push(['C', 0.7]);
  if (cluster.endsWith('d')) found.push(['F', 0.9]);
  if (cluster.endsWith('v')) found.push(['E', cluster.endsWith('rv') ? 2 : 0.03]);
  if (cluster === 'ng') found.push(['G', 0.9]);
  if (cluster === 'mm') found.push(['H', 0.8]);
  if (cluster === 'll') found.push(['I', 0.5]);
  if (cluster === 'nn') found.push(['J', 0.6]);
  if (cluster === 'rr') found.push(['K', 0.5]);
  if (cluster.endsWith('j')) found.push(['L', 0.3]);
  // a dropped k leaves two vowels side by side: koe (kokeen), but hardly in longer words: alue
  if (cluster === '' || (end - start === 2 && word.length <= 4)) found.push(['D', 0.3]);
  return found;
}
