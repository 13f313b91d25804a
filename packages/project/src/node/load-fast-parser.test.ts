import { parseMarkdown } from '@lapsilinssi/core';
import { expect, it } from 'vitest';

import { loadFastParser } from './load-fast-parser.ts';

it('loads the parser where it is installed: it gives the tree of the reference parser', () => {
  const text = '# Osallisuus\n\nLapsia 😀 kuullaan **syyskuussa**.\n';
  expect(JSON.parse(JSON.stringify(loadFastParser()?.(text)))).toEqual(JSON.parse(JSON.stringify(parseMarkdown(text))));
});
