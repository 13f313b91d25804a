import {
  commands,
  env,
  extensions,
  languages,
  Position,
  Range,
  Uri,
  version,
  window,
  workspace,
  type CompletionList,
  type Hover,
  type TextDocument,
} from 'vscode';

import { runChecks, same, until, type Check } from './checks.ts';
import { actionsAt, findings, inFolder, make, openPlan, quickFix, revert } from './editor.ts';

const ID = 'lapsilinssi.lapsilinssi-vscode';

const checks: readonly Check[] = [
  {
    name: `starts in VS Code ${version}, display language ${env.language}, and contributes the commands that it has`,
    run: async () => {
      const extension = extensions.getExtension(ID);
      if (extension === undefined) throw new Error('the extension is not there');
      await extension.activate();
      const known = new Set(await commands.getCommands(true));
      const contributed: { readonly command: string }[] = extension.packageJSON.contributes.commands;
      same(
        contributed.map(({ command }) => command).filter((command) => !known.has(command)),
        [],
      );
    },
  },
  {
    name: 'shows the findings of a plan with their rule, weight and link to its page',
    run: async () => {
      const plan = await openPlan('lanu.md');
      const [vague] = await until('an outdated term', () => {
        const found = findings(plan, 'outdated-term');
        return found.length > 0 ? found : undefined;
      });
      same(plan.getText(vague?.range), 'Aluehallintovirasto');
      const code = vague?.code;
      same(
        typeof code === 'object' && code.target.toString(),
        'command:lapsilinssi.explain?%5B%22%2Ffi%2Ffindings%2Foutdated-term.md%22%5D',
      );
      same(vague?.source, 'Lapsilinssi');
    },
  },
  {
    name: 'replaces a term: the abbreviation is opened in the form of the sentence',
    run: async () => {
      const plan = await openPlan('lanu.md');
      await make(await quickFix(plan, 'abbreviation-unexplained', /sosiaali- ja terveysministeriön \(STM\)/u));
      await until(
        'the text to change',
        () => plan.getText().includes('sosiaali- ja terveysministeriön (STM) ohjeet') || undefined,
      );
      await until('the finding to go', () => findings(plan, 'abbreviation-unexplained').length === 0 || undefined);
      await revert();
    },
  },
  {
    name: 'adds a column to a table',
    run: async () => {
      const plan = await openPlan('lanu.md');
      await make(await quickFix(plan, 'measure-without-owner', /Vastuutaho/u));
      await until('the column', () => /\| Toimenpide \| Aikataulu \|.*Vastuutaho/u.test(plan.getText()) || undefined);
      await revert();
    },
  },
  {
    name: 'inserts the section of a missing theme by a quick fix',
    run: async () => {
      const plan = await openPlan('lanu.md');
      await make(await quickFix(plan, 'theme-missing', /vaikutukset lapsiin/u));
      await until('the section', () => /^## .*Vaikutukset lapsiin/mu.test(plan.getText()) || undefined);
      await revert();
    },
  },
  {
    name: 'makes all safe corrections on request',
    run: async () => {
      const plan = await openPlan('lanu.md');
      const all = await until('the action', async () =>
        (await actionsAt(plan, new Range(0, 0, plan.lineCount, 0), 'source.fixAll')).find(
          ({ kind }) => kind?.value === 'source.fixAll.lapsilinssi',
        ),
      );
      await make(all);
      await until('the statute', () => plan.getText().includes('1285/2016') || undefined);
      await revert();
    },
  },
  {
    name: 'insertThemeSection: inserts the section and selects its first field',
    run: async () => {
      const plan = await openPlan('lanu.md');
      await commands.executeCommand('lapsilinssi.insertThemeSection', 'network-leadership');
      await until('the section', () => /^## .*Palvelujen johtaminen yhdessä/mu.test(plan.getText()) || undefined);
      const editor = window.activeTextEditor;
      same(/^\[.+\]$/u.test(editor?.document.getText(editor.selection) ?? ''), true);
      await revert();
    },
  },
  {
    name: 'newPlan: opens a new plan from the template, in Finnish and in Swedish',
    run: async () => {
      await commands.executeCommand('lapsilinssi.newPlan', {
        documentType: 'child-youth-plan',
        language: 'fi',
        organisation: 'Mallilan kunta',
        period: '2026–2029',
      });
      const finnish = await until('the plan', () => untitledWith(/^organisaatio: .?Mallilan kunta/mu));
      same([finnish.languageId, window.activeTextEditor?.document === finnish], ['markdown', true]);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await commands.executeCommand('lapsilinssi.newPlan', {
        documentType: 'child-youth-plan',
        language: 'sv',
        organisation: '',
        period: '',
      });
      await until('the Swedish plan', () => untitledWith(/^dokumenttyp: /mu));
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    },
  },
  {
    name: 'openExample: opens a plan with findings, unsaved',
    run: async () => {
      await commands.executeCommand('lapsilinssi.openExample');
      const example = window.activeTextEditor?.document;
      same(example?.isUntitled, true);
      await until('findings', () => languages.getDiagnostics(example?.uri ?? Uri.parse('x:y')).length > 0 || undefined);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    },
  },
  {
    name: 'ignores a finding in the text, with a place for the reason',
    run: async () => {
      const plan = await openPlan('lanu.md');
      await make(await quickFix(plan, 'outdated-term', /^Ohita tässä/u));
      await until('the directive', () => /<!-- lapsilinssi-ohita outdated-term: /u.test(plan.getText()) || undefined);
      await revert();
    },
  },
  {
    name: 'ignores a finding in the configuration, with a place for the reason',
    run: async () => {
      const plan = await openPlan('lanu.md');
      await make(await quickFix(plan, 'outdated-term', /^Ohita asetuksissa/u));
      const configuration = await until('the configuration', () =>
        workspace.textDocuments.find(({ uri }) => uri.path.endsWith('/.lapsilinssi.yaml')),
      );
      same(/ignore:[\s\S]*outdated-term/u.test(configuration.getText()), true);
      await window.showTextDocument(configuration);
      await commands.executeCommand('workbench.action.files.revert');
      await workspace.fs.delete(configuration.uri).then(undefined, () => undefined);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    },
  },
  {
    name: 'exportWord, importWord and commentWord: a plan goes to Word and comes back, and a Word file gets its comments in a copy',
    run: async () => {
      const plan = await openPlan('lanu.md');
      const word = inFolder('vienti/lanu.docx');
      await commands.executeCommand('lapsilinssi.exportWord', plan.uri, word);
      const original = await workspace.fs.readFile(word);
      same(new TextDecoder().decode(original.subarray(0, 2)), 'PK');
      await commands.executeCommand('notifications.clearAll');

      await commands.executeCommand('lapsilinssi.importWord', word);
      const imported = window.activeTextEditor?.document;
      same(imported?.uri.path.endsWith('/vienti/lanu.md'), true);
      same(/^## 3 Osallisuus$/mu.test(imported?.getText() ?? ''), true);
      same(/\| Perustetaan kouluihin välituntikerhot\s*\| 2026–2027\s*\|/u.test(imported?.getText() ?? ''), true);
      await commands.executeCommand('workbench.action.closeActiveEditor');

      await commands.executeCommand('lapsilinssi.commentWord', word);
      const commented = await workspace.fs.readFile(inFolder('vienti/lanu-kommentit.docx'));
      same(commented.length > original.length, true);
      same(JSON.stringify([...(await workspace.fs.readFile(word))]) === JSON.stringify([...original]), true);
      await commands.executeCommand('lapsilinssi.commentWord', word);
      await workspace.fs.stat(inFolder('vienti/lanu-kommentit-2.docx'));
      await commands.executeCommand('notifications.clearAll');
    },
  },
  {
    name: 'offers what front matter may hold',
    run: async () => {
      const plan = await openPlan('lanu.md');
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        plan.uri,
        new Position(4, 0),
      );
      same(
        list.items.some(({ label }) => (typeof label === 'string' ? label : label.label).startsWith('hyväksytty')),
        true,
      );
    },
  },
  {
    name: 'tells on a heading what its theme asks',
    run: async () => {
      const plan = await openPlan('lanu.md');
      const line = plan.getText().split('\n').indexOf('## 3 Osallisuus');
      const hovers = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        plan.uri,
        new Position(line, 6),
      );
      const text = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)));
      same(/Miksi[\s\S]*Lapsella on oikeus kertoa näkemyksensä[\s\S]*Peruste/u.test(text.join('\n')), true);
    },
  },
  {
    name: 'checkPlans: finds what is wrong in plans that are not open',
    run: async () => {
      const closed = inFolder('liitteet/strategia.md');
      same(languages.getDiagnostics(closed).length, 0);
      void commands.executeCommand('lapsilinssi.checkPlans');
      await until('findings of a closed plan', () => languages.getDiagnostics(closed).length > 0 || undefined);
      await commands.executeCommand('notifications.clearAll');
    },
  },
  {
    name: 'coverage: opens the theme map in a tab',
    run: async () => {
      await openPlan('lanu.md');
      await commands.executeCommand('lapsilinssi.coverage');
      await until(
        'the tab',
        () => window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'Teemakartta')) || undefined,
      );
      await commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
      await commands.executeCommand('workbench.action.closeAllEditors');
    },
  },
  {
    name: 'showSummary: shows the view without a fault',
    run: async () => {
      await openPlan('lanu.md');
      await commands.executeCommand('lapsilinssi.showSummary');
    },
  },
  {
    name: 'explain: opens the page of a rule and nothing outside the reference',
    run: async () => {
      await commands.executeCommand('lapsilinssi.explain', '/fi/findings/outdated-term.md');
      await until('the page', () => tabLabels().some((label) => label.includes('outdated-term')) || undefined);
      const before = tabLabels().length;
      await commands.executeCommand('lapsilinssi.explain', '/../../../etc/passwd');
      same(tabLabels().length, before);
      await commands.executeCommand('workbench.action.closeAllEditors');
    },
  },
  {
    name: 'restart: the findings come back',
    run: async () => {
      const plan = await openPlan('lanu.md');
      await commands.executeCommand('lapsilinssi.restart');
      await until('findings', () => languages.getDiagnostics(plan.uri).length > 0 || undefined);
    },
  },
  {
    name: 'follows settings: another language, and nothing when switched off',
    run: async () => {
      const plan = await openPlan('lanu.md');
      const settings = workspace.getConfiguration('lapsilinssi');
      await settings.update('uiLanguage', 'sv', true);
      await until(
        'Swedish',
        () => findings(plan, 'theme-missing').some(({ message }) => message.startsWith('Planen')) || undefined,
      );
      await settings.update('uiLanguage', undefined, true);
      await settings.update('enable', false, true);
      await until('nothing', () => languages.getDiagnostics(plan.uri).length === 0 || undefined);
      await settings.update('enable', undefined, true);
      await until('findings again', () => languages.getDiagnostics(plan.uri).length > 0 || undefined);
    },
  },
];

function untitledWith(text: RegExp): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.isUntitled && text.test(document.getText()));
}

function tabLabels(): string[] {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}

/** Runs the checks of the editor on a computer. */
export const run = (): Promise<void> => runChecks(checks);
