import { assess, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment, DocumentSettings, KnownFacts, Pack, PlanDocument, ReadError } from '@lapsilinssi/core';

import type { Discovered } from './discover.ts';
import type { Files } from './files.ts';
import { joinChapters } from './join-chapters.ts';
import { readPlanFiles } from './plan-files.ts';
import type { PlanFiles } from './plan-files.ts';
import type { PlanSource } from './plan-source.ts';
import { readDocument } from './read-document.ts';
import { faultError } from './read-error.ts';

/** What to check with; facts about the documents that are given here win over what the documents say. */
export interface CheckOptions extends KnownFacts {
  readonly files: Pick<Files, 'read'>;
  readonly pack: Pack;
  /** ISO date that stands for today. */
  readonly asOf: string;
  /** What is said of a document outside it, by its path; nothing when absent. */
  readonly configured?: (path: string) => { readonly facts: KnownFacts; readonly settings: DocumentSettings };
  /** Whether Word files are also looked at for those who read with assistive tools. */
  readonly accessibility?: boolean;
  /** Documents that are made up of several files, in order. */
  readonly plans?: readonly (readonly Discovered[])[];
}

/** A document that was checked, or why it was not. */
export type CheckResult =
  | { readonly status: 'ok'; readonly path: string; readonly assessment: Assessment; readonly source: PlanSource }
  | UnreadableResult;

/** A document that could not be read, and why. */
export interface UnreadableResult {
  readonly status: 'unreadable';
  readonly path: string;
  readonly error: ReadError;
}

/**
 * Reads and assesses documents one after another; one that cannot be read never stops the others. Only one is held in memory at a time.
 * A file that says of which other it is a chapter is read as a part of that one, when that one is among the documents.
 *
 * @yields the result of each document, in their order; a chapter that cannot be read after its document
 */
export async function* checkDocuments(
  documents: Iterable<Discovered>,
  options: CheckOptions,
): AsyncGenerator<CheckResult> {
  const rules = outlineRules(options.pack);
  for (const plan of await joinChapters([...documents], options.files, options.plans)) {
    if (plan.document.status === 'unreadable') yield plan.document;
    else {
      const read = await readPlanFiles(plan.document, plan.chapters, options.files);
      if (read.status === 'unreadable') yield read;
      else yield* await checkPlan(read, options, rules);
    }
    yield* plan.unread;
  }
}

/**
 * Assesses a plan whose files have been read.
 *
 * @returns its result, then what could not be read of it
 */
export async function checkPlan(
  { path, format, bytes, onDisk, chapters, unread }: PlanFiles,
  { files: _files, pack, asOf, configured, accessibility = false, plans: _plans, ...facts }: CheckOptions,
  rules: ReturnType<typeof outlineRules>,
): Promise<readonly CheckResult[]> {
  try {
    const said = configured?.(path);
    const known = { ...facts, ...(said && { configured: said.facts }) };
    const read = await readDocument({ ...known, accessibility, path, format, content: bytes, chapters, pack: rules });
    if (read.status === 'unreadable') return [{ status: 'unreadable', path, error: read.error }, ...unread];
    const assessed = (document: PlanDocument): Assessment =>
      assess(document, pack, { asOf, ...(said && { settings: said.settings }) });
    const held = chapters.filter((one) => read.document.files?.includes(one.path));
    const source: PlanSource = {
      files: [{ path, bytes, onDisk }, ...held.map((one) => ({ path: one.path, bytes: one.content, onDisk: true }))],
      reassess([first = '', ...others]) {
        if (format === 'docx') return undefined;
        const chapterTexts = held.map((one, index) => ({ ...one, content: others[index] ?? '' }));
        const again = readPlan({ ...known, path, format, content: first, chapters: chapterTexts, pack: rules });
        return again.status === 'ok' ? assessed(again.document) : undefined;
      },
    };
    return [
      { status: 'ok', path, assessment: assessed(read.document), source },
      ...unread,
      ...read.unread.map((error): CheckResult => ({ status: 'unreadable', path: error.file, error })),
    ];
  } catch (thrown) {
    return [{ status: 'unreadable', path, error: faultError(thrown, path) }, ...unread];
  }
}
