import type { Files } from '@lapsilinssi/project';

/** Files as the editor has them: what is open in it comes before what the disk holds. */
export function overlayFiles(files: Files, openText: (path: string) => string | undefined): Files {
  return {
    kind: async (path) => (openText(path) === undefined ? files.kind(path) : 'file'),
    async read(path) {
      const text = openText(path);
      return text === undefined ? files.read(path) : new TextEncoder().encode(text);
    },
    walk: (folder) => files.walk(folder),
    glob: (pattern) => files.glob(pattern),
  };
}
