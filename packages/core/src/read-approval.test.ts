import { expect, test } from 'vitest';

import { findApproval } from './read-approval.ts';

test.each([
  ['Hyväksytty valtuustossa 3.10.2022', '2022-10-03'],
  ['Kunnanhallitus 25.4.2022 § 75 Kunnanvaltuusto 2.5.2022 § 23', '2022-05-02'],
  ['Godkänd av kommunfullmäktige 12.5.2026', '2026-05-12'],
  ['Approved by the council on 2026-05-12', '2026-05-12'],
  ['KV 16.11.2020', '2020-11-16'],
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
