import { commands, languages, UIKind, env, window, workspace } from 'vscode';

import { runChecks, same, until, type Check } from './checks.ts';
import { findings, inFolder, make, openPlan, quickFix, revert } from './editor.ts';

const checks: readonly Check[] = [
  {
    name: 'opens a draft in a browser and shows what lacks in it',
    run: async () => {
      same(env.uiKind, UIKind.Web);
      const plan = await openPlan('lanu.md');
      same(plan.uri.scheme, 'vscode-test-web');
      const [absent] = await until('a missing theme', () => {
        const found = findings(plan, 'theme-missing');
        return found.length > 0 ? found : undefined;
      });
      same(
        absent?.message.startsWith('Suunnitelmassa ei kerrota, miten päätösten vaikutukset lapsiin arvioidaan.'),
        true,
      );
    },
  },
  {
    name: 'mends with a quick fix',
    run: async () => {
      const plan = await openPlan('lanu.md');
      await make(await quickFix(plan, 'outdated-statute', /1285\/2016/u));
      await until('the text to change', () => plan.getText().includes('(1285/2016)') || undefined);
      await revert();
    },
  },
  {
    name: 'follows the configuration of the folder, which is on no disk',
    run: async () => {
      const plan = await openPlan('lanu.md');
      const configuration = inFolder('.lapsilinssi.yaml');
      await workspace.fs.writeFile(configuration, new TextEncoder().encode('severities:\n  outdated-term: off\n'));
      await commands.executeCommand('lapsilinssi.restart');
      await until(
        'the finding to go',
        () => (findings(plan, 'theme-missing').length > 0 && findings(plan, 'outdated-term').length === 0) || undefined,
      );
      await workspace.fs.delete(configuration);
    },
  },
  {
    name: 'checks plans that are not open, and shows the theme map',
    run: async () => {
      const closed = inFolder('liitteet/strategia.md');
      void commands.executeCommand('lapsilinssi.checkPlans');
      await until('findings of a closed plan', () => languages.getDiagnostics(closed).length > 0 || undefined);
      await commands.executeCommand('lapsilinssi.coverage');
      await until(
        'the tab',
        () => window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'Teemakartta')) || undefined,
      );
      await commands.executeCommand('workbench.action.closeAllEditors');
    },
  },
  {
    name: 'makes a new plan from a template',
    run: async () => {
      const answers = { documentType: 'municipal-strategy', language: 'fi', organisation: '', period: '' };
      await commands.executeCommand('lapsilinssi.newPlan', answers);
      await until('the plan', () =>
        workspace.textDocuments.find(
          (document) => document.isUntitled && /^asiakirjatyyppi: /mu.test(document.getText()),
        ),
      );
    },
  },
];

/** Runs the checks of the browser edition. */
export const run = (): Promise<void> => runChecks(checks);
