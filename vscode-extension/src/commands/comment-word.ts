import { base64Of, bytesOf } from '@lapsilinssi/language-server/base64';
import { REQUESTS, type CommentedWord } from '@lapsilinssi/language-server/protocol';
import { workspace } from 'vscode';

import { chosenWord } from '../word/chosen-word.ts';
import { freeSiblingOf } from '../word/sibling-of.ts';
import { tellWritten } from '../word/tell-written.ts';
import { say } from '../words/say.ts';
import type { CommandContext } from './command-context.ts';

/**
 * Writes a copy of a Word file with the findings as comments, beside the original, which is not touched.
 *
 * @param given address of the Word file; asked when absent
 */
export async function commentWord({ server, language }: CommandContext, given: unknown): Promise<void> {
  const spoken = language.current();
  const word = await chosenWord(given, spoken);
  if (word === undefined) return;
  const commented = await server.ask<CommentedWord>(REQUESTS.wordComment, {
    uri: word.toString(),
    base64: base64Of(await workspace.fs.readFile(word)),
  });
  const ending = word.path.slice(word.path.lastIndexOf('.'));
  const copy = await freeSiblingOf(word, say(commented.language, 'word.comments-suffix'), ending);
  await workspace.fs.writeFile(copy, bytesOf(commented.base64));
  const told = { file: workspace.asRelativePath(copy, false), count: commented.comments };
  tellWritten(say(spoken, 'word.commented', told), copy, [], spoken);
}
