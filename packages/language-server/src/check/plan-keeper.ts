import { documentFacts, held, pathFrom, relate, withRelated } from '@lapsilinssi/core';
import type { Assessment, DocumentFacts, Finding, Pack, ReportedAssessment } from '@lapsilinssi/core';
import { decode, placeFinder } from '@lapsilinssi/core';
import type { Files } from '@lapsilinssi/project';
import { formatOf } from '@lapsilinssi/project';

import { markLength } from '../documents/editor-range.ts';
import { changeDocument, openDocument } from '../documents/open-document.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { pathFromFolder } from '../workspace/folders.ts';
import type { Folders } from '../workspace/folders.ts';
import type { Resolved, Resolver, Unresolved } from '../workspace/resolver.ts';
import { whileTyping } from './absence.ts';
import { checkPlan } from './check-plan.ts';
import type { PlanCheck, PlanFile } from './check-plan.ts';
import type { CheckedFile, CheckedPlan } from './checked-plan.ts';
import { openSchedule } from './schedule.ts';
import type { Schedule, Timing } from './schedule.ts';
import { movedRange } from './text-changes.ts';
import type { TextChange } from './text-changes.ts';

/** What came of a check of an open document. */
export type Outcome =
  | { readonly status: 'checked'; readonly plan: CheckedPlan }
  | { readonly status: 'unreadable'; readonly error: Extract<PlanCheck, { status: 'unreadable' }>['error'] }
  | { readonly status: 'unusable'; readonly fault: Unresolved }
  /** It is left out by its configuration. */
  | { readonly status: 'excluded' };

/** What a keeper works with. */
export interface PlanKeeperOptions {
  readonly timing: Timing;
  readonly resolver: Resolver;
  readonly folders: Folders;
  readonly filesIn: (folder: string) => Files;
  readonly pathOf: (uri: string) => string | undefined;
  readonly uriOf: (path: string) => string;
  readonly asOf: () => string;
  /** Tells what came of a check, unless the document has changed since. */
  readonly tell: (document: OpenDocument, outcome: Outcome) => void;
  /** Tells of something that must not happen. */
  readonly fail: (thrown: unknown) => void;
}

/** The open documents and what was found of them. */
export interface PlanKeeper {
  open(uri: string, languageId: string, version: number, text: string): void;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  /** @returns the document, when it was open */
  close(uri: string): OpenDocument | undefined;
  /** Checks a document now, as a whole. */
  settle(uri: string): void;
  settleAll(): void;
  document(uri: string): OpenDocument | undefined;
  documents(): readonly OpenDocument[];
  /** What is found of a document as it is now; undefined when it is not open or not checked. */
  planOf(uri: string): Promise<CheckedPlan | undefined>;
  /** What was found of a document last, be it of an earlier version. */
  lastPlanOf(uri: string): CheckedPlan | undefined;
  /** What was found of the open documents last. */
  plans(): readonly CheckedPlan[];
  /** The text of an open file, by its path. */
  textOf(path: string): string | undefined;
  /** Assesses a plan with other texts of its parts. */
  reassess(plan: CheckedPlan, parts: readonly string[]): Assessment | undefined;
  /** Whether documents are checked when they change, or only when they are saved. */
  onType: boolean;
}

interface Entry {
  readonly document: OpenDocument;
  readonly schedule: Schedule;
  /** Absolute. */
  readonly path: string | undefined;
  outcome?: Outcome;
  /** Version of {@link Entry.outcome}. */
  version?: number;
  /** Findings when typing last rested, and what has changed since. */
  rested: readonly Finding[];
  changes: TextChange[];
  checking?: Promise<void> | undefined;
}

/** Keeps the open documents, has them checked in time, and never tells what is out of date. */
export function openPlanKeeper(options: PlanKeeperOptions): PlanKeeper {
  const { timing, resolver, folders, filesIn, pathOf, uriOf, asOf, tell, fail } = options;
  const entries = new Map<string, Entry>();
  let onType = true;

  const byPath = (path: string): Entry | undefined =>
    entries.get(uriOf(path)) ?? [...entries.values()].find((one) => one.path === path);

  /** The files of an open document's plan, itself among them. */
  const filesOf = async (entry: Entry, resolved: Resolved): Promise<readonly (PlanFile & CheckedFile)[]> => {
    const own = fileOf(entry.document, resolved.shown);
    if (entry.path === undefined || resolved.files.length < 2 || !resolved.files.includes(entry.path)) return [own];
    const folder = folders.of(entry.path);
    return Promise.all(
      resolved.files.map(async (path): Promise<PlanFile & CheckedFile> => {
        const shown = pathFromFolder(path, folder);
        const open = byPath(path);
        if (open !== undefined) return fileOf(open.document, shown);
        const decoded = await filesIn(folder)
          .read(path)
          .then((bytes) => decode(bytes, shown))
          .catch(() => undefined);
        const format = formatOf(path) === 'text' ? 'text' : 'markdown';
        return { uri: uriOf(path), path: shown, format, content: decoded?.ok === true ? decoded.text : '', mark: 0 };
      }),
    );
  };

  const check = async (entry: Entry, settled: boolean): Promise<void> => {
    const { document } = entry;
    const isStale = (): boolean => entries.get(document.uri) !== entry || document.text.version !== version;
    const { version } = document.text;
    const resolved = await resolver.resolve(entry.path);
    if (isStale()) return;
    let outcome: Outcome;
    if (resolved.status === 'unusable') outcome = { status: 'unusable', fault: resolved };
    else if (resolved.excluded) outcome = { status: 'excluded' };
    else {
      const files = await filesOf(entry, resolved);
      if (isStale()) return;
      const [first, ...others] = files;
      if (first === undefined) return;
      const found = checkPlan([first, ...others], resolved, asOf());
      outcome = found.status === 'ok' ? await toldOf(entry, resolved, files, found.assessment, settled) : found;
      if (isStale()) return;
    }
    entry.outcome = outcome;
    entry.version = version;
    tell(document, outcome);
  };

  const toldOf = async (
    entry: Entry,
    resolved: Resolved,
    files: readonly CheckedFile[],
    assessment: Assessment,
    settled: boolean,
  ): Promise<Outcome> => {
    const base = {
      pack: resolved.pack,
      files: files.map(({ uri, path, mark }) => ({ uri, path, mark })),
      resolved,
      assessment,
    };
    if (!settled) {
      const { parts } = assessment.document;
      const part = files.findIndex(({ uri }) => uri === entry.document.uri);
      const finder = placeFinder({ parts });
      const placeAt = (offset: number) => finder.place(part, Math.min(offset, parts[part]?.length ?? 0));
      const moved = (range: Finding['range']) =>
        range.start.part === part ? movedRange(range, entry.changes, placeAt) : range;
      const shown = whileTyping(entry.rested, assessment.findings, moved);
      return { status: 'checked', plan: { ...base, reported: assessment, shown, settled } };
    }
    const facts = documentFacts(assessment, resolved.pack.compiled, isTranslated(assessment));
    const reported = await relatedTo(entry, resolved.pack, assessment, facts);
    entry.rested = reported.findings;
    entry.changes = [];
    return { status: 'checked', plan: { ...base, reported, facts, shown: reported.findings, settled } };
  };

  /** The plans of a folder that are checked with the same pack, without one. */
  const neighbours = (entry: Entry, pack: Pack): CheckedPlan[] => {
    const folder = folders.of(entry.path);
    return [...entries.values()].flatMap((other) => {
      if (other === entry || other.path === undefined || folders.of(other.path) !== folder) return [];
      return other.outcome?.status === 'checked' && other.outcome.plan.pack === pack ? [other.outcome.plan] : [];
    });
  };

  const isTranslated = ({ document }: Assessment): boolean => {
    if (document.translationOf !== undefined) return true;
    return [...entries.values()].some(
      ({ outcome }) =>
        outcome?.status === 'checked' &&
        outcome.plan.assessment.document.translationOf !== undefined &&
        pathFrom(outcome.plan.assessment.document.path, outcome.plan.assessment.document.translationOf) ===
          document.path,
    );
  };

  const relatedTo = async (
    entry: Entry,
    pack: Pack,
    assessment: Assessment,
    facts: DocumentFacts,
  ): Promise<ReportedAssessment> => {
    if (entry.path === undefined) return assessment;
    const all = [facts, ...neighbours(entry, pack).flatMap((plan) => plan.facts ?? [])];
    const known = new Set(all.flatMap((one) => one.files));
    const named = facts.references.map(({ path }) => path).filter((path) => !known.has(path));
    const absent = new Set<string>();
    const files = filesIn(folders.of(entry.path));
    for (const path of new Set(named)) if (await isAbsent(path, files)) absent.add(path);
    const found = relate(all, pack.compiled, { asOf: asOf(), isThere: (path) => !absent.has(path) });
    return withRelated(held(assessment, true), found.get(facts.path) ?? []);
  };

  const run = (entry: Entry, settled: boolean): Promise<void> => check(entry, settled).catch(fail);

  return {
    get onType() {
      return onType;
    },
    set onType(value) {
      onType = value;
    },
    open(uri, languageId, version, text) {
      const document = openDocument(uri, languageId, version, text);
      if (document === undefined) return;
      entries.get(uri)?.schedule.stop();
      const entry: Entry = {
        document,
        path: pathOf(uri),
        schedule: openSchedule(timing, (settled) => run(entry, settled)),
        rested: [],
        changes: [],
      };
      entries.set(uri, entry);
      entry.schedule.settle();
    },
    change(uri, version, changes) {
      const entry = entries.get(uri);
      if (entry === undefined) return;
      entry.changes.push(...changeDocument(entry.document, changes, version));
      if (onType) entry.schedule.changed();
    },
    close(uri) {
      const entry = entries.get(uri);
      if (entry === undefined) return undefined;
      entry.schedule.stop();
      entries.delete(uri);
      return entry.document;
    },
    settle(uri) {
      entries.get(uri)?.schedule.settle();
    },
    settleAll() {
      for (const { schedule } of entries.values()) schedule.settle();
    },
    document: (uri) => entries.get(uri)?.document,
    documents: () => [...entries.values()].map(({ document }) => document),
    async planOf(uri) {
      const entry = entries.get(uri);
      if (entry === undefined) return undefined;
      if (entry.version !== entry.document.text.version) await run(entry, false);
      return entry.outcome?.status === 'checked' ? entry.outcome.plan : undefined;
    },
    lastPlanOf(uri) {
      const outcome = entries.get(uri)?.outcome;
      return outcome?.status === 'checked' ? outcome.plan : undefined;
    },
    plans: () => [...entries.values()].flatMap(({ outcome }) => (outcome?.status === 'checked' ? [outcome.plan] : [])),
    textOf: (path) => byPath(path)?.document.text.getText(),
    reassess({ files, resolved, assessment }, parts) {
      const [first, ...others] = files.map(({ path }, part): PlanFile => ({
        path,
        format: assessment.document.format === 'text' ? 'text' : 'markdown',
        content: parts[part] ?? '',
      }));
      const found = first === undefined ? undefined : checkPlan([first, ...others], resolved, asOf());
      return found?.status === 'ok' ? found.assessment : undefined;
    },
  };
}

function fileOf({ uri, format, text }: OpenDocument, path: string): PlanFile & CheckedFile {
  const content = text.getText();
  return { uri, path, format, content, mark: markLength(content) };
}

async function isAbsent(path: string, files: Files): Promise<boolean> {
  try {
    return (await files.kind(path)) === undefined;
  } catch {
    return false;
  }
}
