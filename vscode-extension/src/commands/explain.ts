import { commands, Uri } from 'vscode';

import type { CommandContext } from './command-context.ts';

/**
 * Shows a page of the reference: what a rule, theme or document type asks and why.
 *
 * @param page its path: `/fi/findings/commitment-vague.md`
 */
export async function explain({ extensionUri }: CommandContext, page: unknown): Promise<void> {
  // What comes in stays below the folder of the reference: a link in somebody's text may say anything.
  if (typeof page !== 'string' || !/^\/(?:fi|sv|en)\/(?:[a-z-]+\/)?[\w-]+\.md$/u.test(page)) return;
  await commands.executeCommand('markdown.showPreviewToSide', Uri.joinPath(extensionUri, 'reference', page));
}
