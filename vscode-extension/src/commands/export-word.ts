import { bytesOf } from '@lapsilinssi/language-server/base64';
import { REQUESTS, type WrittenWord } from '@lapsilinssi/language-server/protocol';
import { Uri, window, workspace, type TextDocument } from 'vscode';

import { siblingOf } from '../word/sibling-of.ts';
import { tellWritten } from '../word/tell-written.ts';
import { say } from '../words/say.ts';
import type { CommandContext } from './command-context.ts';

/**
 * Writes the plan that is being written, or the one that was chosen among the files, as a Word file and tells where it is.
 *
 * @param given address of the plan; the one that is being written when absent
 * @param target address of the Word file; asked when absent
 */
export async function exportWord(context: CommandContext, given: unknown, target: unknown): Promise<void> {
  const { server, plan, language } = context;
  const spoken = language.current();
  const document: TextDocument | undefined =
    given instanceof Uri ? await workspace.openTextDocument(given) : plan.current;
  if (document === undefined) {
    await window.showInformationMessage(say(spoken, 'word.no-document'));
    return;
  }
  const { base64, notes } = await server.ask<WrittenWord>(REQUESTS.wordExport, { uri: document.uri.toString() });
  const to =
    target instanceof Uri
      ? target
      : await window.showSaveDialog({
          title: say(spoken, 'word.save'),
          defaultUri: siblingOf(document.uri, '.docx'),
          filters: { [say(spoken, 'word.files')]: ['docx'] },
        });
  if (to === undefined) return;
  await workspace.fs.writeFile(to, bytesOf(base64));
  tellWritten(say(spoken, 'word.written', { file: workspace.asRelativePath(to, false) }), to, notes, spoken);
}
