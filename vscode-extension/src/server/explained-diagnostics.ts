import { Uri, type Diagnostic } from 'vscode';

import { REFERENCE_SCHEME } from '../reference-pages.ts';

/** Findings whose rule leads to its page, which is opened inside the editor: the pages come with the extension, nothing is fetched. */
export function explainedDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  for (const diagnostic of diagnostics) {
    const { code } = diagnostic;
    if (typeof code === 'object' && code.target.scheme === REFERENCE_SCHEME) {
      diagnostic.code = { value: code.value, target: explainCommand(code.target.path) };
    }
  }
  return [...diagnostics];
}

/** The command that opens a page of the reference, as a link. */
function explainCommand(page: string): Uri {
  return Uri.parse(`command:lapsilinssi.explain?${encodeURIComponent(JSON.stringify([page]))}`);
}
