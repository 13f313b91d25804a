import { env, window, type Uri } from 'vscode';

import { say, type UiLanguage } from '../words/say.ts';

/** Tells that a Word file was written, offers to open it, and tells what had to be left out. Nobody waits for an answer. */
export function tellWritten(message: string, file: Uri, notes: readonly string[], language: UiLanguage): void {
  const open = say(language, 'word.open');
  void (async () => {
    if ((await window.showInformationMessage(message, open)) === open) await env.openExternal(file);
  })();
  for (const note of notes) void window.showWarningMessage(note);
}
