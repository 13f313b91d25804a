import { commands, window, type QuickPickItem } from 'vscode';

import { say, type WordId } from '../words/say.ts';
import type { CommandContext } from './command-context.ts';

const ENTRIES: readonly {
  readonly command: string;
  readonly words: Extract<WordId, `action.${string}`>;
  readonly word?: true;
}[] = [
  { command: 'showSummary', words: 'action.summary' },
  { command: 'coverage', words: 'action.coverage' },
  { command: 'insertThemeSection', words: 'action.section' },
  { command: 'exportWord', words: 'action.export', word: true },
  { command: 'newPlan', words: 'action.new-plan' },
  { command: 'importWord', words: 'action.import', word: true },
  { command: 'commentWord', words: 'action.comment', word: true },
  { command: 'checkPlans', words: 'action.check' },
  { command: 'restart', words: 'action.restart' },
  { command: 'settings', words: 'action.settings' },
];

/** Offers everything that Lapsilinssi can do, in the reader's language. */
export async function menu({ language, handlesWord }: CommandContext): Promise<void> {
  const spoken = language.current();
  const items = ENTRIES.filter(({ word }) => handlesWord || word !== true).map(
    ({ command, words }): QuickPickItem & { readonly command: string } => ({ command, label: say(spoken, words) }),
  );
  const chosen = await window.showQuickPick(items, { title: say(spoken, 'action.title') });
  if (chosen !== undefined) await commands.executeCommand(`lapsilinssi.${chosen.command}`);
}
