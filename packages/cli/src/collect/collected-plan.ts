import type { ReadError } from '@lapsilinssi/core';

/** What stands at one place of a plan that was made from a template. */
export interface CollectedField {
  readonly tag: string;
  /** Index of the chapter. */
  readonly chapter: number;
  /** Question, or heading of a column; empty for a chapter's own text. */
  readonly question: string;
  /** What the template calls it: `vastuutaho`. */
  readonly label: string;
  /** Row of its table, 1-based. */
  readonly row?: number;
  /** Empty when it is not filled. Lines by line ends. */
  readonly value: string;
}

/** A chapter of the template and what became of it. */
export interface CollectedChapter {
  readonly id: string;
  readonly title: string;
  /** `deleted`: every plan of the type has it in its template, this one no more. */
  readonly state: 'filled' | 'partly' | 'empty' | 'deleted';
}

/** A plan that somebody returned. */
export interface CollectedPlan {
  readonly path: string;
  /** Empty when the file does not say it. */
  readonly organisation: string;
  readonly documentType: string;
  readonly language: string;
  readonly period: string;
  /** Id and version of the template; empty when the file does not say it. */
  readonly template: string;
  readonly templateVersion: string;
  /** ISO date or time at which it was last saved; what the file says, else what the disk says. */
  readonly saved: string;
  readonly chapters: readonly CollectedChapter[];
  readonly fields: readonly CollectedField[];
}

/** What was collected. */
export interface Collection {
  /** By organisation, of each document type and language the newest. */
  readonly plans: readonly CollectedPlan[];
  /** Older files of the same plan. */
  readonly older: readonly CollectedPlan[];
  readonly unread: readonly { readonly path: string; readonly error: ReadError }[];
  /** Organisations that were expected and have returned nothing; undefined when none were expected. */
  readonly missing: readonly string[] | undefined;
}

/** Filled fields, and all. */
export function filledOf({ fields }: CollectedPlan): { readonly filled: number; readonly all: number } {
  return { filled: fields.filter(({ value }) => value !== '').length, all: fields.length };
}
