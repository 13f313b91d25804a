import { base64Of } from '@lapsilinssi/language-server/base64';
import { FILE_REQUESTS } from '@lapsilinssi/language-server/protocol';
import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Folders whose files are nobody's plans. */
const LEFT_OUT = /^\.|^node_modules$/u;

interface FileParams {
  readonly uri: string;
}

/** Serves the files of the open folders to a server that runs as a worker and reaches none by itself. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest<'file' | 'folder' | null, Error>(FILE_REQUESTS.kind, ({ uri }: FileParams) =>
    kindOf(Uri.parse(uri)),
  );
  client.onRequest<{ readonly base64: string } | null, Error>(FILE_REQUESTS.read, async ({ uri }: FileParams) => {
    const content = await contentOf(Uri.parse(uri));
    return content === undefined ? null : { base64: base64Of(content) };
  });
  client.onRequest(FILE_REQUESTS.list, async ({ uri }: FileParams) => ({
    uris: await filesBelow(Uri.parse(uri)),
  }));
}

async function kindOf(uri: Uri): Promise<'file' | 'folder' | null> {
  try {
    const { type } = await workspace.fs.stat(uri);
    return (type & FileType.Directory) === 0 ? 'file' : 'folder';
  } catch {
    return null;
  }
}

/** The bytes of a file; undefined where there is none. */
async function contentOf(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

async function filesBelow(folder: Uri): Promise<string[]> {
  const files: string[] = [];
  for (const [name, type] of await workspace.fs.readDirectory(folder)) {
    if (LEFT_OUT.test(name)) continue;
    const uri = Uri.joinPath(folder, name);
    // A link to a folder may lead back to where it stands.
    if (type === FileType.Directory) files.push(...(await filesBelow(uri)));
    else if ((type & FileType.File) !== 0) files.push(uri.toString());
  }
  return files;
}
