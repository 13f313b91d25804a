import type { Uri } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** What differs between VS Code on a computer and in a browser. */
export interface Host {
  /** Makes the client of a server that is not started yet. */
  openClient(options: LanguageClientOptions): BaseLanguageClient;
  /** Reads a file that the extension brings along for itself, which may be pressed. */
  readonly readOwn: (file: Uri) => Promise<Uint8Array>;
  /** Whether Word files can be read and written here. */
  readonly handlesWord: boolean;
}
