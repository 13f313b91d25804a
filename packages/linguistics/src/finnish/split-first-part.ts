import { COMMON_HEADS } from './common-heads.ts';
import { FIRST_PARTS } from './first-parts.ts';

const LISTED: ReadonlySet<string> = new Set(FIRST_PARTS);
const SHORT_HEADS = new Set(COMMON_HEADS.map(({ word }) => word).filter((word) => word.length === 3));
const LEAST_REST = 4;
/** What looks like a last part but is a derivation: `tuloinen`, `oppiminen`, `edustaja`, `perustelu`, `huoneisto`. */
const DERIVATION =
  /^(?:[aeiouyäö]?inen|minen|l[aä]inen|[aeiouyäö]?llinen|[aeiouyäö]{0,2}nti|[aeiouyäö]*(?:isuus|isyys|uus|yys)|r?ist[oö]|t(?:aja|äjä|elu|ely|usto|ystö))$/;
const ONSET = /^(?:[aeiouyäö]|[^aeiouyäö][aeiouyäö]|[kpst][rl])/;

/** Offset where the last part of a compound begins after a listed first part: `lapsikriteeri` → 5; 0 when the word is not seen to be a compound. */
export function splitFirstPart(word: string): number {
  for (let split = word.length - SHORT_HEAD; split >= 3; split--) {
    const rest = word.slice(split);
    if (!LISTED.has(word.slice(0, split)) && !endsInListed(word, split)) continue;
    if (rest.length < LEAST_REST ? SHORT_HEADS.has(rest) : ONSET.test(rest) && !DERIVATION.test(rest)) return split;
  }
  return 0;
}

const SHORT_HEAD = 3;

/** Whether the letters before a place end in a listed first part of some length: `nuorisotoimi|ala`. */
function endsInListed(word: string, split: number): boolean {
  for (let start = 3; start <= split - 4; start++) if (LISTED.has(word.slice(start, split))) return true;
  return false;
}

/** Whether a word is listed as the beginning of compounds. */
export function isListedFirstPart(word: string): boolean {
  return LISTED.has(word);
}
