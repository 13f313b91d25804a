import { expect, it } from 'vitest';

import { memoryFiles, systemError } from '../test/memory-files.ts';
import { discover } from './discover.ts';
import { translatedPaths } from './translated-paths.ts';

it('finds both versions, in any of the three languages, and only what is among the documents', async () => {
  const files = memoryFiles({
    'lanu/suunnitelma.md': '# Suunnitelma\n',
    'lanu/sv/plan.md': '---\növersättning av: ../suunnitelma.md\n---\n\n# Plan\n',
    'strategia.md': '---\nkäännös: poissa.md\n---\n\n# Strategia\n',
    'itse.md': '---\ntranslation-of: itse.md\n---\n\n# Itse\n',
    'rikki.md': systemError('EACCES'),
  });
  const found = await discover(['lanu', 'strategia.md', 'itse.md', 'rikki.md'], files);
  expect([...(await translatedPaths(found, files))]).toEqual(['lanu/sv/plan.md', 'lanu/suunnitelma.md']);
});
