import { COMMANDS, type WorkspaceCheck } from '@lapsilinssi/language-server/protocol';
import { commands, window } from 'vscode';

import { statusText } from '../status-text.ts';
import { say } from '../words/say.ts';
import type { CommandContext } from './command-context.ts';

/** Checks every plan of the open folders and tells what was found; the findings stand in the editor's list of problems. */
export async function checkPlans({ server, language }: CommandContext): Promise<void> {
  const spoken = language.current();
  // The server reports its progress, which the editor shows with a way to stop it.
  const found = await server.run<WorkspaceCheck>(COMMANDS.checkWorkspace);
  if (found.cancelled) return;
  if (found.documents === 0) {
    await window.showInformationMessage(say(spoken, 'check.none'));
    return;
  }
  const documents =
    found.documents === 1 ? say(spoken, 'check.one') : say(spoken, 'check.many', { count: found.documents });
  const unreadable = found.unreadable > 0 ? ` ${say(spoken, 'check.unreadable', { count: found.unreadable })}` : '';
  const told = say(spoken, 'check.done', { documents, counts: `${statusText(found, spoken)}.${unreadable}` });
  const show = say(spoken, 'check.show');
  if ((await window.showInformationMessage(told, show)) === show) {
    await commands.executeCommand('workbench.actions.view.problems');
  }
}
