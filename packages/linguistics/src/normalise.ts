import { isLetter, isLower } from './characters.ts';
import type { MapPiece, NormalisedText } from './types.ts';

/**
 * Every place where a text may have to change: soft hyphens, combining marks, line-end hyphens, glued conjunctions, dashes that stand
 * for hyphens, ligatures, spaces of other widths, marks without width, carriage returns. Each alternative begins with a rare character,
 * so a text without any costs one quick search.
 */
const SUSPECTS =
  /\u00AD+(?:[ \t]*\r?\n[ \t]*)?|[\u0300-\u036F]+|[-\u2010\u2011][ \t]*\r?\n[ \t]*(?=[A-Za-z\u00C0-\u024F])|-(?=(?:ja|tai|sekä|seka\u0308|eli|och|eller|samt)\s)|[\u2010\u2011\u2212]|\u2013(?=[^\s\d])|[\uFB00-\uFB06]|[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]|[\u200B-\u200D\u2060\uFEFF]|\r\n?|[\u212A\u212B\u2126]/g;

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
const CONJUNCTION = /^(?:ja|tai|sekä|eli|että|kuin|och|eller|samt|som|and|or)(?!\p{L})/u;
/** Truncated words that keep their hyphen before a whole word. */
const HYPHENATED = /^(?:soten?|hyten?|lape|it|ict|tki|co|e|te)$/i;
const VOWEL = /[aeiouyäöå]/i;
/** Letters before a line-end hyphen that are looked at. */
const LONGEST_WORD = 40;

/**
 * Makes a raw text fit for matching: composed letters, no soft hyphens or marks without width, ordinary spaces, hyphens and line ends,
 * broken words joined. Never throws. A text that needs no change is returned as it is, with one piece.
 */
export function normalise(raw: string): NormalisedText {
  let text = '';
  const pieces: MapPiece[] = [];
  /** Where the open verbatim stretch begins, in the text and in the source. */
  let openStart = 0;
  let openFrom = 0;
  /** End of what was copied from the source. */
  let read = 0;
  for (const { 0: found, index } of raw.matchAll(SUSPECTS)) {
    const change = changeAt(raw, index, found);
    if (change === undefined || change.from < read) continue;
    text += raw.slice(read, change.from);
    read = index + found.length;
    if (change.text.length === read - change.from) {
      text += change.text;
      continue;
    }
    if (change.from > openFrom)
      pieces.push({ start: openStart, end: text.length, from: openFrom, to: change.from, kind: 'verbatim' });
    const start = text.length;
    text += change.text;
    pieces.push({ start, end: text.length, from: change.from, to: read, kind: 'folded' });
    openStart = text.length;
    openFrom = read;
  }
  if (read === 0)
    return { text: raw, pieces: [{ start: 0, end: raw.length, from: 0, to: raw.length, kind: 'verbatim' }] };
  text += raw.slice(read);
  if (raw.length > openFrom)
    pieces.push({ start: openStart, end: text.length, from: openFrom, to: raw.length, kind: 'verbatim' });
  return { text, pieces };
}

/** What a stretch of the source becomes. */
interface Change {
  readonly from: number;
  readonly text: string;
}

/** The change at a suspect place; undefined when it stays as it is. */
function changeAt(raw: string, index: number, found: string): Change | undefined {
  const first = found.charAt(0);
  const replaced = (text: string): Change | undefined => (text === found ? undefined : { from: index, text });
  if (first >= '\u0300' && first <= '\u036F') return composed(raw, index, found);
  if (first === '\u00AD')
    return { from: index, text: found.includes('\n') && !standsBetweenLetters(raw, index, found) ? '\n' : '' };
  if (first === '-' || first === '\u2010' || first === '\u2011') return replaced(hyphenReplacement(raw, index, found));
  if (first === '\u2013') return opensWord(raw, index) ? { from: index, text: '-' } : undefined;
  if (first === '\u2212') return replaced('-');
  if (first === '\r') return replaced('\n');
  if (first >= '\u200B' && first <= '\u200D') return replaced('');
  if (first === '\u2060' || first === '\uFEFF') return replaced('');
  return replaced(LIGATURES[first] ?? (/[\u2126\u212A\u212B]/.test(first) ? first.normalize('NFC') : ' '));
}

/** A letter with its combining marks as one letter where there is one. */
function composed(raw: string, index: number, marks: string): Change | undefined {
  if (index === 0) return undefined;
  const from = index - 1;
  const whole = raw.charAt(from) + marks;
  const text = whole.normalize('NFC');
  return text === whole ? undefined : { from, text };
}

function standsBetweenLetters(raw: string, index: number, found: string): boolean {
  const after = index + found.length;
  return (
    index > 0 && isLetterOrMark(raw.charCodeAt(index - 1)) && after < raw.length && isLetter(raw.charCodeAt(after))
  );
}

function isLetterOrMark(code: number): boolean {
  return isLetter(code) || (code >= 0x300 && code <= 0x36f);
}

/** A dash that stands for the hyphen of ` –toiminta`: after a space or an opening bracket, before a letter. */
function opensWord(raw: string, index: number): boolean {
  if (!isLetter(raw.charCodeAt(index + 1))) return false;
  return index === 0 || /[\s(]/.test(raw.charAt(index - 1));
}

/** A hyphen: alone it is written `-`; before a glued conjunction it gets a space; at a line end the word is joined. */
function hyphenReplacement(raw: string, index: number, found: string): string {
  const before = index === 0 ? 0 : raw.charCodeAt(index - 1);
  const after = raw
    .slice(index + found.length, index + found.length + 16)
    .replaceAll('\u00AD', '')
    .normalize('NFC');
  if (!found.includes('\n')) return endsInLower(wordBefore(raw, index)) && CONJUNCTION.test(after) ? '- ' : '-';
  if (!isLetterOrMark(before) || !isLetter(after.charCodeAt(0)))
    return found.replaceAll('\r\n', '\n').replace(/^[\u2010\u2011]/, '-');
  if (CONJUNCTION.test(after)) return '- ';
  return keepsHyphen(wordBefore(raw, index), after.charAt(0)) ? '-' : '';
}

function endsInLower(word: string): boolean {
  return word !== '' && isLower(word.charCodeAt(word.length - 1));
}

/** The letters directly before an offset, composed and without soft hyphens. */
function wordBefore(raw: string, index: number): string {
  return (/[\p{L}\p{M}\d\u00AD]+$/u.exec(raw.slice(Math.max(0, index - LONGEST_WORD), index))?.[0] ?? '')
    .replaceAll('\u00AD', '')
    .normalize('NFC');
}

/** Whether the hyphen at a line end belongs to the word: after capitals, before a capital, between like vowels, after a truncated word. */
function keepsHyphen(before: string, next: string): boolean {
  const capitals = before.length > 1 && before === before.toUpperCase();
  const likeVowels = VOWEL.test(next) && next.toLowerCase() === before.slice(-1).toLowerCase();
  return capitals || next !== next.toLowerCase() || likeVowels || HYPHENATED.test(before);
}
