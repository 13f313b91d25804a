import { commands, Uri } from 'vscode';

import { REFERENCE_SCHEME } from '../reference-pages.ts';

/**
 * Shows a page of the reference: what a rule, theme or document type asks and why.
 *
 * @param page its path, which may come from outside: `/fi/findings/commitment-vague.md`
 */
export async function explain(page: unknown): Promise<void> {
  if (typeof page !== 'string' || !/^\/(?:fi|sv|en)\/(?:[a-z-]+\/)?[\w-]+\.md$/u.test(page)) return;
  await commands.executeCommand('markdown.showPreviewToSide', Uri.from({ scheme: REFERENCE_SCHEME, path: page }));
}
