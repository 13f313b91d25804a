import { expect, test } from 'vitest';

import { base64 } from '../compile/base64.ts';
import { contentHash } from './content-hash.ts';

test('base64 is what Node makes of it', () => {
  for (const size of [0, 1, 2, 3, 4, 255]) {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 37) % 256);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  }
});

test('the hash knows where one file ends and the next begins', () => {
  const one = contentHash([{ path: 'a', text: 'bc' }]);
  expect(one).toMatch(/^[0-9a-f]{16}$/u);
  expect(contentHash([{ path: 'ab', text: 'c' }])).not.toBe(one);
});

test('line ends and the order of files do not matter, a letter does', () => {
  const files = [
    { path: 'a', text: 'osallisuus\n' },
    { path: 'b', text: 'kuuleminen\n' },
  ];
  const windows = files.toReversed().map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }));
  expect(contentHash(windows)).toBe(contentHash(files));
  expect(contentHash([{ path: 'a', text: 'osallisuut\n' }])).not.toBe(
    contentHash([{ path: 'a', text: 'osallisuus\n' }]),
  );
});
