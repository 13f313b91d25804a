import { commands, window, type Disposable } from 'vscode';

import type { CoveragePanel } from '../views/coverage-panel.ts';
import { say } from '../words/say.ts';
import { checkPlans } from './check-plans.ts';
import type { CommandContext } from './command-context.ts';
import { commentWord } from './comment-word.ts';
import { explain } from './explain.ts';
import { exportWord } from './export-word.ts';
import { importWord } from './import-word.ts';
import { insertThemeSection } from './insert-theme-section.ts';
import { menu } from './menu.ts';
import { newPlan } from './new-plan.ts';
import { openExample } from './open-example.ts';

/** Registers the commands. What a command cannot do is told in words, with a way to the log. */
export function registerCommands(context: CommandContext, coverage: CoveragePanel): Disposable[] {
  const { server, log, language } = context;
  const register = (name: string, run: (given: unknown, other: unknown) => Promise<void>): Disposable =>
    commands.registerCommand(`lapsilinssi.${name}`, async (given: unknown, other: unknown) => {
      try {
        await run(given, other);
      } catch (error) {
        log.error(error instanceof Error ? error : String(error));
        await tellFault(error instanceof Error ? error.message : String(error));
      }
    });
  const tellFault = async (why: string): Promise<void> => {
    const spoken = language.current();
    const show = say(spoken, 'fault.log');
    if ((await window.showErrorMessage(say(spoken, 'fault.request', { why }), show)) === show) log.show();
  };
  return [
    register('newPlan', (given) => newPlan(context, given)),
    register('insertThemeSection', (given) => insertThemeSection(context, given)),
    register('exportWord', (given, target) => exportWord(context, given, target)),
    register('importWord', (given) => importWord(context, given)),
    register('commentWord', (given) => commentWord(context, given)),
    register('coverage', () => coverage.show()),
    register('checkPlans', () => checkPlans(context)),
    register('restart', () => server.restart()),
    register('explain', (given) => explain(given)),
    register('openExample', () => openExample(context)),
    register('menu', () => menu(context)),
    register('showSummary', async () => commands.executeCommand('lapsilinssi.summary.focus')),
    register('settings', async () =>
      commands.executeCommand('workbench.action.openSettings', '@ext:lapsilinssi.lapsilinssi-vscode'),
    ),
  ];
}
