import { COMMANDS, REQUESTS, type Applied, type ThemeMap } from '@lapsilinssi/language-server/protocol';
import { Selection, TextEditorRevealType, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';

import { say } from '../words/say.ts';
import type { CommandContext } from './command-context.ts';

/**
 * Inserts the section of a theme into the plan that is being written and goes to its first place to fill in. Themes that lack what is
 * expected are offered first.
 *
 * @param given id of a theme; asked when it is none
 */
export async function insertThemeSection(context: CommandContext, given: unknown): Promise<void> {
  const { server, plan, language } = context;
  const document = plan.current;
  const spoken = language.current();
  if (document === undefined) {
    await window.showInformationMessage(say(spoken, 'section.no-document'));
    return;
  }
  const theme = typeof given === 'string' ? given : await askTheme(document, context);
  if (theme === undefined) return;

  const before = document.getText();
  const { applied, reason } = await server.run<Applied>(COMMANDS.insertSection, {
    uri: document.uri.toString(),
    theme,
  });
  if (!applied) {
    await window.showInformationMessage(reason ?? say(spoken, 'fault.request', { why: theme }));
    return;
  }
  await showInserted(document, before);
}

async function askTheme(document: TextDocument, { server, language }: CommandContext): Promise<string | undefined> {
  const spoken = language.current();
  const map = await server.ask<ThemeMap>(REQUESTS.coverage, { uri: document.uri.toString() });
  const cells = map.documents[0]?.cells ?? [];
  const items = map.themes.map(({ id, title }, index) => {
    const { word = '', expected = '', level = 0, expectedLevel = 0 } = cells[index] ?? {};
    const item: QuickPickItem = { label: title, description: [word, expected].join(' ').trim() };
    return { ...item, id, lacking: expected === '' ? 0 : expectedLevel - level };
  });
  const chosen = await window.showQuickPick(
    items.toSorted((a, b) => b.lacking - a.lacking),
    { title: say(spoken, 'action.section'), placeHolder: say(spoken, 'section.theme'), matchOnDescription: true },
  );
  return chosen?.id;
}

/** Shows what was inserted, its first field selected. */
async function showInserted(document: TextDocument, before: string): Promise<void> {
  const now = workspace.textDocuments.find(({ uri }) => uri.toString() === document.uri.toString());
  if (now === undefined) return;
  const after = now.getText();
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const field = /\[[^\]\n]+\](?!\()/u.exec(after.slice(start, start + after.length - before.length));
  const from = now.positionAt(field === null ? start : start + field.index);
  const to = field === null ? from : now.positionAt(start + field.index + field[0].length);
  const editor = await window.showTextDocument(now);
  editor.selection = new Selection(from, to);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenter);
}
