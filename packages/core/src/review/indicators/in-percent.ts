import type { IndicatorReading } from './indicator-reading.ts';
import type { IndicatorFigure } from './indicator-record.ts';

/** The sign by itself, as a unit: `(%)`, `%-osuus`, `andel, %`; not that of a figure, nor of percentage points. */
const SIGN = /(?<!\d\s?)%(?!\s*-?\s*(?:yks|enhet|point))/iu;
/** A number and nothing else. */
const PLAIN = /^\d+(?:[.,]\d+)?$/u;
/** A change and no level: `+3`. */
const SIGNED = /[+−±-]\s*$/u;
const WHOLE = 100;

/** Whether a heading, a name or a cell says that the figures that it speaks of are per cent. */
export function saysPercent(reading: IndicatorReading, block: number | undefined): boolean {
  if (block === undefined) return false;
  const scanned = reading.scan.blocks[block];
  if (!scanned) return false;
  if (SIGN.test(scanned.text.text)) return true;
  // A share in the name belongs to what is counted: `poissa yli 10 prosenttia päivistä`.
  return reading.holds(block, 'percent') && !scanned.text.entities.some(({ kind }) => kind === 'percent');
}

/** A figure whose unit stands elsewhere: a plain number up to a hundred is then per cent. */
export function inPercent(figure: IndicatorFigure, { scan }: IndicatorReading): IndicatorFigure {
  const { value, unit, span } = figure;
  if (value === undefined || unit === 'percent' || value > WHOLE) return figure;
  const text = scan.blocks[span.block]?.text.text ?? '';
  if (!PLAIN.test(text.slice(span.start, span.end).trim()) || SIGNED.test(text.slice(0, span.start))) return figure;
  return { ...figure, unit: 'percent' };
}
