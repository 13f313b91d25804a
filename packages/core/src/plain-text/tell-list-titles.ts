import type { Unit } from './find-units.ts';
import { beginsWithCapital, endsSentence, wantsMore, wordCount } from './line-shape.ts';
import type { UnitKind } from './tell-headings.ts';

/** Lists under such titles from which a document is known to have them. */
const LEAST = 3;
/** Longest title in characters and rows. */
const LONGEST = 140;
const MOST_ROWS = 2;
/** Share of such titles among the paragraphs right before lists. */
const SHARE = 0.5;

/** Words that lead a list in: the line before it belongs to it. */
const LEADS_IN = /(?<!\p{L})(?:seuraav\p{L}*|alla|ohessa|näitä|nämä|följande|nedan|dessa)(?!\p{L})/iu;

/**
 * Tells the sub-headings that stand over lists again and again, also such as are sentences with a full stop (`Kotona pärjäämistä tuetaan.`):
 * a line or two between a list or heading and a list of bullets, three or more times in the document. A line that ends in a colon leads its list in.
 */
export function tellListTitles(units: readonly Unit[], kinds: UnitKind[]): void {
  const titles: number[] = [];
  let paragraphs = 0;
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    if (kinds[index] !== 'paragraph' || kinds[index + 1] !== 'item' || next?.mark?.kind !== 'bullet') continue;
    paragraphs += 1;
    const before = kinds[index - 1];
    const parted = before === 'heading' || before === 'item' || unit.rows[0]?.gap !== 'none';
    if (parted && couldBeTitle(unit)) titles.push(index);
  }
  if (titles.length < LEAST || titles.length < paragraphs * SHARE) return;
  for (const index of titles) kinds[index] = 'heading';
}

function couldBeTitle(unit: Unit): boolean {
  const { text } = unit;
  if (unit.mark !== undefined || unit.rows.length > MOST_ROWS || text.length > LONGEST || text.length < 4) return false;
  if (!beginsWithCapital(text) || /^\d|[,:;–-]$/u.test(text) || wordCount(text) === 0) return false;
  const inner = endsSentence(text) ? text.slice(0, -1) : text;
  return !/[.!?…] ["”(]?\p{Lu}/u.test(inner) && !LEADS_IN.test(text) && !wantsMore(text);
}
