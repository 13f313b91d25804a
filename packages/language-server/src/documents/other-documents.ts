import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';

import { drawnIn } from './drawn-in.ts';

/** Open documents that are no plans but may decide how plans are checked: configurations, baselines, rule packs. */
export interface OtherDocuments {
  open(uri: string, languageId: string, version: number, text: string): void;
  /** @returns whether the document is one of these */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): boolean;
  close(uri: string): boolean;
  get(uri: string): TextDocument | undefined;
}

/** Keeps the open documents that are no plans. */
export function openOtherDocuments(): OtherDocuments {
  const documents = new Map<string, TextDocument>();
  return {
    open(uri, languageId, version, text) {
      documents.set(uri, TextDocument.create(uri, languageId, version, text));
    },
    change(uri, version, changes) {
      const document = documents.get(uri);
      if (document === undefined) return false;
      for (const change of changes) {
        const drawn = 'range' in change ? drawnIn(document, change).change : change;
        documents.set(uri, TextDocument.update(document, [drawn], version));
      }
      return true;
    },
    close: (uri) => documents.delete(uri),
    get: (uri) => documents.get(uri),
  };
}
