import { expect, it } from 'vitest';

import { UsageError } from '../usage-error.ts';
import { reportTargets as targetsOf } from './report-targets.ts';
import type { ReportTarget } from './report-targets.ts';

function reportTargets(format: string | undefined, outputs: readonly string[]): ReportTarget[] {
  return targetsOf(format, outputs, { text: ['.txt'], json: ['.json'] }, 'text');
}

it('writes text on the screen when nothing is asked', () => {
  expect(reportTargets(undefined, [])).toEqual([{ format: 'text' }]);
  expect(reportTargets('json', [])).toEqual([{ format: 'json' }]);
});

it('adds files whose form is named, and keeps the screen', () => {
  expect(reportTargets(undefined, ['json:a.json', 'text:b.txt'])).toEqual([
    { format: 'text' },
    { format: 'json', path: 'a.json' },
    { format: 'text', path: 'b.txt' },
  ]);
});

it('lets a file without a form take the place of the screen', () => {
  expect(reportTargets('json', ['raportti'])).toEqual([{ format: 'json', path: 'raportti' }]);
  expect(reportTargets(undefined, ['raportti.JSON'])).toEqual([{ format: 'json', path: 'raportti.JSON' }]);
  expect(reportTargets(undefined, ['raportti.txt'])).toEqual([{ format: 'text', path: 'raportti.txt' }]);
});

it('takes one letter before a colon for a drive', () => {
  expect(reportTargets(undefined, ['C:\\raportit\\a.json'])).toEqual([
    { format: 'json', path: 'C:\\raportit\\a.json' },
  ]);
});

it('refuses what it cannot write', () => {
  expect(() => reportTargets(undefined, ['html:a.html'])).toThrow(UsageError);
  expect(() => reportTargets(undefined, ['json:'])).toThrow(new UsageError('usage.output-path-missing'));
  expect(() => reportTargets(undefined, ['text:a', 'json:a'])).toThrow(
    new UsageError('usage.output-twice', { path: 'a' }),
  );
});
