import type { Finding } from '@lapsilinssi/core';
import { expect, test } from 'vitest';

import { movedFinding, originOf } from './moved-finding.ts';

const place = (line: number, column: number): Finding['range'] => ({
  start: { part: 0, offset: 6, line, column },
  end: { part: 0, offset: 10, line, column: column + 4 },
});

test('a finding whose line end moved behind it stands elsewhere, and remembers whence it came', () => {
  const finding: Finding = {
    rule: 'outdated-term',
    severity: 'warning',
    messageId: 'outdated-term',
    values: {},
    range: place(2, 1),
    section: 0,
    basis: [],
    related: [],
    fixes: [],
    key: '0',
  };
  const moved = movedFinding(finding, { range: place(2, 6), related: finding.related, section: 0 });
  expect(moved).toEqual({ ...finding, range: place(2, 6) });
  expect(originOf(moved)).toBe(finding);
  expect(movedFinding(finding, { range: place(2, 1), related: finding.related, section: 0 })).toBe(finding);
});
