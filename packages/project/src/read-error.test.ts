import { expect, it } from 'vitest';

import { systemError } from '../test/memory-files.ts';
import { faultError, thrownError } from './read-error.ts';

it('names what the disk said', () => {
  const codes = ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP', 'EIO'].map((code) => {
    const { code: named, values, remedy } = thrownError(systemError(code), 'a.md');
    return { named, values, remedy };
  });
  expect(codes).toEqual([
    { named: 'file-missing', values: {}, remedy: 'check-path' },
    { named: 'file-missing', values: {}, remedy: 'check-path' },
    { named: 'file-denied', values: {}, remedy: 'check-permissions' },
    { named: 'file-denied', values: {}, remedy: 'check-permissions' },
    { named: 'link-circle', values: {}, remedy: 'mend-link' },
    { named: 'file-failed', values: { reason: 'EIO' }, remedy: 'try-again' },
  ]);
});

it('keeps what was thrown for those who look for a fault', () => {
  const thrown = new Error('luokka puuttuu');
  expect(faultError(thrown, 'a.md')).toEqual({
    code: 'check-failed',
    values: { reason: 'luokka puuttuu' },
    file: 'a.md',
    remedy: 'report-fault',
    cause: thrown,
  });
});
