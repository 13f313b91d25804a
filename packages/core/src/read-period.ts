import type { Period } from './document.ts';

const SEPARATOR = String.raw`\s*(?:[-–—−‐‑]|\.\.|\bto\b|\btill\b)\s*`;
const YEARS = new RegExp(String.raw`(?<![\d.])(19\d\d|20\d\d)${SEPARATOR}(19\d\d|20\d\d|\d\d)(?![\d.]\d|\d)`, 'u');
const DATES = new RegExp(String.raw`\d{1,2}\.\d{1,2}\.(20\d\d)${SEPARATOR}\d{1,2}\.\d{1,2}\.(20\d\d)`, 'u');
const YEAR = /^\s*(20\d\d)\s*$/u;

/** A period found in a text, with its place there. `backwards` when it ends before it begins. */
export interface PeriodFound {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
  readonly backwards: boolean;
}

/** The first range of years in a text (`2026–2029`, `2026-29`, `1.1.2026–31.12.2029`); undefined when there is none. */
export function findPeriod(text: string): PeriodFound | undefined {
  const match = DATES.exec(text) ?? YEARS.exec(text);
  if (match === null) return undefined;
  const from = Number(match[1]);
  const last = match[2] ?? '';
  const to = last.length === 2 ? Math.trunc(from / 100) * 100 + Number(last) : Number(last);
  return { period: { from, to }, start: match.index, end: match.index + match[0].length, backwards: to < from };
}

/** A period as a person writes it in front matter: a range of years or one year. Undefined for anything else. */
export function parsePeriod(text: string): PeriodFound | undefined {
  const year = YEAR.exec(text);
  if (year !== null) {
    return { period: { from: Number(year[1]), to: Number(year[1]) }, start: 0, end: text.length, backwards: false };
  }
  return findPeriod(text);
}
