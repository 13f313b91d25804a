import { EventEmitter, FileSystemError, FileType, Uri, workspace, type Disposable, type FileChangeEvent } from 'vscode';

import type { Host } from './host.ts';

/** Scheme of the pages that come with the extension. */
export const REFERENCE_SCHEME = 'lapsilinssi-reference';

/** Lets the editor read the pages of the reference, which stand in one file of the extension: `lapsilinssi-reference:/fi/themes/participation.md`. */
export function serveReferencePages(extensionUri: Uri, readOwn: Host['readOwn']): Disposable {
  let pages: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  const changed = new EventEmitter<FileChangeEvent[]>();
  const pageOf = async (uri: Uri): Promise<Uint8Array> => {
    pages ??= readOwn(Uri.joinPath(extensionUri, 'reference.json')).then(pagesIn);
    const page = (await pages).get(uri.path);
    if (page === undefined) throw FileSystemError.FileNotFound(uri);
    return page;
  };
  const provider = workspace.registerFileSystemProvider(
    REFERENCE_SCHEME,
    {
      onDidChangeFile: changed.event,
      watch: () => ({ dispose: () => undefined }),
      stat: async (uri) => ({ type: FileType.File, ctime: 0, mtime: 0, size: (await pageOf(uri)).length }),
      readDirectory: () => [],
      readFile: pageOf,
      createDirectory: refuse,
      writeFile: refuse,
      delete: refuse,
      rename: refuse,
    },
    { isReadonly: true, isCaseSensitive: true },
  );
  return {
    dispose: () => {
      provider.dispose();
      changed.dispose();
    },
  };
}

function refuse(uri?: Uri): never {
  throw FileSystemError.NoPermissions(uri);
}

function pagesIn(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const pages: Readonly<Record<string, string>> = JSON.parse(new TextDecoder().decode(file));
  const encoder = new TextEncoder();
  return new Map(Object.entries(pages).map(([path, text]) => [path, encoder.encode(text)]));
}
