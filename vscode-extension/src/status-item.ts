import type { Checked } from '@lapsilinssi/language-server/protocol';
import { StatusBarAlignment, window, type Disposable } from 'vscode';

import type { LastPlan } from './last-plan.ts';
import type { Server } from './server/open-server.ts';
import { statusText } from './status-text.ts';
import type { UiLanguageChoice } from './ui-language.ts';
import { say } from './words/say.ts';

/** Opens the item of the status bar: how many findings the plan has. It changes when a check has come to rest, and never flashes. */
export function openStatusItem(server: Server, plan: LastPlan, language: UiLanguageChoice): Disposable {
  const item = window.createStatusBarItem('lapsilinssi.status', StatusBarAlignment.Left, 0);
  item.name = 'Lapsilinssi';
  item.command = 'lapsilinssi.menu';
  const counts = new Map<string, Checked>();
  const show = (): void => {
    const document = plan.current;
    if (document === undefined) return item.hide();
    const spoken = language.current();
    const text = statusText(server.state === 'stopped' ? 'stopped' : counts.get(document.uri.toString()), spoken);
    item.text = `$(search) ${text}`;
    item.tooltip = say(spoken, 'status.open');
    item.accessibilityInformation = { label: `${text}. ${say(spoken, 'status.open')}`, role: 'button' };
    item.show();
  };
  const followed = [
    plan.onDidChange(show),
    server.onDidChangeState(show),
    server.onDidCheck((checked) => {
      if (!checked.settled) return;
      counts.set(checked.uri, checked);
      if (checked.uri === plan.current?.uri.toString()) show();
    }),
    item,
  ];
  show();
  return { dispose: () => followed.forEach((one) => one.dispose()) };
}
