import { expect, test } from 'vitest';

import { encodeText } from './encode-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a text is written as its file was: with its byte order mark', () => {
  expect(encodeText('ä\r\n', bytes('a\r\n'))).toEqual(bytes('ä\r\n'));
  expect(encodeText('ä', bytes('\uFEFFa'))).toEqual(bytes('\uFEFFä'));
});

test('a file in another encoding, or with broken bytes, is not written', () => {
  expect(encodeText('ä', Uint8Array.of(0x70, 0xe4, 0x69, 0x76, 0xe4))).toBeUndefined();
  expect(encodeText('ä', Uint8Array.of(0xff, 0xfe, 0x61, 0))).toBeUndefined();
  expect(encodeText('ä', Uint8Array.of(0xc3, 0xa4, 0xc3, 0xa4, 0xc3, 0xa4, 0xe4))).toBeUndefined();
});
