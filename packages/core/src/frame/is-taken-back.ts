import type { Language, VerbChain } from '@lapsilinssi/linguistics';

import type { DocumentScan, Hit, ScannedBlock, Sentence } from '../scan/scan-document.ts';
import { decidingChains } from './deciding-chains.ts';
import type { Framer } from './frame-statements.ts';

/**
 * Whether the verbs that decide about a hit say that the thing is not, ask whether it is, only wish for it, or end it: such words answer no
 * question and fill no content. A condition takes nothing back: `jos tavoitetta ei saavuteta` says what happens then.
 * @param mayWish A wish will do, as for a target.
 */
export function isTakenBack(hit: Hit, scan: DocumentScan, framer: Framer, mayWish = false): boolean {
  return isDecidedBy(hit, scan, framer, (chain, block, sentence) => takesBack(hit, chain, block, sentence, mayWish));
}

/** Whether the verbs that decide about a hit say that the thing is not: `valmistelijoita ei ole koulutettu` answers whether they are, with no. */
export function isDeniedOutright(hit: Hit, scan: DocumentScan, framer: Framer): boolean {
  return isDecidedBy(
    hit,
    scan,
    framer,
    (chain, block, sentence) => chain.modality === 'denied' && !promisesByDenial(chain, block, sentence),
  );
}

/** Whether all verbs of a group that decides about a hit do something to it. */
function isDecidedBy(
  hit: Hit,
  scan: DocumentScan,
  framer: Framer,
  does: (chain: VerbChain, block: ScannedBlock, sentence: Sentence) => boolean,
): boolean {
  const sentence = scan.sentences[hit.sentence];
  const block = sentence && scan.blocks[sentence.block];
  if (!sentence || !block || sentence.statement < 0) return false;
  const chains = framer.frame(sentence.statement).chains.get(hit.sentence) ?? [];
  return decidingChains(hit, chains, block).some((group) => group.every((chain) => does(chain, block, sentence)));
}

/** Whether a chain denies, asks, wishes or ends its act. An end that the pattern itself looked for takes nothing back: `omistuksista luovutaan`. */
function takesBack(hit: Hit, chain: VerbChain, block: ScannedBlock, sentence: Sentence, mayWish: boolean): boolean {
  const { modality } = chain;
  if (modality === 'denied') return !promisesByDenial(chain, block, sentence);
  if (modality === 'asked' || (modality === 'wish' && !mayWish)) return true;
  return chain.main !== hit.first && chain.main !== hit.last && isEnding(chain, block);
}

/**
 * Whether a denial is a promise: what is denied takes something away or is wished to nobody (`ketään ei nolata`, `koulua ei lakkauteta`), or
 * it is denied until something is done (`ei päätetä ennen kuin lapsilta on kysytty`).
 */
export function promisesByDenial(chain: VerbChain, block: ScannedBlock, sentence: Sentence): boolean {
  if (chain.modality !== 'denied') return false;
  const { endingAct, unwantedAct } = block.runtime.data.frame;
  if (hasReservation(chain, block, sentence)) return true;
  // `ei unohdeta kuulla`: the verb that is denied may govern the main one.
  for (let token = chain.first; token <= chain.last; token++) {
    if (holdsToken(block, token, endingAct) || (unwantedAct >= 0 && holdsToken(block, token, unwantedAct))) return true;
  }
  return false;
}

/** Words that say until when, or without what, something is not done. */
const RESERVATIONS: Readonly<Record<Language, RegExp>> = {
  fi: /(?:^|[\s,])(?:ennen kuin|ennenkuin|ellei|elleivät|ellemme|jollei|jolleivät)(?=\s)/iu,
  sv: /(?:^|[\s,])(?:förrän|innan|om inte|utan att|såvida inte)(?=\s)/iu,
  en: /(?:^|[\s,])(?:unless|until|before|without)(?=\s)/iu,
};

function hasReservation(chain: VerbChain, block: ScannedBlock, sentence: Sentence): boolean {
  const { text, tokenEnd } = block.text;
  return RESERVATIONS[block.runtime.language].test(text.slice(tokenEnd[chain.last] ?? 0, sentence.end));
}

/** Whether a chain's verb takes something away: `lakkautetaan`. */
export function isEnding(chain: VerbChain, block: ScannedBlock): boolean {
  return holdsToken(block, chain.main, block.runtime.data.frame.endingAct);
}

/** Whether a token belongs to a span of a unit. */
export function holdsToken(block: ScannedBlock, token: number, unit: number): boolean {
  const spans = block.text.spans.get(unit) ?? [];
  for (let i = 0; (spans[i] ?? token + 1) <= token; i += 3) if (token <= (spans[i + 1] ?? 0)) return true;
  return false;
}
