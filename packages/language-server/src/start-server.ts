import { editsOf } from '@lapsilinssi/core';
import type { Finding, FixRefusal } from '@lapsilinssi/core';
import type { ConfigurationChoice } from '@lapsilinssi/project';
import type { UiLanguage } from '@lapsilinssi/reporters';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type {
  ClientCapabilities,
  Connection,
  Diagnostic,
  InitializeParams,
  InitializeResult,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';

import { placeIn } from './check/checked-plan.ts';
import type { CheckedPlan } from './check/checked-plan.ts';
import { openPlanKeeper } from './check/plan-keeper.ts';
import type { Outcome, PlanKeeper } from './check/plan-keeper.ts';
import type { Timing } from './check/schedule.ts';
import type { OpenDocument } from './documents/open-document.ts';
import { codeActions, editsByFile, FIX_ALL_KIND, fixAllEdits } from './features/code-actions.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import type { DiagnosticOptions } from './features/diagnostics.ts';
import { faultDiagnostic, problemDiagnostics, readErrorDiagnostic } from './features/fault-diagnostic.ts';
import { fixWords } from './features/fix-words.ts';
import { countsOf, summaryOf } from './features/summary.ts';
import { templateList, templateText, themeNamed } from './features/template.ts';
import { themeMapOf } from './features/theme-map.ts';
import type { Host } from './host.ts';
import { tell } from './messages/tell.ts';
import type { EditorMessageId } from './messages/tell.ts';
import { CHECKED, COMMANDS, REQUESTS } from './protocol.ts';
import type { Applied, Checked, Summary, TemplateList, TemplateText, ThemeMap } from './protocol.ts';
import { DEFAULT_SETTINGS, fieldsOf, isLanguage, readSettings, readStartOptions } from './settings.ts';
import type { Settings, StartOptions } from './settings.ts';
import { openFolders, pathFromFolder } from './workspace/folders.ts';
import { overlayFiles } from './workspace/overlay-files.ts';
import { openResolver } from './workspace/resolver.ts';

/** Serves a client over a connection until it says that it is done; knows nothing of what carries the messages. */
export function startServer(connection: Connection, host: Host, timing: Timing): void {
  let client: ClientCapabilities = {};
  let startOptions: StartOptions = {};
  let locale: UiLanguage | undefined;
  let settings: Settings = DEFAULT_SETTINGS;
  let phase: 'new' | 'running' | 'shut down' = 'new';
  const folders = openFolders();
  /** Files that have diagnostics of ours about a configuration or rule pack, by the document that brought them. */
  const configurationFiles = new Map<string, ReadonlySet<string>>();

  const filesIn: Host['filesIn'] = (folder) =>
    overlayFiles(host.filesIn(folder), (path) => keeper.textOf(path) ?? configurationText(path));
  /** Texts of open files that are no plans but decide how plans are checked. */
  const configurations = new Map<string, string>();
  const configurationText = (path: string): string | undefined => configurations.get(path);

  const choice = (): ConfigurationChoice => {
    const file = settings.config === '' ? startOptions.config : settings.config;
    if (file === undefined) return { kind: 'nearest' };
    return file === false ? { kind: 'none' } : { kind: 'file', path: file };
  };
  const resolver = openResolver({ host, filesIn, folderOf: (path) => folders.of(path), choice });

  const languageOf = (plan?: CheckedPlan): UiLanguage => {
    if (settings.uiLanguage !== 'auto') return settings.uiLanguage;
    if (startOptions.uiLanguage !== undefined) return startOptions.uiLanguage;
    const language = plan?.assessment.document.language;
    if (language !== undefined && language.source !== 'none' && language.value !== 'other') return language.value;
    return locale ?? 'fi';
  };

  const diagnosticOptions = (plan: CheckedPlan): DiagnosticOptions => {
    const { documentType, organisationKind, path } = plan.assessment.document;
    const publish = client.textDocument?.publishDiagnostics;
    return {
      pack: plan.pack.compiled,
      language: languageOf(plan),
      documentType: documentType.value,
      organisationKind: organisationKind.value,
      most: settings.maxFindings,
      referenceUri: startOptions.referenceUri,
      relatedInformation: publish?.relatedInformation === true,
      codeDescription: publish?.codeDescriptionSupport === true,
      placeOf(range, other) {
        if (other === undefined || other === path) return placeIn(plan, range);
        const folder = folders.of(host.pathOf(plan.files[0]?.uri ?? ''));
        const { start, end } = range;
        return {
          uri: host.uriOf(`${folder.replace(/\/$/u, '')}/${other}`),
          range: {
            start: { line: start.line - 1, character: start.column - 1 },
            end: { line: end.line - 1, character: end.column - 1 },
          },
        };
      },
    };
  };

  const send = (uri: string, diagnostics: Diagnostic[]): void => {
    const version = keeper.document(uri)?.text.version;
    void connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  };

  const publish = (document: OpenDocument, outcome: Outcome): void => {
    const { uri } = document;
    tellConfiguration(uri, outcome);
    if (outcome.status !== 'checked') {
      send(uri, unchecked(uri, outcome));
      return;
    }
    const { plan } = outcome;
    const options = diagnosticOptions(plan);
    for (const file of plan.files) send(file.uri, settings.enable ? diagnosticsOf(file.uri, plan.shown, options) : []);
    const checked: Checked = { uri, version: document.text.version, settled: plan.settled, ...countsOf(plan.shown) };
    void connection.sendNotification(CHECKED, checked);
  };

  const unchecked = (uri: string, outcome: Exclude<Outcome, { status: 'checked' }>): Diagnostic[] => {
    if (!settings.enable) return [];
    const language = languageOf();
    switch (outcome.status) {
      case 'excluded':
        return [];
      case 'unreadable':
        return [readErrorDiagnostic(outcome.error, language)];
      case 'unusable':
        break;
    }
    const folder = folders.of(host.pathOf(uri));
    return [faultDiagnostic(outcome.fault, pathFromFolder(outcome.fault.path, folder), language)];
  };

  /** Tells the mistakes of a configuration or rule pack where they stand, as long as an open document suffers from them. */
  const tellConfiguration = (uri: string, outcome: Outcome | undefined): void => {
    const before = configurationFiles.get(uri) ?? new Set();
    void (async () => {
      const problems =
        outcome?.status === 'unusable' ? await problemDiagnostics(outcome.fault, languageOf()) : new Map();
      const now = new Set([...problems.keys()].map((path: string) => host.uriOf(path)));
      configurationFiles.set(uri, now);
      for (const [path, diagnostics] of problems) send(host.uriOf(path), diagnostics);
      for (const file of before) {
        if (!now.has(file) && ![...configurationFiles.values()].some((files) => files.has(file))) send(file, []);
      }
    })().catch(fail);
  };

  const fail = (thrown: unknown): void => {
    connection.console.error(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
  };

  const keeper: PlanKeeper = openPlanKeeper({
    timing,
    resolver,
    folders,
    filesIn,
    pathOf: (uri) => host.pathOf(uri),
    uriOf: (path) => host.uriOf(path),
    asOf: () => startOptions.asOf ?? host.today(),
    tell: publish,
    fail,
  });

  const recheck = (): void => {
    resolver.forget();
    keeper.settleAll();
  };

  const takeSettings = (value: unknown): void => {
    const { settings: read, mistakes } = readSettings(value, DEFAULT_SETTINGS);
    settings = read;
    keeper.onType = read.run === 'onType';
    for (const mistake of mistakes) {
      connection.console.warn(
        tell(languageOf(), 'setting.unusable', { key: mistake.key, value: mistake.value, used: mistake.used }),
      );
    }
    recheck();
  };

  const fetchSettings = async (): Promise<void> => {
    const [value]: unknown[] = await connection.workspace.getConfiguration([{ section: 'lapsilinssi' }]);
    takeSettings(value);
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = params.capabilities;
    startOptions = readStartOptions(params.initializationOptions);
    const spoken = params.locale?.split(/[-_]/u)[0]?.toLowerCase();
    locale = isLanguage(spoken) ? spoken : undefined;
    const roots = params.workspaceFolders?.map(({ uri }) => uri) ?? rootOf(params);
    folders.set(roots.flatMap((uri) => host.pathOf(uri) ?? []));
    phase = 'running';
    return {
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL_KIND] },
        executeCommandProvider: { commands: Object.values(COMMANDS) },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'lapsilinssi-language-server' },
    };
  });

  connection.onInitialized(() => {
    const { workspace } = client;
    void (async () => {
      if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'lapsilinssi' });
      }
      if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [
            { globPattern: '**/.lapsilinssi.{yaml,yml}' },
            { globPattern: '**/.lapsilinssi-baseline.json' },
            { globPattern: '**/*.{md,markdown,txt,yaml,yml}' },
          ],
        });
      }
      if (workspace?.configuration === true) await fetchSettings();
    })().catch(fail);
    if (workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        folders.remove(removed.flatMap(({ uri }) => host.pathOf(uri) ?? []));
        folders.add(added.flatMap(({ uri }) => host.pathOf(uri) ?? []));
        recheck();
      });
    }
  });

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (client.workspace?.configuration === true) fetchSettings().catch(fail);
    else takeSettings(fieldsOf(sent)['lapsilinssi'] ?? sent);
  });
  connection.onDidChangeWatchedFiles(recheck);

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    keeper.open(uri, languageId, version, text);
    if (keeper.document(uri) === undefined) takeConfiguration(uri, text);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    keeper.change(uri, version, contentChanges);
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    if (!keeper.onType) keeper.settle(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const closed = keeper.close(uri);
    if (closed === undefined) return;
    tellConfiguration(uri, undefined);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  const takeConfiguration = (uri: string, text: string): void => {
    const path = host.pathOf(uri);
    if (path !== undefined) configurations.set(path, text);
  };

  const running = (): void => {
    if (phase === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
    if (phase === 'shut down') throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is shut down');
  };

  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }) => {
    running();
    const plan = await keeper.planOf(uri);
    if (plan === undefined) return [];
    const options = diagnosticOptions(plan);
    const found = codeActions(
      { range, only },
      {
        uri,
        plan,
        language: options.language,
        diagnosticOf: (finding: Finding) => diagnosticsOf(uri, [finding], options)[0],
        workspaceEdit,
        reassess: (parts) => keeper.reassess(plan, parts),
      },
    );
    return found;
  });

  const workspaceEdit = (edits: ReadonlyMap<string, readonly TextEdit[]>): WorkspaceEdit => {
    if (client.workspace?.workspaceEdit?.documentChanges !== true) {
      return { changes: Object.fromEntries([...edits].map(([uri, own]) => [uri, [...own]])) };
    }
    return {
      documentChanges: [...edits].map(([uri, own]) => ({
        textDocument: { uri, version: keeper.document(uri)?.text.version ?? null },
        edits: [...own],
      })),
    };
  };

  const apply = async (edits: ReadonlyMap<string, readonly TextEdit[]>): Promise<Applied> => {
    const { applied } = await connection.workspace.applyEdit(workspaceEdit(edits));
    return applied ? { applied } : { applied, reason: tell(languageOf(), 'command.refused.by-editor') };
  };

  const planFor = async (argument: unknown): Promise<CheckedPlan> => {
    const { uri } = fieldsOf(argument);
    const plan = typeof uri === 'string' ? await keeper.planOf(uri) : undefined;
    if (plan !== undefined) return plan;
    const reason = tell(languageOf(), 'command.document', { uri: typeof uri === 'string' ? uri : '' });
    throw new ResponseError(ErrorCodes.InvalidParams, reason);
  };

  const fixAll = async (argument: unknown): Promise<Applied> => {
    const plan = await planFor(argument);
    const edits = fixAllEdits({ plan, reassess: (parts) => keeper.reassess(plan, parts) });
    if (edits.size === 0) return { applied: false, reason: tell(languageOf(plan), 'command.nothing-to-fix') };
    return apply(edits);
  };

  const insertSection = async (argument: unknown): Promise<Applied> => {
    const plan = await planFor(argument);
    const { theme: given } = fieldsOf(argument);
    const name = typeof given === 'string' ? given : '';
    const language = languageOf(plan);
    const theme = themeNamed(name, plan.pack.compiled);
    if (theme === undefined)
      throw new ResponseError(ErrorCodes.InvalidParams, tell(language, 'command.theme', { theme: name }));
    const after = plan.assessment.themes.find(({ id }) => id === theme.id)?.home ?? 0;
    const intent = { kind: 'insert-section', safety: 'suggested', theme: theme.id, after } as const;
    const found = editsOf(plan.assessment.document, intent, fixWords(plan.pack.compiled));
    return found.status === 'ok' ? apply(editsByFile(plan, found.edits)) : refused(found.reason, language);
  };

  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }): Promise<unknown> => {
    running();
    switch (command) {
      case COMMANDS.fixAll:
        return fixAll(argument);
      case COMMANDS.insertSection:
        return insertSection(argument);
      default:
        throw new ResponseError(ErrorCodes.InvalidParams, tell(languageOf(), 'command.unknown', { command }));
    }
  });

  connection.onRequest(REQUESTS.summary, async (params: unknown): Promise<Summary | null> => {
    running();
    const { uri } = fieldsOf(params);
    const plan = typeof uri === 'string' ? await keeper.planOf(uri) : undefined;
    if (plan === undefined || typeof uri !== 'string') return null;
    return summaryOf(uri, keeper.document(uri)?.text.version ?? 0, plan, languageOf(plan));
  });

  connection.onRequest(REQUESTS.coverage, async (params: unknown): Promise<ThemeMap> => {
    running();
    const { uri } = fieldsOf(params);
    if (typeof uri === 'string') {
      const plan = await keeper.planOf(uri);
      return themeMapOf(plan === undefined ? [] : [plan], languageOf(plan));
    }
    return themeMapOf(keeper.plans(), languageOf());
  });

  const shippedPack = async () => {
    const loaded = await host.loadPack(undefined);
    if (loaded.status === 'ok') return loaded.pack;
    throw new ResponseError(ErrorCodes.InternalError, tell(languageOf(), 'configuration.pack', { path: 'pack.json' }));
  };

  connection.onRequest(REQUESTS.templates, async (params: unknown): Promise<TemplateList> => {
    running();
    const { language } = fieldsOf(params);
    return templateList((await shippedPack()).compiled, isLanguage(language) ? language : languageOf());
  });

  connection.onRequest(REQUESTS.template, async (params: unknown): Promise<TemplateText> => {
    running();
    const fields = fieldsOf(params);
    const text = (key: string) => (typeof fields[key] === 'string' ? { [key]: fields[key] } : {});
    const themes = Array.isArray(fields['themes']) ? fields['themes'].map(String) : [];
    const asked = {
      ...text('documentType'),
      ...text('section'),
      ...text('language'),
      ...text('organisation'),
      ...text('organisationKind'),
      ...text('period'),
      themes,
      withoutGuidance: fields['withoutGuidance'] === true,
    };
    const made = templateText(asked, await shippedPack(), languageOf());
    if (made.status === 'refused') throw new ResponseError(ErrorCodes.InvalidParams, made.reason);
    return { text: made.text };
  });

  connection.onShutdown(() => {
    phase = 'shut down';
    for (const { uri } of keeper.documents()) keeper.close(uri);
  });
  connection.listen();
}

/** The folder of a client that knows of no workspace folders. */
function rootOf(params: InitializeParams): string[] {
  const root: unknown = 'rootUri' in params ? params.rootUri : undefined;
  return typeof root === 'string' ? [root] : [];
}

/** Why a correction was not made, for people. */
function refused(reason: FixRefusal, language: UiLanguage): Applied {
  const id: EditorMessageId =
    reason === 'already-there' || reason === 'no-template' || reason === 'open-ended' || reason === 'text'
      ? `command.refused.${reason}`
      : 'command.refused.other';
  return { applied: false, reason: tell(language, id) };
}
