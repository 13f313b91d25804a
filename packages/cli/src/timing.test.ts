import type { CheckedDocument } from '@lapsilinssi/reporters';
import { expect, it } from 'vitest';

import { timedWriter } from './timing.ts';

it('tells how long the start and each further document took, the slowest first', () => {
  const times = [300, 310, 400];
  let told = '';
  const writer = timedWriter(
    { begin: () => '<', document: ({ path }) => path, end: () => '>' },
    { note: (text) => (told += text) },
    'fi',
    () => times.shift() ?? 0,
  );
  const unread = (path: string): CheckedDocument => ({
    status: 'unreadable',
    path,
    error: { code: 'file-missing', values: {}, file: path, remedy: 'check-path' },
  });
  const written = [
    writer.begin(),
    ...['a.md', 'b.md', 'c.md'].map((path) => writer.document(unread(path))),
    writer.end(),
  ];
  expect(written.join('')).toBe('<a.mdb.mdc.md>');
  expect(told.split('\n')).toEqual([
    'Käynnistys ja ensimmäinen asiakirja   300 ms',
    'Muut asiakirjat (2)                   100 ms',
    '  c.md                                 90 ms',
    '  b.md                                 10 ms',
    '',
  ]);
});
