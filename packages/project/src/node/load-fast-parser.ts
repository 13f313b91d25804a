import { createRequire } from 'node:module';

import type { FastParser } from '@lapsilinssi/core';
import type { markdownToMdast as parse } from 'satteri';

/**
 * The faster parser of Markdown, which is written in Rust and comes beside us where somebody has installed it (`npm install satteri`); undefined
 * where it is not, has no binary for this machine, or cannot be loaded by this Node.
 */
export function loadFastParser(): FastParser | undefined {
  try {
    const { markdownToMdast }: { readonly markdownToMdast: typeof parse } = createRequire(import.meta.url)('satteri');
    return (text) => {
      const tree = markdownToMdast(text);
      if (tree.type !== 'root') throw new Error(`the parser gave ${tree.type}`);
      return tree;
    };
  } catch {
    return undefined;
  }
}
