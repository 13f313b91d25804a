import type { VerbChain } from '@lapsilinssi/linguistics';

import type { DocumentScan, Hit, ScannedBlock } from '../scan/scan-document.ts';
import { decidingChains } from './deciding-chains.ts';
import type { Framer } from './frame-statements.ts';

/**
 * Whether the verbs that decide about a hit say that the thing is not, ask whether it is, only wish for it, or end it: such words answer no
 * question and fill no content. A condition takes nothing back: `jos tavoitetta ei saavuteta` says what happens then.
 * @param mayWish A wish will do, as for a target.
 */
export function isTakenBack(hit: Hit, scan: DocumentScan, framer: Framer, mayWish = false): boolean {
  const sentence = scan.sentences[hit.sentence];
  const block = sentence && scan.blocks[sentence.block];
  if (!sentence || !block || sentence.statement < 0) return false;
  const chains = framer.frame(sentence.statement).chains.get(hit.sentence) ?? [];
  return decidingChains(hit, chains, block).some((group) => group.every((chain) => takesBack(chain, block, mayWish)));
}

/** Whether a chain denies, asks, wishes or ends its act. */
function takesBack(chain: VerbChain, block: ScannedBlock, mayWish: boolean): boolean {
  const { modality } = chain;
  return modality === 'denied' || modality === 'asked' || (modality === 'wish' && !mayWish) || isEnding(chain, block);
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
