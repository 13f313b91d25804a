import type { IndicatorReading } from './indicator-reading.ts';
import type { IndicatorRecord } from './indicator-record.ts';

/** Signs by which a figure is said to rise or fall. */
const SIGNS = { rise: /[↑⇑⬆▲🡑↗]/u, fall: /[↓⇓⬇▼🡓↘]/u } as const;

/** Which way a cell says that figures should go: by an arrow, and where its column is headed for that, also by a word. */
export function directionIn(
  reading: IndicatorReading,
  block: number,
  words: boolean,
): IndicatorRecord['direction'] | undefined {
  const text = reading.scan.blocks[block]?.text.text ?? '';
  const found = (['rise', 'fall'] as const).flatMap((direction) => {
    const start = text.search(SIGNS[direction]);
    if (start >= 0) return [{ direction, span: { block, start, end: start + 1 } }];
    return words && reading.holds(block, direction) ? [{ direction, span: { block, start: 0, end: text.length } }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}
