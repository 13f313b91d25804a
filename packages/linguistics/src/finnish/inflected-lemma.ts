import type { Term } from '../lexicon/notation.ts';
import { commonHeadOf } from './common-heads.ts';
import { genitiveOf } from './genitive.ts';
import { syllables } from './letters.ts';
import { splitFirstPart } from './split-first-part.ts';

const CASE_ENDING =
  /(?:[aeiouyäö]ss[aä]|[aeiouyäö]st[aä]|[aeiouyäö]ll[aä]|[aeiouyäö]lt[aä]|[aeiouyäö]lle|seen|[aeiouyäö]een|iin|oon|öön|uun|yyn|aan|ään|(?:asti|[ei]sesti|ttomasti))$/;
const GENITIVE = /(?:ien|iden|jen|tten|sten|[^nt][aouäöy]n)$/;
const SINGULAR_IN_T = /(?:(?:lyh|ohu|kev|olu|eh|neits)[uy]?t|(?:n|ll|rr|ss)[uy]t)$/;

const INDECLINABLE = new Set([
  'kanssa',
  'mukaan',
  'mukana',
  'kautta',
  'ilman',
  'ennen',
  'lisäksi',
  'kesken',
  'koolle',
  'esiin',
  'ajan',
  'jälkeen',
  'aikana',
  'edustettuna',
]);

/** Whether a term that should be a dictionary form is an inflected form or an adverb: `yhdessä`, `kuntien`, `varhaisesti`. */
export function looksInflected(lemma: string): boolean {
  if (INDECLINABLE.has(lemma)) return true;
  if (lemma !== lemma.toLowerCase() || commonHeadOf(lemma, 0, 'noun') !== undefined) return false;
  // in a compound the last part alone is looked at: laaja|kaista is no elative
  if (syllables(lemma.slice(splitFirstPart(lemma))) >= 3 && CASE_ENDING.test(lemma)) return true;
  if (lemma.endsWith('ksi')) return commonLemma(`${lemma.slice(0, -3)}n`);
  return GENITIVE.test(lemma) && !/[aeiouyäö]t[oö]n$/.test(lemma) && commonLemma(lemma);
}

function commonLemma(genitive: string): boolean {
  const found = genitiveOf(genitive);
  return found !== undefined && commonHeadOf(found.lemma, 0, 'noun') !== undefined;
}

/** The dictionary form of a term written in the plural: `päihteet` → päihde. Other terms are returned as they are. */
export function singularOf({ lemma, pos }: Term): string {
  if (
    pos === 'verb' ||
    lemma !== lemma.toLowerCase() ||
    lemma.length < 5 ||
    !/[aeiouyäö]t$/.test(lemma) ||
    SINGULAR_IN_T.test(lemma)
  )
    return lemma;
  if (commonHeadOf(lemma, 0, 'noun') !== undefined) return lemma;
  const genitive = genitiveOf(`${lemma.slice(0, -1)}n`);
  return genitive?.number === 'sg' ? genitive.lemma : lemma;
}
