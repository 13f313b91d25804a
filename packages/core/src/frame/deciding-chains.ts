import type { VerbChain } from '@lapsilinssi/linguistics';
import type { Hit, ScannedBlock } from '../scan/scan-document.ts';
import { clauseRole } from './clause-role.ts';

/**
 * The verbs that say whether what a hit speaks of is done; each group must hold a firm one. A main clause speaks for itself; what is asked or
 * told in a clause of its own is done as its main clause is (`kysytään, mitä he toivovat`); so is what hangs on a time or condition;
 * a relative clause must be firm as its main clause must.
 * @param chains The verb chains of the hit's sentence, in order.
 * @returns Groups that are not empty; none for a sentence without verbs.
 */
export function decidingChains(
  hit: Hit,
  chains: readonly VerbChain[],
  block: ScannedBlock,
): readonly (readonly VerbChain[])[] {
  if (chains.length === 0) return [];
  const here = chains.filter((chain) => block.clauseOf[chain.main] === hit.clause);
  const { condition, main } = mainOf(chains, block);
  const role = hit.clause === condition ? 'moment' : clauseRole(block, hit.first);
  if (role === 'main' || main.length === 0) {
    if (here.length > 0) return [here];
    // A list before its verb is cut at its commas: the verb behind it is its own.
    const next = main.find((chain) => chain.first > hit.last) ?? main.at(-1);
    return [next ? [next] : chains];
  }
  const before = main.findLast((chain) => chain.first < hit.first);
  const decides = before ? main.filter((chain) => block.clauseOf[chain.main] === block.clauseOf[before.main]) : main;
  return role === 'relative' && here.length > 0 ? [here, decides] : [decides];
}

/** What the chains of a sentence say for all of its hits. */
interface MainChains {
  /** Clause of a condition that the sentence opens with. */
  readonly condition: number | undefined;
  readonly main: readonly VerbChain[];
}

const MAIN = new WeakMap<readonly VerbChain[], MainChains>();

function mainOf(chains: readonly VerbChain[], block: ScannedBlock): MainChains {
  const known = MAIN.get(chains);
  if (known) return known;
  const condition = openingCondition(chains, block);
  const main = chains.filter(
    (chain) => clauseRole(block, chain.main) === 'main' && block.clauseOf[chain.main] !== condition,
  );
  const found = { condition, main };
  MAIN.set(chains, found);
  return found;
}

/**
 * The clause that a Swedish or English sentence opens with when its verb stands first and another clause follows: a condition
 * (`Nås målet inte, …`, `Should truancy not fall, …`), unless the sentence asks.
 */
function openingCondition(chains: readonly VerbChain[], block: ScannedBlock): number | undefined {
  const [first, second] = chains;
  if (!first || !second || first.modality === 'asked') return undefined;
  const { text, tokenStart, tokenEnd, tokenKind } = block.text;
  const clause = block.clauseOf[first.first];
  if (clause === block.clauseOf[second.first]) return undefined;
  const before = first.first - 1;
  const opensSentence = before < 0 || tokenKind[before] !== 0;
  if (!opensSentence || !/\p{Lu}/u.test(text.charAt(tokenStart[first.first] ?? 0))) return undefined;
  const { language } = block.runtime;
  const word = text.slice(tokenStart[first.first], tokenEnd[first.first]).toLowerCase();
  return language === 'sv' || (language === 'en' && /^(?:should|had|were)$/.test(word)) ? clause : undefined;
}
