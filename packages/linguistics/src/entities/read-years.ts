import { isDigit } from '../characters.ts';
import type { Amount } from './read-amount.ts';
import { addEntity } from './reading.ts';
import type { Reading } from './reading.ts';
import { isHyphen } from './text-cursor.ts';
import { isYearNumber } from './year.ts';

/** `2018–` before a bracket, a comma or the end of the line: a period whose end is open. Returns where to go on. */
export function readOpenPeriod(reading: Reading, start: number, amount: Amount): number | undefined {
  const { text } = reading;
  const { end, value } = amount;
  if (amount.digits !== 4 || end - start !== 4 || amount.upper !== undefined || !isYearNumber(value)) return undefined;
  if (!isHyphen(text.charCodeAt(end)) || !/^ ?(?:$|[),;\n])/.test(text.slice(end + 1, end + 3))) return undefined;
  addEntity(reading, { kind: 'period', start, end: end + 1, value });
  return end + 1;
}

const SPACED = /^(\d) (\d) (\d) (\d)(?: ?[–-] ?(\d) (\d) (\d) (\d))?(?! ?\d)/;

/** `2 0 2 6 – 2 0 2 9`: the years of a title set in spaced letters. Returns where to go on. */
export function readSpacedYears(reading: Reading, start: number): number | undefined {
  const { text } = reading;
  if (text.charCodeAt(start + 1) !== 32 || (start > 1 && isDigit(text.charCodeAt(start - 2)))) return undefined;
  const found = SPACED.exec(text.slice(start, start + 20));
  if (found === null) return undefined;
  const value = Number(found.slice(1, 5).join(''));
  const upper = found[5] === undefined ? undefined : Number(found.slice(5).join(''));
  if (!isYearNumber(value) || (upper !== undefined && (!isYearNumber(upper) || upper <= value))) return undefined;
  const end = start + found[0].length;
  addEntity(
    reading,
    upper === undefined ? { kind: 'year', start, end, value } : { kind: 'period', start, end, value, upper },
  );
  return end;
}
