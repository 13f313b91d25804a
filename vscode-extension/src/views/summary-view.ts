import { REQUESTS, type Place, type Summary } from '@lapsilinssi/language-server/protocol';
import { commands, window, type Disposable, type Uri, type WebviewView } from 'vscode';

import { goTo } from '../go-to.ts';
import type { LastPlan } from '../last-plan.ts';
import type { Server } from '../server/open-server.ts';
import type { UiLanguageChoice } from '../ui-language.ts';
import { say } from '../words/say.ts';
import { renderSummary, type SummaryState } from './render-summary.ts';
import { emptyPage, viewOptions } from './view-options.ts';

/** What the summary view needs. */
export interface SummaryViewOptions {
  readonly extensionUri: Uri;
  readonly server: Server;
  readonly plan: LastPlan;
  readonly language: UiLanguageChoice;
  readonly handlesWord: boolean;
}

/** Opens the summary view: it follows the plan that is being written, and changes when a check has come to rest. */
export function openSummaryView({ extensionUri, server, plan, language, handlesWord }: SummaryViewOptions): Disposable {
  let view: WebviewView | undefined;
  let state: SummaryState = { kind: 'none', handlesWord };
  let asked = 0;

  const show = (): void => {
    if (view === undefined) return;
    const spoken = state.kind === 'summary' ? state.summary.language : language.current();
    view.title = say(spoken, 'view.summary');
    void view.webview.postMessage({ html: renderSummary(state, spoken).html, language: spoken });
  };
  const become = (next: SummaryState): void => {
    state = next;
    show();
  };
  const refresh = async (): Promise<void> => {
    const turn = ++asked;
    if (server.state === 'stopped') return become({ kind: 'stopped' });
    const document = plan.current;
    if (document === undefined) return become({ kind: 'none', handlesWord });
    try {
      const summary = await server.ask<Summary | null>(REQUESTS.summary, { uri: document.uri.toString() });
      if (turn !== asked) return undefined;
      if (summary === null) return become({ kind: 'none', handlesWord });
      language.follow(summary.language);
      return become({ kind: 'summary', summary, handlesWord });
    } catch {
      // It ends or starts anew: the change of its state asks again.
      return turn === asked ? become({ kind: 'waiting' }) : undefined;
    }
  };

  const act = async (action: string): Promise<void> => {
    const place = placeOf(action, state);
    if (place !== undefined) return goTo(place);
    if (action === 'ready') return show();
    await commands.executeCommand(`lapsilinssi.${action}`);
    return undefined;
  };
  const parts = [
    window.registerWebviewViewProvider('lapsilinssi.summary', {
      resolveWebviewView: (resolved) => {
        view = resolved;
        const spoken = language.current();
        resolved.webview.options = viewOptions(extensionUri);
        resolved.webview.onDidReceiveMessage(({ action }: { readonly action: string }) => act(action));
        resolved.onDidDispose(() => {
          view = undefined;
        });
        resolved.webview.html = emptyPage(resolved.webview, extensionUri, spoken, say(spoken, 'view.summary'));
      },
    }),
    plan.onDidChange(() => void refresh()),
    server.onDidChangeState(() => void refresh()),
    server.onDidCheck(({ uri, settled }) => {
      if (settled && uri === plan.current?.uri.toString()) void refresh();
    }),
  ];
  return { dispose: () => parts.forEach((part) => part.dispose()) };
}

/** Where an action of the summary leads, if it leads to a place. */
function placeOf(action: string, state: SummaryState): Place | undefined {
  if (state.kind !== 'summary') return undefined;
  if (action === 'strongest') return state.summary.strongest?.at;
  const [kind, index] = action.split(':');
  return kind === 'step' ? state.summary.steps[Number(index)]?.at : undefined;
}
