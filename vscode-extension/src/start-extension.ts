import { window, type ExtensionContext } from 'vscode';

import type { CommandContext } from './commands/command-context.ts';
import { registerCommands } from './commands/register-commands.ts';
import type { Host } from './host.ts';
import { followLastPlan } from './last-plan.ts';
import { serveReferencePages } from './reference-pages.ts';
import { openServer } from './server/open-server.ts';
import { openStatusItem } from './status-item.ts';
import { openUiLanguage } from './ui-language.ts';
import { openCoveragePanel } from './views/coverage-panel.ts';
import { openSummaryView } from './views/summary-view.ts';
import { say } from './words/say.ts';

/** Starts the extension: its commands and views at once, the server behind them. */
export async function startExtension({ extensionUri, subscriptions }: ExtensionContext, host: Host): Promise<void> {
  const log = window.createOutputChannel('Lapsilinssi', { log: true });
  const language = openUiLanguage();
  const plan = followLastPlan();
  const server = openServer(host, log, () => say(language.current(), 'fault.not-running'));
  const { handlesWord, readOwn } = host;
  const context: CommandContext = { extensionUri, server, plan, language, log, handlesWord };
  const coverage = openCoveragePanel(extensionUri, server, language);
  subscriptions.push(
    log,
    plan,
    serveReferencePages(extensionUri, readOwn),
    coverage,
    ...registerCommands(context, coverage),
    openSummaryView({ extensionUri, server, plan, language, handlesWord }),
    openStatusItem(server, plan, language),
    { dispose: () => server.dispose() },
  );
  try {
    await server.start();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    const spoken = language.current();
    const show = say(spoken, 'fault.log');
    const why = error instanceof Error ? error.message : String(error);
    const answer = await window.showErrorMessage(say(spoken, 'fault.start', { why }), show);
    if (answer === show) log.show();
  }
}
