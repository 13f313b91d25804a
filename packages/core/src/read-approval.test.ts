import { expect, test } from 'vitest';

import { findApproval } from './read-approval.ts';

test.each([
  ['Hyväksytty valtuustossa 15.6.2026', '2026-06-15'],
  ['Kunnanhallitus 8.6.2026 § 112 Kunnanvaltuusto 15.6.2026 § 41', '2026-06-15'],
  ['Godkänd av kommunfullmäktige 12.5.2026', '2026-05-12'],
  ['Approved by the council on 2026-05-12', '2026-05-12'],
  ['KV 14.9.2026', '2026-09-14'],
])('%s', (text, date) => {
  expect(findApproval(text)?.date).toBe(date);
});

test.each([
  'Hyväksytään valtuustossa xx.xx.2026',
  'Päivitetty 3.10.2022',
  'Valtuusto seuraa tavoitteita vuosittain.',
  'Hyväksytty 31.13.2022',
])('%s is no approval', (text) => {
  expect(findApproval(text)).toBeUndefined();
});
