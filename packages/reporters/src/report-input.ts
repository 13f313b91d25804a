import type { ReportedAssessment, ReadError } from '@lapsilinssi/core';

/** A document that was checked, or why it was not. */
export type CheckedDocument =
  | { readonly status: 'ok'; readonly path: string; readonly assessment: ReportedAssessment }
  | { readonly status: 'unreadable'; readonly path: string; readonly error: ReadError };
