import type { MapPiece, NormalisedText } from './types.ts';

/**
 * Everything that has to change, in one expression, so that a text without it costs one search:
 * soft hyphens with a line end beside them, line-end hyphens, glued conjunctions, marks that hide letters, decomposed
 * letters, ligatures, spaces and hyphens of other widths, carriage returns.
 */
const CHANGES =
  /\u00AD+[ \t]*\r?\n[ \t]*(?=\p{L})|\u00AD|\p{L}\p{M}+|(?<=\p{L})[-\u2010\u2011][ \t]*\r?\n[ \t]*(?=\p{L})|(?<=\p{L})[-\u2010\u2011](?=(?:ja|tai|sekä|eli|och|eller|samt)\s)|\u2013(?=\p{L})|[\uFB00-\uFB06]|[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]|[\u200B-\u200D\u2060\uFEFF]|[\u2010\u2011\u2212]|\r\n?|[\u212A\u212B\u2126]/gu;

/** A quick look for any character that {@link CHANGES} may begin with. */
const SUSPECTS = /[\u00AD\u0300-\u036F\u1680\u2000-\u200D\u2010\u2011\u2013\u202F\u205F\u2060\u2126\u212A\u212B\u2212\u3000\uFB00-\uFB06\uFEFF\u00A0\r]|-[ \t]*\n|-(?:ja|tai|sekä|eli|och|eller|samt)\s/u;

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
const CONJUNCTION = /^(?:ja|tai|sekä|eli|että|kuin|och|eller|samt|som|and|or)(?!\p{L})/u;
/** Truncated words that keep their hyphen before a whole word. */
const HYPHENATED = /(?<!\p{L})(?:sote|hyte|lape|soten|it|ict|tki|co|e|te|s2)$/iu;

/**
 * Makes a raw text fit for matching: composed letters, no soft hyphens or zero-width marks, ordinary spaces, hyphens and line ends,
 * broken words joined. Never throws. A text that needs no change is returned as it is, with one piece.
 */
export function normalise(raw: string): NormalisedText {
  if (!SUSPECTS.test(raw)) return { text: raw, pieces: [{ start: 0, end: raw.length, from: 0, to: raw.length, kind: 'verbatim' }] };
  let text = '';
  const pieces: MapPiece[] = [];
  /** Where the open verbatim stretch begins, in the text and in the source. */
  let openStart = 0;
  let openFrom = 0;
  let read = 0;
  const closeVerbatim = (to: number): void => {
    if (to > openFrom) pieces.push({ start: openStart, end: text.length, from: openFrom, to, kind: 'verbatim' });
  };
  for (const match of raw.matchAll(CHANGES)) {
    const [found] = match;
    const from = match.index;
    const replacement = replacementOf(found, raw, from);
    if (replacement === found) continue;
    text += raw.slice(read, from);
    read = from + found.length;
    if (replacement.length === found.length) {
      text += replacement;
      continue;
    }
    closeVerbatim(from);
    const start = text.length;
    text += replacement;
    pieces.push({ start, end: text.length, from, to: read, kind: 'folded' });
    openStart = text.length;
    openFrom = read;
  }
  text += raw.slice(read);
  closeVerbatim(raw.length);
  if (pieces.length === 0) pieces.push({ start: 0, end: 0, from: 0, to: 0, kind: 'verbatim' });
  return { text, pieces };
}

/** What a found stretch becomes; the stretch itself when it stays. */
function replacementOf(found: string, raw: string, from: number): string {
  const first = found.charAt(0);
  if (first === '\u00AD') return joinsLetters(raw, from) || !found.includes('\n') ? '' : '\n';
  if (first === '-' || first === '\u2010' || first === '\u2011') return hyphenReplacement(found, raw, from);
  if (first === '\u2013') return from === 0 || /[\s(]/u.test(raw.charAt(from - 1)) ? '-' : found;
  if (first === '\u2212') return '-';
  if (first === '\r') return '\n';
  const ligature = LIGATURES[first];
  if (ligature !== undefined) return ligature;
  if (/[\u200B-\u200D\u2060\uFEFF]/u.test(first)) return '';
  if (/\p{L}|[\u2126]/u.test(first)) return found.normalize('NFC');
  return ' ';
}

function joinsLetters(raw: string, from: number): boolean {
  return from > 0 && /\p{L}|\p{M}/u.test(raw.charAt(from - 1));
}

/** A hyphen: alone it is written `-`; before a glued conjunction it gets a space; at a line end the word is joined. */
function hyphenReplacement(found: string, raw: string, from: number): string {
  const after = raw.slice(from + found.length, from + found.length + 8);
  if (!found.includes('\n')) return CONJUNCTION.test(after) && /\p{Ll}/u.test(raw.charAt(from - 1)) ? '- ' : '-';
  if (CONJUNCTION.test(after)) return '- ';
  const before = /[\p{L}\p{M}\d]+$/u.exec(raw.slice(Math.max(0, from - 40), from))?.[0].normalize('NFC') ?? '';
  const next = after.normalize('NFC').charAt(0);
  const capitals = before.length > 1 && before === before.toUpperCase();
  const likeVowels = /[aeiouyäöå]/iu.test(next) && next.toLowerCase() === before.slice(-1).toLowerCase();
  if (capitals || next !== next.toLowerCase() || likeVowels || HYPHENATED.test(before)) return '-';
  return '';
}
