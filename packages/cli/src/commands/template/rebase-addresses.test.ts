import { parseMarkdown } from '@lapsilinssi/core';
import { sectionMarkdown } from '@lapsilinssi/sections';
import { expect, it } from 'vitest';

import { rebaseAddresses } from './rebase-addresses.ts';

const TEXT =
  '![Piha](kuvat/piha.png) ja [strategia](../strategia.md#luku) sekä [sivu](https://kunta.example) ja [alku](#alku), [liite][l]\n\n[l]: <liite 1.pdf>\n';

it('leads to the same files from another folder', () => {
  const { children } = rebaseAddresses(parseMarkdown(TEXT), 'vanhat/2021', 'uudet');
  expect(sectionMarkdown(children)).toBe(
    '![Piha](../vanhat/2021/kuvat/piha.png) ja [strategia](../vanhat/strategia.md#luku) sekä [sivu](https://kunta.example) ja [alku](#alku), [liite][l]\n\n[l]: <../vanhat/2021/liite 1.pdf>\n',
  );
});

it('leaves addresses as they are in the same folder', () => {
  const tree = parseMarkdown(TEXT);
  expect(rebaseAddresses(tree, './vanhat', 'vanhat/')).toBe(tree);
});
