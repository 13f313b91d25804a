import type { TextFile } from '@lapsilinssi/core';

import type { UnreadableResult } from './check-documents.ts';
import type { DocumentFormat } from './document-format.ts';
import type { Files } from './files.ts';
import type { Found, JoinedPlan } from './join-chapters.ts';
import { thrownError } from './read-error.ts';

/** The files of a plan, read. */
export interface PlanFiles {
  /** Of its first file. */
  readonly path: string;
  readonly format: DocumentFormat;
  readonly bytes: Uint8Array;
  /** False for standard input. */
  readonly onDisk: boolean;
  /** Its other files, in order. */
  readonly chapters: readonly (TextFile & { readonly content: Uint8Array })[];
  /** Chapters that could not be read. */
  readonly unread: readonly UnreadableResult[];
}

/** Reads the files of a plan. Without its first file there is no plan; a chapter that cannot be read is told of. */
export async function readPlanFiles(
  { path, format, content }: Found,
  chapters: JoinedPlan['chapters'],
  files: Pick<Files, 'read'>,
): Promise<({ readonly status: 'read' } & PlanFiles) | UnreadableResult> {
  let bytes: Uint8Array;
  try {
    bytes = content ?? (await files.read(path));
  } catch (thrown) {
    return { status: 'unreadable', path, error: thrownError(thrown, path) };
  }
  const read: PlanFiles['chapters'][number][] = [];
  const unread: UnreadableResult[] = [];
  for (const chapter of chapters) {
    try {
      read.push({
        path: chapter.path,
        ...textFormat(chapter.format),
        content: chapter.content ?? (await files.read(chapter.path)),
      });
    } catch (thrown) {
      unread.push({ status: 'unreadable', path: chapter.path, error: thrownError(thrown, chapter.path) });
    }
  }
  return { status: 'read', path, format, bytes, onDisk: content === undefined, chapters: read, unread };
}

/** A chapter's format: the reader of text knows Markdown from plain text. */
function textFormat(format: Found['format']): Pick<TextFile, 'format'> {
  return format === 'docx' ? {} : { format };
}
