import type { Acknowledged } from '@lapsilinssi/core';

/** A finding that a baseline counts. No text of the document stands in it: key and section are hashes. */
export interface BaselineEntry extends Acknowledged {
  readonly rule: string;
}

/** What was known of documents when the baseline was written. */
export interface Baseline {
  /** By path as seen from the baseline's folder, with forward slashes. */
  readonly documents: Readonly<Record<string, readonly BaselineEntry[]>>;
}

/** Why a baseline cannot be used. */
export type BaselineFault =
  | { readonly code: 'missing' }
  /** It is no JSON, or broken off. */
  | { readonly code: 'broken' }
  /** It is another tool's, or something else. */
  | { readonly code: 'foreign' }
  /** A later version of Lapsilinssi wrote it. */
  | { readonly code: 'newer'; readonly version: number }
  /** An entry is not as it should be; `place` names it. */
  | { readonly code: 'entry'; readonly place: string }
  | { readonly code: 'unreadable'; readonly reason: string };

/** The version of the file that is read and written. */
export const BASELINE_VERSION = 1;
