import { isUnfinished } from './line-shape.ts';
import type { TextLine } from './read-lines.ts';

/** A mark at the start of a line that makes it a list item or a numbered heading. */
export interface ListMark {
  /** `bullet`: a sign · `number`: `1.`, `2)`, `a)`, `3` · `section`: `3.2`. */
  readonly kind: 'bullet' | 'number' | 'section';
  /** The sign, or the style of the number (`1.`, `1)`, `a)`, `1`): items of one list share it. */
  readonly style: string;
  /** Value of a number (a = 1), the depth of a section number. */
  readonly value: number;
  /** Characters of the mark with the white space after it. */
  readonly width: number;
}

const SIGN = /^([•●▪▫◦○■□◼◾∙·‣⁃►▶▸➢➤→⇒❖✓✔✗»›♦◆◇❑❒★☆*\uF000-\uF0FF])\s*(?=\S|$)/u;
const DASH = /^([-–—−‒])(?:\s+|(?=\p{Lu})|$)/u;
const LETTER_SIGN = /^([oO])(?:\s+(?=\S)|$)/u;
const SECTION = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?(?:\s+|(?=\p{Lu}\p{Ll}))(?=["”“(]?\p{L})/u;
// `4. ja 5. lk` speaks of two grades.
const NUMBER = /^(\d{1,2})([.)])\s*(?=["”“(]?\p{L})(?!(?:ja|tai|sekä|och|eller|samt|and|or)\s+\d)/u;
const LETTER = /^([a-h])(\))\s+(?=\S)/u;
const BARE = /^(\d{1,2})\s+(?=["”“(]?\p{Lu})/u;

const LONE_SECTION = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?$/u;
const LONE_NUMBER = /^(\d{1,2})\.?$/u;

/**
 * The number of a heading that stands on a line of its own before it: a section number (`3.2`), or a number that the document counts on with
 * other such lines. Figures are full of lone numbers; those have no heading after them.
 * @param values Numbers that stand alone on lines of the document.
 */
export function loneNumber(text: string, next: string | undefined, values: ReadonlySet<number>): ListMark | undefined {
  if (next === undefined || next.length > 100 || !/^["”“(]?\p{Lu}\p{L}{2}/u.test(next)) return undefined;
  const section = LONE_SECTION.exec(text)?.[1];
  if (section !== undefined)
    return { kind: 'section', style: 'section', value: section.split('.').length, width: text.length };
  const value = Number(LONE_NUMBER.exec(text)?.[1] ?? 0);
  if (value === 0 || !(values.has(value + 1) || values.has(value - 1))) return undefined;
  return { kind: 'number', style: '1', value, width: text.length };
}

/** Numbers of one or two digits that stand alone on lines. */
export function loneValues(texts: readonly string[]): ReadonlySet<number> {
  return new Set(texts.map((text) => Number(LONE_NUMBER.exec(text)?.[1] ?? 0)).filter((value) => value > 0));
}

/** The mark at the start of a line; undefined when there is none. `glyphs` are letters that this document uses as bullets. */
export function listMark(text: string, glyphs: ReadonlySet<string>): ListMark | undefined {
  const sign =
    SIGN.exec(text) ?? DASH.exec(text) ?? (LETTER_SIGN.exec(text)?.[1] === 'O' ? null : LETTER_SIGN.exec(text));
  if (sign !== null) {
    const dash = /[-–—−‒]/u.test(sign[1] ?? '');
    return { kind: 'bullet', style: dash ? '-' : (sign[1] ?? ''), value: 0, width: sign[0].length };
  }
  const glyph = text.charAt(0);
  if (glyphs.has(glyph) && (text.length === 1 || /\s/u.test(text.charAt(1)))) {
    return { kind: 'bullet', style: glyph, value: 0, width: text.length - text.slice(1).trimStart().length };
  }
  const section = SECTION.exec(text);
  if (section !== null)
    return { kind: 'section', style: 'section', value: (section[1] ?? '').split('.').length, width: section[0].length };
  const number = NUMBER.exec(text);
  if (number !== null)
    return { kind: 'number', style: `1${number[2] ?? ''}`, value: Number(number[1]), width: number[0].length };
  const letter = LETTER.exec(text);
  if (letter !== null)
    return { kind: 'number', style: 'a)', value: (letter[1]?.charCodeAt(0) ?? 97) - 96, width: letter[0].length };
  const bare = BARE.exec(text);
  if (bare !== null) return { kind: 'number', style: '1', value: Number(bare[1]), width: bare[0].length };
  return undefined;
}

const TIGHT = /^[-–—−‒](?=[\p{Ll}\d])/u;
/** Lines with a dash right before their first letter from which a document is known to write its items so. */
const TIGHT_LINES = 4;

/**
 * Lines that begin with a dash and a small letter without a space (`-turvalliset koulutiet`) in a document that writes items so: several do,
 * some right after one another. The second half of a word (`koulu- ja` · `-matkat`) is none: the line before it goes on.
 */
export function tightDashes(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const found = new Set<TextLine>();
  let runs = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!TIGHT.test(line.text)) continue;
    if (before !== undefined && (isUnfinished(before.text) || /[-–—]$/u.test(before.text))) continue;
    if (before !== undefined && found.has(before) && line.gap === 'none') runs += 1;
    found.add(line);
  }
  return found.size >= TIGHT_LINES && runs >= found.size * 0.2 ? found : new Set();
}

/** The mark of a line among {@link tightDashes}. */
export const TIGHT_DASH: ListMark = { kind: 'bullet', style: '-', value: 0, width: 1 };

/** Times that a letter must stand alone on a line, or before a word at the start of one, to be a bullet of a symbol font. */
const OFTEN = 4;

/** Letters and signs that a document uses as bullets because a symbol font was lost (`Q`, `n`, `ü`, `Ø`). */
export function symbolGlyphs(texts: readonly string[]): ReadonlySet<string> {
  const alone = new Map<string, number>();
  for (const text of texts) {
    const glyph = text.charAt(0);
    const stands = text.length === 1 || (/^[nlvüØà]\s+\S/u.test(text) && !/^[nlvüØà]\s+\S$/u.test(text));
    if (stands && !/[\d\s.,:;!?'"”’()[\]&%+/=]/u.test(glyph)) alone.set(glyph, (alone.get(glyph) ?? 0) + 1);
  }
  return new Set([...alone].filter(([, count]) => count >= OFTEN).map(([glyph]) => glyph));
}
