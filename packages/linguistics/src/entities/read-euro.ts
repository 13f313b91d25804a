import { isDigit } from '../characters.ts';
import { readRange } from './read-amount.ts';
import { scaled } from './read-unit.ts';
import { addEntity } from './reading.ts';
import type { Reading } from './reading.ts';
import { skipBlank, startsWithSmall, wordAt } from './text-cursor.ts';

/** `EUR 18,000` and `€ 5 000`. */
export function readPrefixedEuro(reading: Reading, start: number, after: number): number {
  const { text, language, words } = reading;
  const from = skipBlank(text, after);
  if (!isDigit(text.charCodeAt(from))) return after;
  const amount = readRange(text, from, language);
  let end = amount.end;
  const next = skipBlank(text, end);
  const multiplier = words.scales.find(([name]) => startsWithSmall(text, next, name));
  const scale = multiplier?.[1] ?? 1;
  if (multiplier !== undefined) end = next + wordAt(text, next).length;
  addEntity(reading, {
    kind: 'euro',
    start,
    end,
    value: scaled(amount.value, scale),
    ...(amount.upper === undefined ? {} : { upper: scaled(amount.upper, scale) }),
  });
  return end;
}
