import { absolutePath } from '@lapsilinssi/project';
import type { Files } from '@lapsilinssi/project';

/** Files of a folder as the editor has them: what is open in it comes before what the disk holds. `openText` takes absolute paths. */
export function overlayFiles(files: Files, folder: string, openText: (path: string) => string | undefined): Files {
  const open = (path: string): string | undefined => openText(absolutePath(path, folder));
  return {
    kind: async (path) => (open(path) === undefined ? files.kind(path) : 'file'),
    async read(path) {
      const text = open(path);
      return text === undefined ? files.read(path) : new TextEncoder().encode(text);
    },
    walk: (path) => files.walk(path),
    glob: (pattern) => files.glob(pattern),
  };
}
