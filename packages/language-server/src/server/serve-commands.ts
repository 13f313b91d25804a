import { editsOf } from '@lapsilinssi/core';
import type { FixRefusal } from '@lapsilinssi/core';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { themeNamed } from '@lapsilinssi/sections';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, Connection, TextEdit, WorkDoneProgressReporter } from 'vscode-languageserver';

import type { CheckedPlan } from '../check/checked-plan.ts';
import { editsByFile, fixAllEditsInSteps } from '../features/code-actions.ts';
import { diagnosticsOf } from '../features/diagnostics.ts';
import { fixWords } from '../features/fix-words.ts';
import { countsOf } from '../features/summary.ts';
import { tell } from '../messages/tell.ts';
import type { EditorMessageId } from '../messages/tell.ts';
import { COMMANDS } from '../protocol.ts';
import type { Applied, WorkspaceCheck } from '../protocol.ts';
import { fieldsOf } from '../settings.ts';
import { checkFolder } from '../workspace/check-folder.ts';
import type { FolderResult } from '../workspace/check-folder.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Session } from './session.ts';

/** Carries out commands. */
export function serveCommands(connection: Connection, session: Session, life: Lifecycle): void {
  const { keeper, folders } = session;

  const apply = async (edits: ReadonlyMap<string, readonly TextEdit[]>, language: UiLanguage): Promise<Applied> => {
    const { applied } = await connection.workspace.applyEdit(session.workspaceEdit(edits));
    return applied ? { applied } : { applied, reason: tell(language, 'command.refused.by-editor') };
  };

  const planFor = async (argument: unknown, token: CancellationToken): Promise<CheckedPlan> => {
    const { uri } = fieldsOf(argument);
    const plan = typeof uri === 'string' ? await session.planOf(uri, token) : undefined;
    if (plan !== undefined) return plan;
    const reason = tell(session.languageOf(), 'command.document', { uri: typeof uri === 'string' ? uri : '' });
    throw new ResponseError(ErrorCodes.InvalidParams, reason);
  };

  const fixAll = async (argument: unknown, token: CancellationToken): Promise<Applied> => {
    const plan = await planFor(argument, token);
    const language = session.languageOf(plan);
    const steps = fixAllEditsInSteps({ plan, reassess: (parts) => keeper.reassess(plan, parts) });
    const { uri } = fieldsOf(argument);
    const edits = await session.inSteps(typeof uri === 'string' ? uri : '', token, steps);
    return edits.size === 0
      ? { applied: false, reason: tell(language, 'command.nothing-to-fix') }
      : apply(edits, language);
  };

  const insertSection = async (argument: unknown, token: CancellationToken): Promise<Applied> => {
    const plan = await planFor(argument, token);
    const { theme: given } = fieldsOf(argument);
    const name = typeof given === 'string' ? given : '';
    const language = session.languageOf(plan);
    const theme = themeNamed(name, plan.pack.compiled.themes);
    if (theme === undefined) {
      throw new ResponseError(ErrorCodes.InvalidParams, tell(language, 'command.theme', { theme: name }));
    }
    const after = plan.assessment.themes.find(({ id }) => id === theme.id)?.home ?? 0;
    const intent = { kind: 'insert-section', safety: 'suggested', theme: theme.id, after } as const;
    const found = editsOf(plan.assessment.document, intent, fixWords(plan.pack.compiled));
    return found.status === 'ok' ? apply(editsByFile(plan, found.edits), language) : refused(found.reason, language);
  };

  const checkWorkspace = async (
    token: CancellationToken,
    given: WorkDoneProgressReporter | undefined,
  ): Promise<WorkspaceCheck> => {
    const language = session.languageOf();
    const own =
      given === undefined && session.client().window?.workDoneProgress === true
        ? await connection.window.createWorkDoneProgress()
        : undefined;
    const progress = given ?? own;
    progress?.begin(tell(language, 'workspace.progress'), 0, '', true);
    const isStopped = (): boolean => token.isCancellationRequested || own?.token.isCancellationRequested === true;
    const results: FolderResult[] = [];
    let cancelled = false;
    try {
      for (const folder of folders.all()) {
        const checked = await checkFolder(folder, {
          resolver: session.resolver,
          files: session.filesIn(folder),
          uriOf: (path) => session.host.uriOf(path),
          asOf: session.asOf(),
          timing: session.timing,
          async before(path, done, count) {
            // Messages are read between documents.
            await session.timing.turn();
            if (isStopped()) throw new Stopped();
            progress?.report(
              Math.round((100 * done) / count),
              tell(language, 'workspace.progress.of', { done: done + 1, count, path }),
            );
          },
        });
        results.push(...checked);
      }
    } catch (thrown) {
      if (!(thrown instanceof Stopped)) throw thrown;
      cancelled = true;
    } finally {
      progress?.done();
    }
    if (!cancelled) tellWorkspace(results);
    const plans = results.flatMap((one) => (one.status === 'ok' ? [one.plan] : []));
    return {
      documents: plans.length,
      unreadable: results.length - plans.length,
      ...countsOf(plans.flatMap(({ reported }) => reported.findings)),
      cancelled,
    };
  };

  const isOpen = (uri: string): boolean => keeper.document(uri) !== undefined;

  /** Tells the findings of files that are not open; those of a check before go. */
  const tellWorkspace = (results: readonly FolderResult[]): void => {
    const plans = results.flatMap((one) => (one.status === 'ok' ? [one.plan] : []));
    const closed = plans.filter(({ files }) => !files.some(({ uri }) => isOpen(uri)));
    const uris = new Set(closed.flatMap(({ files }) => files.map(({ uri }) => uri)));
    for (const { files } of session.closedPlans) {
      for (const { uri } of files) if (!uris.has(uri) && !isOpen(uri)) session.publish(uri, []);
    }
    session.closedPlans = closed;
    for (const plan of closed) {
      if (plan.reported.document.format === 'docx') continue;
      const options = session.diagnosticOptions(plan);
      for (const { uri } of plan.files) session.publish(uri, diagnosticsOf(uri, plan.reported.findings, options));
    }
  };

  connection.onExecuteCommand(async (params, token, progress): Promise<unknown> => {
    const { command, arguments: [argument] = [], workDoneToken } = params;
    life.ensureRunning();
    switch (command) {
      case COMMANDS.checkWorkspace:
        // Without a token of the client its reporter tells nobody anything.
        return checkWorkspace(token, workDoneToken === undefined ? undefined : progress);
      case COMMANDS.clearWorkspace:
        tellWorkspace([]);
        return null;
      case COMMANDS.fixAll:
        return fixAll(argument, token);
      case COMMANDS.insertSection:
        return insertSection(argument, token);
      default:
        throw new ResponseError(ErrorCodes.InvalidParams, tell(session.languageOf(), 'command.unknown', { command }));
    }
  });
}

/** Thrown where a check was told to stop. */
class Stopped extends Error {}

/** Why a correction was not made, for people. */
function refused(reason: FixRefusal, language: UiLanguage): Applied {
  const id: EditorMessageId =
    reason === 'already-there' || reason === 'no-template' || reason === 'open-ended' || reason === 'text'
      ? `command.refused.${reason}`
      : 'command.refused.other';
  return { applied: false, reason: tell(language, id) };
}
