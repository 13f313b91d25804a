import type { ColumnRole } from '../document.ts';
import { matchHeading } from '../match/match-heading.ts';
import type { Pack } from '../match/open-pack.ts';
import type { ScannedBlock } from '../scan/scan-document.ts';

/** The name of a column with a colon, and what it labels. Offsets are in the block's clean text. */
export interface Label {
  readonly role: ColumnRole;
  /** Of the label, and of what stands behind it up to a bracket, the end of the sentence or that of the text. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/** At the start of a text or sentence, in brackets, or behind a dash, comma or slash. */
const LABELS = /(?:^|[(,;.!?–—-]|\s\/)\s*(?:\d[\d.]*\s+)?(\p{L}[\p{L} -]{2,30}?)\s*:\s*(?=[\p{L}\d])/gu;

/** Where what a label labels ends. */
const ENDS = /[);]|[.!?](?=\s|$)/gu;

const known = new WeakMap<ScannedBlock, readonly Label[]>();

/**
 * The labels of a block's text that the pack knows as names of columns: `Vastuu: tilapalvelut`, `(vastuu: perhekoordinaattori)`, `Aikataulu: 2027`.
 * Looked for once a block, in the order of the text: each of its sentences asks for them.
 */
export function labelsIn(pack: Pack, block: ScannedBlock): readonly Label[] {
  let labels = known.get(block);
  if (labels === undefined) known.set(block, (labels = readLabels(pack, block)));
  return labels;
}

function readLabels(pack: Pack, { text: { text }, runtime }: ScannedBlock): readonly Label[] {
  if (!text.includes(':')) return [];
  const labels: Label[] = [];
  for (const { 0: whole, 1: label = '', index } of text.matchAll(LABELS)) {
    const [role] = matchHeading(pack, runtime.language, label).columnRoles;
    if (role === undefined) continue;
    const from = index + whole.length;
    ENDS.lastIndex = from;
    const to = ENDS.exec(text)?.index ?? text.length;
    labels.push({ role, start: index + whole.lastIndexOf(label), from, to });
  }
  return labels;
}
