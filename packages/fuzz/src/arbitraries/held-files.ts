import type { Files } from '@lapsilinssi/project';

/** A disk of files by absolute path; everything else is not there. */
export function heldFiles(held: Readonly<Record<string, string | Uint8Array>>): Files {
  const encoder = new TextEncoder();
  const isFolder = (path: string): boolean =>
    Object.keys(held).some((one) => one.startsWith(`${path.replace(/\/$/u, '')}/`));
  return {
    kind: (path) => Promise.resolve(Object.hasOwn(held, path) ? 'file' : isFolder(path) ? 'folder' : undefined),
    read(path) {
      const content = Object.hasOwn(held, path) ? held[path] : undefined;
      if (content === undefined)
        return Promise.reject(Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' }));
      return Promise.resolve(typeof content === 'string' ? encoder.encode(content) : content);
    },
    walk: () => Promise.resolve({ files: [], closed: [] }),
    glob: () => Promise.resolve([]),
  };
}
