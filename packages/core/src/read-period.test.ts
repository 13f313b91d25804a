import { expect, test } from 'vitest';

import { findPeriod, parsePeriod } from './read-period.ts';

test.each([
  ['Kuntastrategia 2026–2029', { from: 2026, to: 2029 }],
  ['Kuntastrategia 2023-26', { from: 2023, to: 2026 }],
  ['Suunnitelma vuosille 2026 — 2029', { from: 2026, to: 2029 }],
  ['1.1.2026–31.12.2029', { from: 2026, to: 2029 }],
  ['Strategi 2022 till 2030', { from: 2022, to: 2030 }],
])('%s', (text, period) => {
  expect(findPeriod(text)?.period).toEqual(period);
});

test.each(['Kuntastrategia 2030', 'Hyväksytty 3.10.2022', 'puh. 040-2026202', '0–17-vuotiaat lapset'])(
  '%s has none',
  (text) => {
    expect(findPeriod(text)).toBeUndefined();
  },
);

test('front matter may give one year, and a period that runs backwards is told', () => {
  expect([parsePeriod(' 2026 ')?.period, parsePeriod('2029–2026')?.backwards, parsePeriod('toistaiseksi')]).toEqual([
    { from: 2026, to: 2026 },
    true,
    undefined,
  ]);
});
