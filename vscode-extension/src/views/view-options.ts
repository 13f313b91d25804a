import { Uri, type Webview, type WebviewOptions } from 'vscode';

import type { UiLanguage } from '../words/say.ts';
import { html } from './html.ts';
import { viewPage } from './view-page.ts';

/** A view may run its own script and read the folder where that stands. */
export function viewOptions(extensionUri: Uri): WebviewOptions {
  return { enableScripts: true, enableForms: false, localResourceRoots: [Uri.joinPath(extensionUri, 'webview')] };
}

/** The page of a view before its content comes in. */
export function emptyPage(webview: Webview, extensionUri: Uri, language: UiLanguage, title: string): string {
  const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(extensionUri, 'webview', name)).toString();
  return viewPage({
    cspSource: webview.cspSource,
    styleUri: file('view.css'),
    scriptUri: file('view.js'),
    language,
    title,
    body: html``,
  });
}
