import { REQUESTS, type ThemeMap } from '@lapsilinssi/language-server/protocol';
import { Uri, ViewColumn, window, workspace, type Disposable, type WebviewPanel } from 'vscode';

import { goTo } from '../go-to.ts';
import type { Server } from '../server/open-server.ts';
import type { UiLanguageChoice } from '../ui-language.ts';
import { say } from '../words/say.ts';
import { placeIn, renderCoverage } from './render-coverage.ts';
import { emptyPage, viewOptions } from './view-options.ts';

/** How long the plans rest before the map is drawn anew, in milliseconds. */
const REST_MS = 300;

/** The theme map in a tab of its own. */
export interface CoveragePanel extends Disposable {
  /** Shows the map, beside the text when it is not shown yet. */
  show(): Promise<void>;
}

/** Opens the road to the theme map. */
export function openCoveragePanel(extensionUri: Uri, server: Server, language: UiLanguageChoice): CoveragePanel {
  let panel: WebviewPanel | undefined;
  let map: ThemeMap | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = async (): Promise<void> => {
    if (panel === undefined) return;
    const found = await server.ask<ThemeMap>(REQUESTS.coverage, {});
    map = found;
    draw();
  };
  const draw = (): void => {
    if (panel === undefined || map === undefined) return;
    panel.title = say(map.language, 'view.coverage');
    void panel.webview.postMessage({ html: renderCoverage(map).html, language: map.language });
  };
  const refreshSoon = (): void => {
    if (panel === undefined || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      // A server that ends meanwhile is asked again when it has started.
      refresh().catch(() => undefined);
    }, REST_MS);
  };
  const act = async (action: string): Promise<void> => {
    if (action === 'ready') return draw();
    const place = map && placeIn(map, action);
    if (place !== undefined) return goTo(place, ViewColumn.One);
    const [kind, index] = action.split(':');
    const uri = kind === 'document' ? map?.documents[Number(index)]?.uri : undefined;
    if (uri !== undefined) await window.showTextDocument(Uri.parse(uri), { viewColumn: ViewColumn.One });
    return undefined;
  };

  const followed = [
    server.onDidCheck(({ settled }) => settled && refreshSoon()),
    server.onDidChangeState(() => server.state === 'running' && refreshSoon()),
    workspace.onDidCloseTextDocument(refreshSoon),
  ];
  return {
    show: async () => {
      if (panel === undefined) {
        const spoken = language.current();
        const title = say(spoken, 'view.coverage');
        panel = window.createWebviewPanel(
          'lapsilinssi.coverage',
          title,
          { viewColumn: ViewColumn.Beside },
          { ...viewOptions(extensionUri), retainContextWhenHidden: true },
        );
        panel.iconPath = Uri.joinPath(extensionUri, 'images', 'icon.png');
        panel.webview.onDidReceiveMessage(({ action }: { readonly action: string }) => act(action));
        panel.onDidDispose(() => {
          panel = undefined;
          map = undefined;
        });
        panel.webview.html = emptyPage(panel.webview, extensionUri, spoken, title);
      } else {
        panel.reveal();
      }
      await refresh();
    },
    dispose: () => {
      clearTimeout(timer);
      panel?.dispose();
      for (const one of followed) one.dispose();
    },
  };
}
