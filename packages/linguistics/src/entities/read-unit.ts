import { isLetter } from '../characters.ts';
import type { Reading } from './reading.ts';
import { isHyphen, skipBlank, startsWithAny, startsWithSmall, suffixEnd, wordAt } from './text-cursor.ts';

interface Unit {
  readonly kind: 'number' | 'percent' | 'euro';
  readonly scale: number;
  readonly end: number;
}

/** The unit after a number at `at`; undefined when the number is part of a word (`5-vuotias`, `A4`, `10km`). */
export function readUnit(reading: Reading, at: number): Unit | undefined {
  const { text, words } = reading;
  let end = at;
  let scale = 1;
  const code = text.charCodeAt(at);
  if (isLetter(code) && !isAttachedUnit(text, at)) return undefined;
  if ((code === 45 || code === 0x2013) && isLetter(text.charCodeAt(at + 1))) {
    const word = wordAt(text, at + 1);
    return startsWithAny(word, words.percent) ? { kind: 'percent', scale: 1, end: at + 1 + word.length } : undefined;
  }
  if (code === 58 && isLetter(text.charCodeAt(at + 1))) end = at + 1 + wordAt(text, at + 1).length;
  let next = skipBlank(text, end);
  const multiplier = words.scales.find(([name]) => startsWithSmall(text, next, name));
  const hundred = words.numerals.get(wordAt(text, next).toLowerCase()) === 100;
  if (hundred) {
    scale = 100;
    end = next + wordAt(text, next).length;
    next = skipBlank(text, end);
  } else if (multiplier !== undefined) {
    const [name, factor] = multiplier;
    scale = factor;
    end = next + name.length;
    while (isLetter(text.charCodeAt(end))) end++;
    if (name.endsWith('€') || name === 'meur') return { kind: 'euro', scale, end };
    // Only an abbreviation has a full stop of its own: `milj.`, not `miljardia.`.
    if (text.charCodeAt(end) === 46 && end - next <= 5) end++;
    next = skipBlank(text, end);
  }
  const sign = text.charCodeAt(next);
  if (sign === 37) return { kind: 'percent', scale: 1, end: suffixEnd(text, pointsEnd(text, next + 1)) };
  if (sign === 0x20ac) return { kind: 'euro', scale, end: next + 1 };
  if (isLetter(sign)) {
    if (words.percent.some((name) => startsWithSmall(text, next, name))) {
      let to = next + (startsWithSmall(text, next, 'per cent') ? 8 : 0);
      if (startsWithSmall(text, to, ' point')) to++;
      while (isLetter(text.charCodeAt(to))) to++;
      if (startsWithSmall(text, to, ' point')) to = next + wordAt(text, to + 1).length + (to + 1 - next);
      return { kind: 'percent', scale: 1, end: to };
    }
    const word = wordAt(text, next);
    const small = word.toLowerCase();
    if (small.startsWith('euro') && !small.startsWith('euroop') && !small.startsWith('europ')) {
      return { kind: 'euro', scale, end: suffixEnd(text, next + word.length) };
    }
    // `500 e/kk`
    if (word === 'e' || word === 'eur') return { kind: 'euro', scale, end: next + word.length };
    if (word === 'EUR') return { kind: 'euro', scale, end: next + 3 };
  }
  return { kind: 'number', scale, end };
}

/** Past `-yksikköä` and `-enheter` after a per cent sign. */
function pointsEnd(text: string, at: number): number {
  if (!isHyphen(text.charCodeAt(at))) return at;
  const word = wordAt(text, at + 1);
  return /^(?:yksik|enhet|point)/i.test(word) ? at + 1 + word.length : at;
}

/** `20%` and `5M€`: a unit that may be written without a space. */
function isAttachedUnit(text: string, at: number): boolean {
  const word = wordAt(text, at);
  const after = text.charCodeAt(at + word.length);
  return after === 0x20ac ? /^[mtk]$/i.test(word) : !isHyphen(after) && MEASURES.has(word);
}

/** Measures that are written to their number without a space: `500m2`, `10km`. A letter alone (`5G`, `3D`) may be a name. */
const MEASURES: ReadonlySet<string> = new Set(
  'm km cm mm ha kg h min kW kWh MW MWh GW GWh TWh kpl hlö kk as op eur EUR e'.split(' '),
);

/** Multiplies without the dust of binary fractions (1,2 milj. is 1 200 000). */
export function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Math.round(value * scale * 100) / 100;
}
