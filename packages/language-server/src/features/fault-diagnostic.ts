import { renderReadError } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import type { ReadError } from '@lapsilinssi/core';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import type { Diagnostic } from 'vscode-languageserver-protocol';

import { tell } from '../messages/tell.ts';
import type { Unresolved } from '../workspace/resolver.ts';
import { SOURCE } from './diagnostics.ts';

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } as const;

/** Why a document is not checked, told at its beginning. */
export function faultDiagnostic(fault: Unresolved, shown: string, language: UiLanguage): Diagnostic {
  return atStart(faultText(fault, shown, language), 'configuration');
}

/** Why a document could not be read, told at its beginning. */
export function readErrorDiagnostic(error: ReadError, language: UiLanguage): Diagnostic {
  const { message, advice } = renderReadError(error, language);
  return atStart(`${message} ${advice}`, error.code);
}

function atStart(message: string, code: string): Diagnostic {
  return { range: START, severity: DiagnosticSeverity.Error, code, source: SOURCE, message };
}

function faultText(fault: Unresolved, path: string, language: UiLanguage): string {
  switch (fault.reason) {
    case 'configuration':
      return tell(language, 'configuration.broken', { path });
    case 'unreadable': {
      const { message, advice } = renderReadError(fault.error, language);
      const id = fault.what === 'pack' ? 'configuration.pack' : 'configuration.unreadable';
      return `${tell(language, id, { path })} ${message} ${advice}`;
    }
    case 'baseline':
      return tell(language, 'configuration.baseline', { path });
    case 'pack':
    case 'damaged':
      break;
  }
  return tell(language, 'configuration.pack', { path });
}

/** The mistakes of a configuration or rule pack, by the absolute path of the file in which they stand. */
export async function problemDiagnostics(
  fault: Unresolved,
  language: UiLanguage,
): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  if (fault.reason !== 'configuration' && fault.reason !== 'pack') return new Map();
  const { problemText } = await import('@lapsilinssi/pack');
  const byFile = new Map<string, Diagnostic[]>();
  for (const problem of fault.problems) {
    const path = fault.reason === 'configuration' ? fault.path : `${fault.path}/${problem.file}`;
    const start = { line: problem.line - 1, character: problem.column - 1 };
    const diagnostic: Diagnostic = {
      range: { start, end: start },
      severity: problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Information,
      code: problem.code,
      source: SOURCE,
      message: problemText(problem, language),
    };
    const own = byFile.get(path);
    if (own === undefined) byFile.set(path, [diagnostic]);
    else own.push(diagnostic);
  }
  return byFile;
}
