import type { UiLanguage } from '../words/say.ts';
import { html, type Html } from './html.ts';

/** What a view's page is made of. */
export interface ViewPage {
  /** Source of the view's own files, as its content policy names it. */
  readonly cspSource: string;
  readonly styleUri: string;
  readonly scriptUri: string;
  readonly language: UiLanguage;
  readonly title: string;
  readonly body: Html;
}

/**
 * The page of a view: its content policy lets in the extension's own style sheet and script and nothing else, so that neither a plan
 * nor a mistake of ours can load, run or send anything.
 */
export function viewPage({ cspSource, styleUri, scriptUri, language, title, body }: ViewPage): string {
  const policy = `default-src 'none'; style-src ${cspSource}; script-src ${cspSource}; base-uri 'none'; form-action 'none'`;
  const page = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="stylesheet" href="${styleUri}" />
      <title>${title}</title>
    </head>
    <body>
      <main>${body}</main>
      <script src="${scriptUri}"></script>
    </body>
  </html>`;
  return `<!doctype html>\n${page.html}\n`;
}
