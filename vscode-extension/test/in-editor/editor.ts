import {
  commands,
  languages,
  type Range,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type TextDocument,
} from 'vscode';

import { until } from './checks.ts';

/** A file of the open folder. */
export function inFolder(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  return Uri.joinPath(folder.uri, path);
}

/** Shows a file of the folder with its first findings. */
export async function openPlan(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(inFolder(path));
  await window.showTextDocument(document, { preview: false });
  await until(`findings in ${path}`, () => languages.getDiagnostics(document.uri).length > 0 || undefined);
  return document;
}

/** Findings of a document by a rule. */
export function findings(document: TextDocument, rule: string): Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ code }) => (typeof code === 'object' ? code.value : code) === rule);
}

/** The quick fix with a title at the finding of a rule. */
export async function quickFix(document: TextDocument, rule: string, title: RegExp): Promise<CodeAction> {
  return until(`quick fix ${title} for ${rule}`, async () => {
    for (const { range } of findings(document, rule)) {
      const actions = await actionsAt(document, range, 'quickfix');
      const found = actions.find((action) => title.test(action.title));
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

/** Actions of a kind that the editor offers at a range. */
export async function actionsAt(document: TextDocument, range: Range, kind: string): Promise<CodeAction[]> {
  return (
    (await commands.executeCommand<CodeAction[] | undefined>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind,
    )) ?? []
  );
}

/** Makes a quick fix: its edit, then its command. */
export async function make({ edit, command }: CodeAction): Promise<void> {
  if (edit !== undefined && !(await workspace.applyEdit(edit))) throw new Error('the edit was refused');
  if (command !== undefined) await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Takes back what was changed. */
export async function revert(): Promise<void> {
  await commands.executeCommand('workbench.action.files.revert');
}
