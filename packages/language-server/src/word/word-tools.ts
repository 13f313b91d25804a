import type { InputError, PlanDocument, ReadError } from '@lapsilinssi/core';
import type { ReadImage } from '@lapsilinssi/project/node';
import type { UiLanguage } from '@lapsilinssi/reporters';

import type { Resolved } from '../workspace/resolver.ts';

/** What came of reading a Word file; or why it could not be read. */
export type FromWord<Made> =
  | ({ readonly status: 'ok' } & Made)
  | { readonly status: 'unreadable'; readonly error: ReadError | InputError };

/** An image that is left out of a Word file. */
export interface LeftOutImage {
  readonly address: string;
  readonly reason: Exclude<ReadImage, { status: 'ok' }>['reason'];
}

/** A Word file to read. */
export interface WordFile {
  readonly content: Uint8Array;
  /** As people see it. */
  readonly path: string;
}

/** What reads and writes Word files: large, and loaded when it is first asked for. */
export interface WordTools {
  /** @param path of the plan, absolute: its images stand beside it; undefined for a plan that is not saved */
  exportPlan(
    plan: PlanDocument,
    path: string | undefined,
  ): Promise<{ readonly content: Uint8Array; readonly leftOut: readonly LeftOutImage[] }>;
  importPlan(
    file: WordFile,
    resolved: Resolved,
    language: UiLanguage,
  ): FromWord<{
    readonly markdown: string;
    readonly pictureFolder: string;
    readonly pictures: readonly { readonly name: string; readonly content: Uint8Array }[];
    readonly comments: number;
  }>;
  /** @param language of comments on a document whose own is not known */
  comment(
    file: WordFile,
    resolved: Resolved,
    options: { readonly asOf: string; readonly language: UiLanguage },
  ): FromWord<{ readonly content: Uint8Array; readonly comments: number; readonly language: UiLanguage }>;
}
