import type { Files } from '../src/files.ts';

/** Files held in memory by path, for tests; a file whose content is an error throws it when read. */
export function memoryFiles(content: Readonly<Record<string, string | Uint8Array | Error>>): Files {
  const paths = Object.keys(content);
  const below = (folder: string): string[] =>
    paths.filter((path) => folder === '.' || path.startsWith(`${folder.replace(/\/$/u, '')}/`)).toSorted();
  return {
    kind(path) {
      if (content[path] !== undefined) return Promise.resolve('file');
      return Promise.resolve(below(path).length > 0 ? 'folder' : undefined);
    },
    read(path) {
      const found = content[path];
      if (found === undefined || found instanceof Error) return Promise.reject(found ?? systemError('ENOENT'));
      return Promise.resolve(typeof found === 'string' ? new TextEncoder().encode(found) : found);
    },
    walk: (folder) => Promise.resolve({ files: below(folder), closed: [] }),
    glob(pattern) {
      const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`));
      const expression = new RegExp(`^${parts.join('[^/]*')}$`, 'u');
      return Promise.resolve(paths.filter((path) => expression.test(path)).toSorted());
    },
  };
}

/** An error with a system's code, as a disk throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
