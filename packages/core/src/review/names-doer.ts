import { hasUnit } from '../frame/has-unit.ts';
import type { FramedStatement } from '../frame/slots.ts';
import type { DocumentScan } from '../scan/scan-document.ts';

/**
 * Whether a statement names who does its measure. In a measure without a verb a name of its own may be what the measure brings about
 * (`Leikkiohjaajat välitunneille`): there only one set apart counts (`Kerhokyydit kyliin (liikuntasihteeri)`, `Rehtorit: luokkaraadit`).
 */
export function namesDoer(scan: DocumentScan, { slots, chains }: FramedStatement): boolean {
  const { actor } = slots;
  if (!actor) return false;
  if (actor.from !== 'own') return true;
  const block = scan.blocks[actor.span.block];
  if (!block) return true;
  const { text } = block.text;
  for (const [index, found] of chains) {
    const sentence = scan.sentences[index];
    if (sentence?.block !== actor.span.block) continue;
    if (actor.span.start < sentence.start || actor.span.start >= sentence.end) continue;
    if (found.length > 0 || hasUnit(block, sentence, block.runtime.data.frame.responsibility)) return true;
  }
  return /[(:,;–—/]\s*$|\s-\s*$/u.test(text.slice(0, actor.span.start)) || /^\s*:/u.test(text.slice(actor.span.end));
}
