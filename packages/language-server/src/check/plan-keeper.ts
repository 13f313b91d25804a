import { decode, documentFacts, held, pathFrom, relate, withRelated } from '@lapsilinssi/core';
import type {
  Assessment,
  DocumentFacts,
  Pack,
  PlanMemory,
  ReadError,
  ReportedAssessment,
  Steps,
} from '@lapsilinssi/core';
import { formatOf } from '@lapsilinssi/project';
import type { Files } from '@lapsilinssi/project';
import type { CancellationToken, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';

import { markLength, unmarkedPositions } from '../documents/editor-range.ts';
import { changeDocument, openDocument } from '../documents/open-document.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { pathFromFolder } from '../workspace/folders.ts';
import type { Folders } from '../workspace/folders.ts';
import type { Resolved, Resolver, Unresolved } from '../workspace/resolver.ts';
import { checkPlan, reviewPlan } from './check-plan.ts';
import type { PlanFile, PlanReview } from './check-plan.ts';
import { isOfTheWhole } from './absence.ts';
import { isWhole, withoutText } from './checked-plan.ts';
import type { CheckedFile, CheckedPlan, KeptPlan } from './checked-plan.ts';
import { byPlace, findingsWhileTyping, writtenPassagesInSteps } from './passage-findings.ts';
import type { WritingBase, WrittenPassage } from './passage-findings.ts';
import { openPassageMemory } from './read-passage.ts';
import type { PassageMemory } from './read-passage.ts';
import { runInSteps } from './run-in-steps.ts';
import { openSchedule } from './schedule.ts';
import type { Schedule, Timing } from './schedule.ts';
import { addChange } from './text-changes.ts';
import type { TextChange } from './text-changes.ts';
import { openTurns } from './turns.ts';

/** What came of a check of an open document. */
export type Outcome =
  | { readonly status: 'checked'; readonly plan: KeptPlan }
  | { readonly status: 'unreadable'; readonly error: ReadError }
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
  /** Puts into words what a check found, step by step, before it is told. */
  readonly word: (plan: KeptPlan) => Steps<undefined>;
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
  /** What is found of a document when typing has rested; undefined when it is not open or not checked, or whoever asks has gone on. */
  planOf(uri: string, token: CancellationToken): Promise<CheckedPlan | undefined>;
  /** What was found of a document last, be it of an earlier version. */
  lastPlanOf(uri: string): KeptPlan | undefined;
  /** What was found of the open documents last. */
  plans(): readonly KeptPlan[];
  /** The text of an open file, by its path. */
  textOf(path: string): string | undefined;
  /** Assesses a plan with other texts of its parts, step by step. */
  reassess(plan: CheckedPlan, parts: readonly string[]): Steps<Assessment | undefined>;
  /** Whether documents are checked when they change, or only when they are saved. */
  onType: boolean;
}

interface Entry {
  readonly document: OpenDocument;
  readonly schedule: Schedule;
  /** Absolute. */
  readonly path: string | undefined;
  /** What came of the last check of the whole, and the version that it saw. */
  outcome: Outcome | undefined;
  version: number | undefined;
  /** What its text was reviewed to be after that, while what is said of the whole waits until typing rests. */
  reviewed: Pick<WritingBase, 'document' | 'head' | 'findings'> | undefined;
  /** What has changed since the last of these. */
  changes: TextChange[];
  /** The last of the changes: what no passage was reviewed for. */
  latest: TextChange[];
  /** Passages that were written since. */
  passages: readonly WrittenPassage[];
  /** Those who wait for a check of the whole. */
  waiting: (() => void)[];
}

/** Plans that keep what their text was read into: the one that is written, and the one beside it. */
const MOST_WHOLE = 2;

/** Keeps the open documents, has them checked in time, and never tells what is out of date. */
export function openPlanKeeper(options: PlanKeeperOptions): PlanKeeper {
  const { timing, resolver, folders, filesIn, pathOf, uriOf, asOf, word, tell, fail } = options;
  const entries = new Map<string, Entry>();
  const turns = openTurns();
  let onType = true;
  /** The document that is being written, with the pieces that need not be read again: they are too large to be kept of every document. */
  let written: { readonly entry: Entry; readonly memory: PlanMemory } | undefined;
  /** Passages of it that were read by themselves. */
  let remembered: { readonly entry: Entry; readonly memory: PassageMemory } | undefined;
  const passagesOf = (entry: Entry, resolved: Resolved): PassageMemory => {
    if (remembered?.entry !== entry || remembered.memory.resolved !== resolved)
      remembered = { entry, memory: openPassageMemory(resolved) };
    return remembered.memory;
  };

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

  /** Documents whose plans are whole, the one asked for last at the end. */
  let recent: readonly Entry[] = [];
  const touch = (entry: Entry): void => {
    const all = [...recent.filter((one) => one !== entry && entries.get(one.document.uri) === one), entry];
    recent = all.slice(-MOST_WHOLE);
    for (const one of all.slice(0, -MOST_WHOLE)) {
      if (one.outcome?.status !== 'checked' || !isWhole(one.outcome.plan)) continue;
      one.outcome = { status: 'checked', plan: withoutText(one.outcome.plan) };
    }
  };

  /** Waits for a check of the whole, or until whoever asks has gone on. */
  const wait = (entry: Entry, token: CancellationToken): Promise<void> =>
    new Promise((resolve) => {
      const cancelled = token.onCancellationRequested(() => {
        entry.waiting = entry.waiting.filter((one) => one !== go);
        go();
      });
      const go = (): void => {
        cancelled.dispose();
        resolve();
      };
      entry.waiting.push(go);
    });

  /** Lets those go on who wait for a check of the whole. */
  const release = (entry: Entry): void => {
    for (const go of entry.waiting.splice(0)) go();
  };

  /** Checks a document as a whole, a few milliseconds at a time; given up when it changes meanwhile. */
  const checkWhole = async (entry: Entry): Promise<void> => {
    const { document } = entry;
    const { version } = document.text;
    const isStale = (): boolean => entries.get(document.uri) !== entry || document.text.version !== version;
    const resolved = await resolver.resolve(entry.path);
    // To open the rule pack takes a while.
    await timing.turn();
    if (isStale()) return;
    let outcome: Outcome;
    if (resolved.status === 'unusable') outcome = { status: 'unusable', fault: resolved };
    else if (resolved.excluded) outcome = { status: 'excluded' };
    else {
      const files = await filesOf(entry, resolved);
      const [first, ...others] = files;
      if (first === undefined || isStale()) return;
      const memory: PlanMemory = written?.entry === entry ? written.memory : new Map();
      const review = await runInSteps(reviewPlan([first, ...others], resolved, asOf(), memory), timing, isStale);
      if (review === undefined) return;
      if (!entry.schedule.isResting()) tellReview(entry, files, review);
      await entry.schedule.rest();
      if (isStale()) return;
      if (review.status === 'ok') {
        const assessment = await runInSteps(review.text.weighed(), timing, isStale);
        if (assessment === undefined) return;
        await timing.turn();
        outcome = await checked(entry, resolved, files, assessment);
        await timing.turn();
        if (outcome.status === 'checked') await runInSteps(word(outcome.plan), timing, isStale);
        if (isStale()) return;
      } else outcome = review;
    }
    entry.outcome = outcome;
    entry.version = version;
    begin(entry, undefined);
    touch(entry);
    tell(document, outcome);
    release(entry);
  };

  /** What is written from now on is written since this. */
  const begin = (entry: Entry, reviewed: Entry['reviewed']): void => {
    entry.reviewed = reviewed;
    entry.changes = [];
    entry.latest = [];
    entry.passages = [];
  };

  /** Since when a document is being written. */
  const baseOf = (entry: Entry): WritingBase | undefined => {
    const { document, outcome, reviewed } = entry;
    if (outcome?.status !== 'checked') return undefined;
    const { plan } = outcome;
    return {
      part: plan.files.findIndex(({ uri }) => uri === document.uri),
      asOf: asOf(),
      memory: passagesOf(entry, plan.resolved),
      ...(reviewed ?? {
        head: plan.reported.document,
        document: isWhole(plan) ? plan.assessment.document : undefined,
        findings: plan.reported.findings,
      }),
    };
  };

  /** Tells what is found in the text of a document while what is said of the whole waits until typing rests. */
  const tellReview = (entry: Entry, files: readonly CheckedFile[], review: PlanReview): void => {
    const { document, outcome, changes } = entry;
    const base = baseOf(entry);
    if (base === undefined || outcome?.status !== 'checked' || review.status !== 'ok') return;
    const { part } = base;
    const content = document.text.getText();
    const text = content.slice(markLength(content));
    const ofTheWhole = findingsWhileTyping(
      { ...base, findings: base.findings.filter(isOfTheWhole) },
      { text, changes, passages: [] },
      unmarkedPositions(document.text),
    );
    const findings = [...ofTheWhole, ...review.text.findings().filter((finding) => !isOfTheWhole(finding))];
    const sorted = findings.toSorted(byPlace);
    begin(entry, { head: review.document, document: review.document, findings: sorted });
    const own = files.map(({ uri, path, mark }) => ({ uri, path, mark }));
    if (own[part]?.uri !== document.uri) return;
    tell(document, { status: 'checked', plan: { ...outcome.plan, files: own, shown: sorted, settled: false } });
  };

  /** Tells what can be told while typing goes on. */
  const checkPassages = async (entry: Entry): Promise<void> => {
    const { document, outcome } = entry;
    const base = baseOf(entry);
    if (base === undefined || outcome?.status !== 'checked') return;
    const { plan } = outcome;
    const content = document.text.getText();
    const { version } = document.text;
    const mark = markLength(content);
    const { changes, latest, passages: before } = entry;
    const writing = { text: content.slice(mark), changes, latest, passages: before };
    const isStale = (): boolean =>
      entries.get(document.uri) !== entry || document.text.version !== version || entry.changes !== changes;
    const passages = await runInSteps(writtenPassagesInSteps(base, writing), timing, isStale);
    if (passages === undefined || isStale()) return;
    entry.passages = passages;
    entry.latest = [];
    const shown = findingsWhileTyping(base, { ...writing, passages }, unmarkedPositions(document.text));
    const files = plan.files.map((file, index) => (index === base.part ? { ...file, mark } : file));
    tell(document, { status: 'checked', plan: { ...plan, files, shown, settled: false } });
  };

  const checked = async (
    entry: Entry,
    resolved: Resolved,
    files: readonly CheckedFile[],
    assessment: Assessment,
  ): Promise<Outcome> => {
    const facts = documentFacts(assessment, resolved.pack, isTranslated(assessment));
    const reported = await relatedTo(entry, resolved.pack, assessment, facts);
    const plan: CheckedPlan = {
      pack: resolved.pack,
      files: files.map(({ uri, path, mark }) => ({ uri, path, mark })),
      resolved,
      assessment,
      reported,
      facts,
      shown: reported.findings,
      settled: true,
    };
    return { status: 'checked', plan };
  };

  /** The plans of a folder that are checked with the same pack, without one. */
  const neighbours = (entry: Entry, pack: Pack): KeptPlan[] => {
    const folder = folders.of(entry.path);
    return [...entries.values()].flatMap((other) => {
      if (other === entry || other.path === undefined || folders.of(other.path) !== folder) return [];
      return other.outcome?.status === 'checked' && other.outcome.plan.pack === pack ? [other.outcome.plan] : [];
    });
  };

  const isTranslated = ({ document }: Assessment): boolean =>
    document.translationOf !== undefined ||
    [...entries.values()].some(({ outcome }) => {
      if (outcome?.status !== 'checked') return false;
      const { path, translationOf } = outcome.plan.reported.document;
      return translationOf !== undefined && pathFrom(path, translationOf) === document.path;
    });

  const relatedTo = async (
    entry: Entry,
    pack: Pack,
    assessment: Assessment,
    facts: DocumentFacts,
  ): Promise<ReportedAssessment> => {
    if (entry.path === undefined) return assessment;
    const all = [facts, ...neighbours(entry, pack).map((plan) => plan.facts)];
    const known = new Set(all.flatMap((one) => one.files));
    const named = facts.references.map(({ path }) => path).filter((path) => !known.has(path));
    const absent = new Set<string>();
    const files = filesIn(folders.of(entry.path));
    for (const path of new Set(named)) if (await isAbsent(path, files)) absent.add(path);
    const found = relate(all, pack.compiled, { asOf: asOf(), isThere: (path) => !absent.has(path) });
    return withRelated(held(assessment, true), found.get(facts.path) ?? []);
  };

  const run = async (entry: Entry, settled: boolean): Promise<void> => {
    try {
      if (settled) await checkWhole(entry);
      else await checkPassages(entry);
    } catch (thrown) {
      fail(thrown);
      if (!settled) return;
      // Who asks is answered, even if with nothing.
      entry.outcome = undefined;
      entry.version = entry.document.text.version;
      release(entry);
    }
  };

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
      const before = entries.get(uri);
      before?.schedule.stop();
      const entry: Entry = {
        document,
        path: pathOf(uri),
        schedule: openSchedule(timing, (settled) => run(entry, settled), turns),
        outcome: undefined,
        version: undefined,
        reviewed: undefined,
        changes: [],
        latest: [],
        passages: [],
        waiting: before?.waiting ?? [],
      };
      entries.set(uri, entry);
      entry.schedule.settle();
    },
    change(uri, version, changes) {
      const entry = entries.get(uri);
      if (entry === undefined) return;
      for (const change of changeDocument(entry.document, changes, version)) {
        addChange(entry.changes, change);
        addChange(entry.latest, change);
      }
      if (written?.entry !== entry) written = { entry, memory: new Map() };
      if (onType) entry.schedule.changed();
      // Whoever waits for what is found waits for this version now.
      else if (entry.waiting.length > 0) entry.schedule.settle();
    },
    close(uri) {
      const entry = entries.get(uri);
      if (entry === undefined) return undefined;
      entry.schedule.stop();
      entries.delete(uri);
      recent = recent.filter((one) => one !== entry);
      if (written?.entry === entry) written = undefined;
      if (remembered?.entry === entry) remembered = undefined;
      release(entry);
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
    async planOf(uri, token) {
      while (!token.isCancellationRequested) {
        const entry = entries.get(uri);
        if (entry === undefined) return undefined;
        const { outcome } = entry;
        if (entry.version === entry.document.text.version) {
          if (outcome?.status !== 'checked') return undefined;
          if (isWhole(outcome.plan)) {
            touch(entry);
            return outcome.plan;
          }
          // It is read again.
          entry.version = undefined;
        }
        const resting = wait(entry, token);
        if (!entry.schedule.isAwaited()) entry.schedule.settle();
        await resting;
      }
      return undefined;
    },
    lastPlanOf(uri) {
      const outcome = entries.get(uri)?.outcome;
      return outcome?.status === 'checked' ? outcome.plan : undefined;
    },
    plans: () => [...entries.values()].flatMap(({ outcome }) => (outcome?.status === 'checked' ? [outcome.plan] : [])),
    textOf: (path) => byPath(path)?.document.text.getText(),
    *reassess({ files, resolved, assessment }, parts) {
      const [first, ...others] = files.map(({ path }, part): PlanFile => ({
        path,
        format: assessment.document.format === 'text' ? 'text' : 'markdown',
        content: parts[part] ?? '',
      }));
      if (first === undefined) return undefined;
      const found = yield* checkPlan([first, ...others], resolved, asOf(), new Map());
      return found.status === 'ok' ? found.assessment : undefined;
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
