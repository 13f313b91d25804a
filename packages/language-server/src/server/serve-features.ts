import type { Finding } from '@lapsilinssi/core';
import { absolutePath, folderOf, relativePath } from '@lapsilinssi/project';
import type { Connection, TextEdit, WorkspaceEdit } from 'vscode-languageserver';

import type { CheckedPlan } from '../check/checked-plan.ts';
import { codeActionsInSteps } from '../features/code-actions.ts';
import { codeLenses } from '../features/code-lens.ts';
import { completionsAt } from '../features/completion.ts';
import { diagnosticsOf } from '../features/diagnostics.ts';
import { hoverAt } from '../features/hover.ts';
import type { IgnoreEntry } from '../features/ignore-in-configuration.ts';
import { documentSymbols } from '../features/symbols.ts';
import { ensureParams } from './ensure-params.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Session } from './session.ts';

const CONFIGURATION = '.lapsilinssi.yaml';

/** Answers what an editor asks about a place or a document. */
export function serveFeatures(connection: Connection, session: Session, life: Lifecycle): void {
  const { keeper, host, folders, others } = session;

  connection.onCodeAction(async (params, token) => {
    life.ensureRunning();
    ensureParams(params, ['textDocument', 'range', 'context']);
    const {
      textDocument: { uri },
      range,
      context: { only },
    } = params;
    const plan = await session.planOf(uri, token);
    if (plan === undefined) return [];
    const options = session.diagnosticOptions(plan);
    const offerIgnoring = session.settings().offerIgnoring;
    const steps = codeActionsInSteps(
      { range, only },
      {
        uri,
        plan,
        language: options.language,
        diagnosticOf: (finding: Finding) => diagnosticsOf(uri, [finding], options)[0],
        workspaceEdit: (edits) => session.workspaceEdit(edits),
        reassess: (parts) => keeper.reassess(plan, parts),
        ...(offerIgnoring && { ignoreWith: await configurationEdits(uri, plan) }),
      },
    );
    return session.inSteps(uri, token, steps);
  });

  /** How entries are added to the configuration that holds for a document; one is made in its workspace folder where there is none. */
  const configurationEdits = async (
    uri: string,
    plan: CheckedPlan,
  ): Promise<(entry: IgnoreEntry) => WorkspaceEdit | undefined> => {
    const path = host.pathOf(uri);
    if (path === undefined) return () => undefined;
    const folder = folders.of(path);
    const known = plan.resolved.configuration;
    const file = known ?? absolutePath(CONFIGURATION, folder);
    const text = known === undefined ? '' : await textAt(file, folder);
    const { ignoreEdit } = await import('../features/ignore-in-configuration.ts');
    return (entry) => {
      const seen = relativePath(absolutePath(entry.path, folder), folderOf(file) ?? '/');
      const edit = text === undefined ? undefined : ignoreEdit(text, { ...entry, path: seen });
      return edit && fileEdit(file, edit, known === undefined);
    };
  };

  const textAt = async (path: string, folder: string): Promise<string | undefined> => {
    const open = others.get(host.uriOf(path));
    if (open !== undefined) return open.getText();
    try {
      return new TextDecoder().decode(await session.filesIn(folder).read(path));
    } catch {
      return undefined;
    }
  };

  const fileEdit = (path: string, edit: TextEdit, isNew: boolean): WorkspaceEdit | undefined => {
    const uri = host.uriOf(path);
    const can = session.client().workspace?.workspaceEdit;
    if (!isNew) return session.workspaceEdit(new Map([[uri, [edit]]]));
    if (can?.documentChanges !== true || can.resourceOperations?.includes('create') !== true) return undefined;
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument: { uri, version: null }, edits: [edit] },
      ],
    };
  };

  connection.onHover(async (params, token) => {
    life.ensureRunning();
    ensureParams(params, ['textDocument', 'position']);
    const {
      textDocument: { uri },
      position,
    } = params;
    const plan = await session.planOf(uri, token);
    if (plan === undefined) return null;
    const markdown = session.client().textDocument?.hover?.contentFormat?.includes('markdown') === true;
    return hoverAt(position, { uri, plan, language: session.languageOf(plan), markdown }) ?? null;
  });

  connection.onCompletion(async (params, token) => {
    life.ensureRunning();
    ensureParams(params, ['textDocument', 'position']);
    const {
      textDocument: { uri },
      position,
    } = params;
    // What was found last will do: nobody waits for a check while typing.
    const plan = keeper.lastPlanOf(uri) ?? (await session.planOf(uri, token));
    const document = keeper.document(uri);
    if (plan === undefined || document === undefined) return [];
    const text = document.text.getText();
    return completionsAt(text, position, { plan, language: session.languageOf(plan), asOf: session.asOf() });
  });

  connection.onCodeLens(async (params, token) => {
    life.ensureRunning();
    ensureParams(params, ['textDocument']);
    const { uri } = params.textDocument;
    const plan = session.settings().codeLens ? await session.planOf(uri, token) : undefined;
    return plan === undefined ? [] : codeLenses(uri, plan, session.languageOf(plan));
  });

  connection.onDocumentSymbol(async (params, token) => {
    life.ensureRunning();
    ensureParams(params, ['textDocument']);
    const { uri } = params.textDocument;
    const plan = await session.planOf(uri, token);
    return plan === undefined ? [] : documentSymbols(uri, plan, session.languageOf(plan));
  });
}
