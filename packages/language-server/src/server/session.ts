import type { Steps } from '@lapsilinssi/core';
import { absolutePath } from '@lapsilinssi/project';
import type { ConfigurationChoice } from '@lapsilinssi/project';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  Diagnostic,
  InitializeParams,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';

import { placeIn } from '../check/checked-plan.ts';
import type { CheckedPlan, ReportedPlan } from '../check/checked-plan.ts';
import { openPlanKeeper } from '../check/plan-keeper.ts';
import type { Outcome, PlanKeeper } from '../check/plan-keeper.ts';
import { runInSteps } from '../check/run-in-steps.ts';
import type { Timing } from '../check/schedule.ts';
import { editorRange } from '../documents/editor-range.ts';
import { openOtherDocuments } from '../documents/other-documents.ts';
import type { OtherDocuments } from '../documents/other-documents.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { diagnosticsOf, wordInSteps } from '../features/diagnostics.ts';
import type { DiagnosticOptions } from '../features/diagnostics.ts';
import { faultDiagnostic, problemDiagnostics, readErrorDiagnostic } from '../features/fault-diagnostic.ts';
import { countsOf } from '../features/summary.ts';
import type { Host } from '../host.ts';
import { tell } from '../messages/tell.ts';
import { CHECKED } from '../protocol.ts';
import type { Checked } from '../protocol.ts';
import { DEFAULT_SETTINGS, isLanguage, readSettings, readStartOptions } from '../settings.ts';
import type { Settings, StartOptions } from '../settings.ts';
import { openFolders, pathFromFolder } from '../workspace/folders.ts';
import type { Folders } from '../workspace/folders.ts';
import { overlayFiles } from '../workspace/overlay-files.ts';
import { openResolver } from '../workspace/resolver.ts';
import type { Resolver } from '../workspace/resolver.ts';

/** A server's time with one client: what the client can do and wants, and the documents that it has open. */
export interface Session {
  readonly host: Host;
  readonly timing: Timing;
  readonly folders: Folders;
  readonly resolver: Resolver;
  readonly keeper: PlanKeeper;
  readonly others: OtherDocuments;
  readonly filesIn: Host['filesIn'];
  /** Plans of files that are not open, from the last check of the workspace. */
  closedPlans: readonly ReportedPlan[];
  client(): ClientCapabilities;
  settings(): Settings;
  asOf(): string;
  /** Begins with what the client says of itself. */
  begin(params: InitializeParams): void;
  takeSettings(value: unknown): void;
  /** Language of what is said: of a plan, or of several. */
  languageOf(plan?: ReportedPlan): UiLanguage;
  diagnosticOptions(plan: ReportedPlan): DiagnosticOptions;
  workspaceEdit(edits: ReadonlyMap<string, readonly TextEdit[]>): WorkspaceEdit;
  publish(uri: string, diagnostics: readonly Diagnostic[]): void;
  /**
   * What is found of a document when typing has rested; undefined when it is not open or not checked.
   *
   * @throws ResponseError when the request that asks for it is cancelled meanwhile
   */
  planOf(uri: string, token: CancellationToken): Promise<CheckedPlan | undefined>;
  /**
   * Does work for a request about a document, step by step.
   *
   * @throws ResponseError when the request is cancelled or the document changes meanwhile
   */
  inSteps<Result>(uri: string, token: CancellationToken, steps: Steps<Result>): Promise<Result>;
  /** Checks everything anew, as what it is checked with may have changed. */
  recheck(): void;
  /** A document of a plan was closed. */
  forget(uri: string): void;
  /** Tells the log of something that must not happen. */
  readonly fail: (thrown: unknown) => void;
}

/** Opens a session. */
export function openSession(connection: Connection, host: Host, timing: Timing): Session {
  let client: ClientCapabilities = {};
  let startOptions: StartOptions = {};
  let locale: UiLanguage | undefined;
  let settings: Settings = DEFAULT_SETTINGS;
  let closedPlans: readonly ReportedPlan[] = [];
  const folders = openFolders();
  const others = openOtherDocuments();
  /** Files whose mistakes are told because an open document suffers from them, by that document. */
  const faultyFiles = new Map<string, ReadonlySet<string>>();

  const textOf = (path: string): string | undefined => keeper.textOf(path) ?? others.get(host.uriOf(path))?.getText();
  const filesIn: Host['filesIn'] = (folder) => overlayFiles(host.filesIn(folder), folder, textOf);

  const choice = (): ConfigurationChoice => {
    const file = settings.config === '' ? startOptions.config : settings.config;
    if (file === undefined) return { kind: 'nearest' };
    return file === false ? { kind: 'none' } : { kind: 'file', path: file };
  };
  const resolver = openResolver({
    async loadPack(folder) {
      // To open the rule pack takes a while: nothing else is done in the same turn.
      await timing.turn();
      const loaded = await host.loadPack(folder, startOptions.packUri);
      await timing.turn();
      return loaded;
    },
    filesIn,
    folderOf: (path) => folders.of(path),
    choice,
  });

  const fail = (thrown: unknown): void => {
    connection.console.error(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
  };

  const languageOf = (plan?: ReportedPlan): UiLanguage => {
    if (settings.uiLanguage !== 'auto') return settings.uiLanguage;
    if (startOptions.uiLanguage !== undefined) return startOptions.uiLanguage;
    const language = plan?.reported.document.language;
    if (language !== undefined && language.source !== 'none' && language.value !== 'other') return language.value;
    return locale ?? 'fi';
  };

  const diagnosticOptions = (plan: ReportedPlan): DiagnosticOptions => {
    const { documentType, organisationKind, path } = plan.reported.document;
    const can = client.textDocument?.publishDiagnostics;
    return {
      pack: plan.pack.compiled,
      language: languageOf(plan),
      documentType: documentType.value,
      organisationKind: organisationKind.value,
      most: settings.maxFindings,
      referenceUri: startOptions.referenceUri,
      relatedInformation: can?.relatedInformation === true,
      codeDescription: can?.codeDescriptionSupport === true,
      placeOf(range, other) {
        if (other === undefined || other === path) return placeIn(plan, range);
        const folder = folders.of(host.pathOf(plan.files[0]?.uri ?? ''));
        return { uri: host.uriOf(absolutePath(other, folder)), range: editorRange(range, 0) };
      },
    };
  };

  const publish = (uri: string, diagnostics: readonly Diagnostic[]): void => {
    const version = keeper.document(uri)?.text.version;
    void connection.sendDiagnostics({
      uri,
      diagnostics: settings.enable ? [...diagnostics] : [],
      ...(version !== undefined && { version }),
    });
  };

  const told = (document: OpenDocument, outcome: Outcome): void => {
    const { uri } = document;
    tellFaultyFiles(uri, outcome);
    if (outcome.status !== 'checked') {
      publish(uri, unchecked(uri, outcome));
      return;
    }
    const { plan } = outcome;
    const options = diagnosticOptions(plan);
    for (const file of plan.files) publish(file.uri, diagnosticsOf(file.uri, plan.shown, options));
    const checked: Checked = { uri, version: document.text.version, settled: plan.settled, ...countsOf(plan.shown) };
    void connection.sendNotification(CHECKED, checked);
  };

  const unchecked = (uri: string, outcome: Exclude<Outcome, { status: 'checked' }>): Diagnostic[] => {
    const language = languageOf();
    switch (outcome.status) {
      case 'excluded':
        return [];
      case 'unreadable':
        return [readErrorDiagnostic(outcome.error, language)];
      case 'unusable':
        break;
    }
    return [faultDiagnostic(outcome.fault, pathFromFolder(outcome.fault.path, folders.of(host.pathOf(uri))), language)];
  };

  /** Tells the mistakes of a configuration or rule pack where they stand, as long as an open document suffers from them. */
  const tellFaultyFiles = (uri: string, outcome: Outcome | undefined): void => {
    const before = faultyFiles.get(uri) ?? new Set();
    if (before.size === 0 && outcome?.status !== 'unusable') return;
    void (async () => {
      const problems = outcome?.status === 'unusable' ? await problemDiagnostics(outcome.fault, languageOf()) : [];
      const byUri = new Map([...problems].map(([path, diagnostics]) => [host.uriOf(path), diagnostics]));
      faultyFiles.set(uri, new Set(byUri.keys()));
      for (const [file, diagnostics] of byUri) publish(file, diagnostics);
      const faulty = new Set([...faultyFiles.values()].flatMap((files) => [...files]));
      for (const file of before) if (!faulty.has(file)) publish(file, []);
    })().catch(fail);
  };

  const asOf = (): string => startOptions.asOf ?? host.today();
  const keeper: PlanKeeper = openPlanKeeper({
    timing,
    resolver,
    folders,
    filesIn,
    pathOf: (uri) => host.pathOf(uri),
    uriOf: (path) => host.uriOf(path),
    asOf,
    word: (plan) => wordInSteps(plan.shown, diagnosticOptions(plan)),
    tell: told,
    fail,
  });

  const recheck = (): void => {
    resolver.forget();
    keeper.settleAll();
  };

  return {
    host,
    timing,
    folders,
    resolver,
    keeper,
    others,
    filesIn,
    get closedPlans() {
      return closedPlans;
    },
    set closedPlans(plans) {
      closedPlans = plans;
    },
    client: () => client,
    settings: () => settings,
    asOf,
    begin(params) {
      client = params.capabilities;
      startOptions = readStartOptions(params.initializationOptions);
      const spoken = params.locale?.split(/[-_]/u)[0]?.toLowerCase();
      locale = isLanguage(spoken) ? spoken : undefined;
      const roots = params.workspaceFolders?.map(({ uri }) => uri) ?? rootOf(params);
      folders.set(roots.flatMap((uri) => host.pathOf(uri) ?? []));
    },
    takeSettings(value) {
      const { settings: read, mistakes } = readSettings(value, DEFAULT_SETTINGS);
      settings = read;
      keeper.onType = read.run === 'onType';
      for (const { key, value: given, used } of mistakes) {
        connection.console.warn(tell(languageOf(), 'setting.unusable', { key, value: given, used }));
      }
      recheck();
    },
    languageOf,
    diagnosticOptions,
    workspaceEdit(edits) {
      if (client.workspace?.workspaceEdit?.documentChanges !== true) {
        return { changes: Object.fromEntries([...edits].map(([uri, own]) => [uri, [...own]])) };
      }
      return {
        documentChanges: [...edits].map(([uri, own]) => {
          const version = keeper.document(uri)?.text.version ?? others.get(uri)?.version ?? null;
          return { textDocument: { uri, version }, edits: [...own] };
        }),
      };
    },
    publish,
    async planOf(uri, token) {
      const plan = await keeper.planOf(uri, token);
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      return plan;
    },
    async inSteps(uri, token, steps) {
      const version = keeper.document(uri)?.text.version;
      const isStale = (): boolean => token.isCancellationRequested || keeper.document(uri)?.text.version !== version;
      const result = await runInSteps(steps, timing, isStale);
      if (result !== undefined) return result;
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed meanwhile');
    },
    recheck,
    forget(uri) {
      tellFaultyFiles(uri, undefined);
      faultyFiles.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    fail,
  };
}

/** The folder of a client that knows of no workspace folders. */
function rootOf(params: InitializeParams): string[] {
  const root: unknown = 'rootUri' in params ? params.rootUri : undefined;
  return typeof root === 'string' ? [root] : [];
}
