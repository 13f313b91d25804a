import type { VerbChain } from '@lapsilinssi/linguistics';

import type { DocumentScan, Hit, ScannedBlock } from '../scan/scan-document.ts';
import type { Framer } from './frame-statements.ts';

/** Whether the clause of a hit says that the thing is not, or asks whether it is, or ends it: such words answer no question and fill no content. */
export function isTakenBack(hit: Hit, scan: DocumentScan, framer: Framer): boolean {
  const sentence = scan.sentences[hit.sentence];
  const block = sentence && scan.blocks[sentence.block];
  if (!sentence || !block || sentence.statement < 0) return false;
  const chains = framer.frame(sentence.statement).chains.get(hit.sentence) ?? [];
  const here = chains.filter((chain) => block.clauseOf[chain.main] === hit.clause);
  return here.length > 0 && here.every((chain) => takesBack(chain, block)) && !namesCondition(hit, block);
}

/** Words that open a condition: `jos tavoitetta ei saavuteta` says what happens then, and takes nothing back. */
const CONDITIONS: ReadonlySet<string> = new Set(['jos', 'mikäli', 'ellei', 'jollei', 'om', 'ifall', 'if', 'unless']);

/** Whether the hit itself holds a word that opens a condition. */
function namesCondition(hit: Hit, block: ScannedBlock): boolean {
  const { text } = block;
  for (let token = hit.first; token <= hit.last; token++) {
    if (CONDITIONS.has(text.text.slice(text.tokenStart[token], text.tokenEnd[token]).toLowerCase())) return true;
  }
  return false;
}

/** Whether a chain denies, asks or ends its act. */
function takesBack(chain: VerbChain, block: ScannedBlock): boolean {
  return chain.modality === 'denied' || chain.modality === 'asked' || isEnding(chain, block);
}

/** Whether a chain's verb takes something away: `lakkautetaan`. */
export function isEnding(chain: VerbChain, block: ScannedBlock): boolean {
  return holdsToken(block, chain.main, block.runtime.data.frame.endingAct);
}

/** Whether a token belongs to a span of a unit. */
export function holdsToken(block: ScannedBlock, token: number, unit: number): boolean {
  const spans = block.text.spans.get(unit) ?? [];
  for (let i = 0; i < spans.length; i += 3) if ((spans[i] ?? 0) <= token && token <= (spans[i + 1] ?? 0)) return true;
  return false;
}
