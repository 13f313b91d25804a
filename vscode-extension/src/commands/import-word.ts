import { base64Of, bytesOf } from '@lapsilinssi/language-server/base64';
import { REQUESTS, type ImportedPlan } from '@lapsilinssi/language-server/protocol';
import { Uri, window, workspace } from 'vscode';

import { chosenWord } from '../word/chosen-word.ts';
import { freeSiblingOf } from '../word/sibling-of.ts';
import type { CommandContext } from './command-context.ts';

/**
 * Makes a plan of a Word file, beside it, its pictures in a folder of their own, and opens it. Nothing that is there already is written over.
 *
 * @param given address of the Word file; asked when absent
 */
export async function importWord({ server, language }: CommandContext, given: unknown): Promise<void> {
  const word = await chosenWord(given, language.current());
  if (word === undefined) return;
  const plan = await freeSiblingOf(word, '', '.md');
  const { text, pictureFolder, pictures, notes } = await server.ask<ImportedPlan>(REQUESTS.wordImport, {
    uri: word.toString(),
    base64: base64Of(await workspace.fs.readFile(word)),
  });
  for (const { name, base64 } of pictures) {
    await workspace.fs.writeFile(Uri.joinPath(plan, '..', pictureFolder, name), bytesOf(base64));
  }
  await workspace.fs.writeFile(plan, new TextEncoder().encode(text));
  await window.showTextDocument(plan, { preview: false });
  for (const note of notes) void window.showInformationMessage(note);
}
