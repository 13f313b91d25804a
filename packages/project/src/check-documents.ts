import { assess, outlineRules, readPlan } from '@lapsilinssi/core';
import type {
  Assessment,
  DocumentSettings,
  KnownFacts,
  Pack,
  PlanDocument,
  ReadError,
  TextFile,
} from '@lapsilinssi/core';

import type { Discovered } from './discover.ts';
import type { Files } from './files.ts';
import { joinChapters } from './join-chapters.ts';
import type { Found } from './join-chapters.ts';
import type { PlanSource } from './plan-source.ts';
import { readDocument } from './read-document.ts';
import { faultError, thrownError } from './read-error.ts';

/** What to check with; facts about the documents that are given here win over what the documents say. */
export interface CheckOptions extends KnownFacts {
  readonly files: Pick<Files, 'read'>;
  readonly pack: Pack;
  /** ISO date that stands for today. */
  readonly asOf: string;
  /** What is said of a document outside it, by its path; nothing when absent. */
  readonly configured?: (path: string) => { readonly facts: KnownFacts; readonly settings: DocumentSettings };
  /** Documents that are made up of several files, in order. */
  readonly plans?: readonly (readonly Discovered[])[];
}

/** A document that was checked, or why it was not. */
export type CheckResult =
  | { readonly status: 'ok'; readonly path: string; readonly assessment: Assessment; readonly source: PlanSource }
  | { readonly status: 'unreadable'; readonly path: string; readonly error: ReadError };

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
    else yield* checkOne(plan.document, plan.chapters, options, rules);
    yield* plan.unread;
  }
}

/** A chapter's format: the reader of text knows Markdown from plain text. */
function textFormat(format: Found['format']): Pick<TextFile, 'format'> {
  return format === 'docx' ? {} : { format };
}

async function* checkOne(
  { path, format, content }: Found,
  chapters: readonly Found[],
  { files, pack, asOf, configured, plans: _plans, ...facts }: CheckOptions,
  rules: ReturnType<typeof outlineRules>,
): AsyncGenerator<CheckResult> {
  let bytes: Uint8Array;
  try {
    bytes = content ?? (await files.read(path));
  } catch (thrown) {
    yield { status: 'unreadable', path, error: thrownError(thrown, path) };
    return;
  }
  const parts: (TextFile & { readonly content: Uint8Array })[] = [];
  const unread: CheckResult[] = [];
  for (const chapter of chapters) {
    try {
      parts.push({
        path: chapter.path,
        ...textFormat(chapter.format),
        content: chapter.content ?? (await files.read(chapter.path)),
      });
    } catch (thrown) {
      unread.push({ status: 'unreadable', path: chapter.path, error: thrownError(thrown, chapter.path) });
    }
  }
  try {
    const said = configured?.(path);
    const known = { ...facts, ...(said && { configured: said.facts }) };
    const read = await readDocument({ ...known, path, format, content: bytes, chapters: parts, pack: rules });
    if (read.status === 'unreadable') yield { status: 'unreadable', path, error: read.error };
    else {
      const assessed = (document: PlanDocument): Assessment =>
        assess(document, pack, { asOf, ...(said && { settings: said.settings }) });
      const held = parts.filter((one) => read.document.files?.includes(one.path));
      const onDisk = content === undefined;
      const source: PlanSource = {
        files: [{ path, bytes, onDisk }, ...held.map((one) => ({ path: one.path, bytes: one.content, onDisk: true }))],
        reassess([first = '', ...others]) {
          if (format === 'docx') return undefined;
          const chapterTexts = held.map((one, index) => ({ ...one, content: others[index] ?? '' }));
          const again = readPlan({ ...known, path, format, content: first, chapters: chapterTexts, pack: rules });
          return again.status === 'ok' ? assessed(again.document) : undefined;
        },
      };
      yield { status: 'ok', path, assessment: assessed(read.document), source };
      for (const error of read.unread) unread.push({ status: 'unreadable', path: error.file, error });
    }
  } catch (thrown) {
    yield { status: 'unreadable', path, error: faultError(thrown, path) };
  }
  yield* unread;
}
