import { fileURLToPath, pathToFileURL } from 'node:url';

import { diskFiles, loadPackFolder, loadShippedPack } from '@lapsilinssi/project/node';

import type { Host } from '../host.ts';
import { today } from '../today.ts';

/** This machine: its disk, its clock, and the rule pack that comes with the server. */
export function nodeHost(): Host {
  return {
    filesIn: diskFiles,
    pathOf(uri) {
      if (!uri.startsWith('file:')) return undefined;
      try {
        return fileURLToPath(uri).replaceAll('\\', '/');
      } catch {
        // A file of another machine.
        return undefined;
      }
    },
    uriOf: (path) => pathToFileURL(path).href,
    today,
    loadPack: (folder) => (folder === undefined ? loadShippedPack() : loadPackFolder(folder)),
    async loadWord() {
      const { nodeWord } = await import('../word/node-word.ts');
      return nodeWord;
    },
  };
}
