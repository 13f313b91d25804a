import { expect, it } from 'vitest';

import { extensionOf, formatOf } from './document-format.ts';

it('knows formats by the ending of the name alone', () => {
  expect(['a.md', 'a.MARKDOWN', 'kunta.fi/a.txt', 'a.docx', 'a.pdf', 'LUONNOS', '.md'].map(formatOf)).toEqual([
    'markdown',
    'markdown',
    'text',
    'docx',
    undefined,
    undefined,
    undefined,
  ]);
});

it('takes the ending from the name, not from a folder', () => {
  expect(['a.tar.gz', 'kunta.fi/luonnos', 'kunta.fi\\luonnos', 'Suunnitelma 2026.MD'].map(extensionOf)).toEqual([
    '.gz',
    '',
    '',
    '.md',
  ]);
});
