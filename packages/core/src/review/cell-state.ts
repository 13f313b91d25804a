import type { BlockSpan } from '../document.ts';
import type { ScannedBlock } from '../scan/scan-document.ts';
import type { ReviewContext } from './review-context.ts';
import { wordsOutside } from './words-outside.ts';

/** Whether who or when is told: told, left out, or told in words that hold nobody and name no day (`kunta`, `tarpeen mukaan`). */
export type CellState =
  | { readonly kind: 'told' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'open'; readonly span: BlockSpan };

/** What a cell of an owner's or a time's column tells. What a template left to be filled in is another rule's. */
export function cellState(
  { document, scan }: ReviewContext,
  span: BlockSpan | undefined,
  column: 'owner' | 'time',
): CellState {
  if (!span) return { kind: 'missing' };
  const scanned = scan.blocks[span.block];
  const block = document.blocks[span.block];
  if (!scanned || block?.use === 'placeholder') return { kind: 'told' };
  const isOpen = column === 'owner' ? namesNobody(scanned) : namesNoTime(scanned);
  return isOpen ? { kind: 'open', span } : { kind: 'told' };
}

/** Words beside a wide name that narrow nothing: `kaikki toimialat yhdessä`, `eri toimijat yhteistyössä`, `olika aktörer i samarbete`. */
const WIDENING: ReadonlySet<string> = new Set(
  (
    'ja sekä tai eri kaikki kaikkien muut muu muiden monet useat koko oma yhdessä yhteistyö yhteistyössä kanssa kesken keskenään ' +
    'och samt eller olika alla andra flera hela egen i med samarbete tillsammans gemensamt ' +
    'and or all other various several whole in with cooperation together jointly the'
  ).split(' '),
);

/** Whether every word of an owner's cell is part of a name too wide to be held to anything. */
function namesNobody({ text, runtime }: ScannedBlock): boolean {
  const { actor, vagueActor } = runtime.data.frame;
  if (!text.spans.has(vagueActor) || text.spans.has(actor)) return false;
  return wordsOutside(text, [vagueActor]).every((word) => WIDENING.has(word));
}

/** Whether a time's cell leaves the time to money or judgement and names none. */
function namesNoTime({ text, runtime }: ScannedBlock): boolean {
  const { hedge, softener } = runtime.data.frame;
  if (/\d/.test(text.text) || text.entities.some(({ vague }) => vague !== true)) return false;
  return text.spans.has(hedge) || text.spans.has(softener);
}
