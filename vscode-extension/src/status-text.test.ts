import { expect, it } from 'vitest';

import { statusText } from './status-text.ts';

it('tells what is important and what to consider', () => {
  expect(statusText({ errors: 2, warnings: 7, infos: 11 }, 'fi')).toBe('Lapsilinssi: tärkeää 2, harkittavaa 7');
  expect(statusText({ errors: 0, warnings: 7, infos: 11 }, 'sv')).toBe('Lapsilinssi: att överväga 7');
});

it('tells what is for information only where there is nothing else', () => {
  expect(statusText({ errors: 0, warnings: 0, infos: 3 }, 'fi')).toBe('Lapsilinssi: tiedoksi 3');
  expect(statusText({ errors: 0, warnings: 0, infos: 0 }, 'en')).toBe('Lapsilinssi: no findings');
});

it('says no more than its name before the first check, and that it is stopped', () => {
  expect(statusText(undefined, 'fi')).toBe('Lapsilinssi');
  expect(statusText('stopped', 'sv')).toBe('Lapsilinssi: inte i gång');
});
