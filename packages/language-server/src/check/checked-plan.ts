import { held } from '@lapsilinssi/core';
import type { Assessment, DocumentFacts, Finding, Pack, Range, ReportedAssessment } from '@lapsilinssi/core';
import type { Range as EditorRange } from 'vscode-languageserver-protocol';

import { editorRange } from '../documents/editor-range.ts';
import type { MarkLength } from '../documents/editor-range.ts';
import type { Resolved } from '../workspace/resolver.ts';

/** A file of a plan as it was checked. */
export interface CheckedFile {
  readonly uri: string;
  /** As its workspace folder sees it. */
  readonly path: string;
  readonly mark: MarkLength;
}

/** A plan as it can be told of. */
export interface ReportedPlan {
  readonly pack: Pack;
  /** By part; of a Word file, whose parts are paragraphs, the file alone. */
  readonly files: readonly CheckedFile[];
  /** With what relating the plan to others has brought. */
  readonly reported: ReportedAssessment;
}

/** A plan with what was found of it, and with what it was checked: enough to tell of it. */
export interface KeptPlan extends ReportedPlan {
  readonly resolved: Resolved;
  /** What relating it to others needs. */
  readonly facts: DocumentFacts;
  /** Findings to show: all when it is settled. */
  readonly shown: readonly Finding[];
  /** Whether what is said of it as a whole speaks of this text. */
  readonly settled: boolean;
}

/** A plan with everything that was read and found of it. */
export interface CheckedPlan extends KeptPlan {
  readonly assessment: Assessment;
}

/** Whether a plan has kept what its text was read into. */
export function isWhole(plan: KeptPlan): plan is CheckedPlan {
  return 'assessment' in plan;
}

/** A plan without what its text was read into: two thirds of the memory that it takes. */
export function withoutText({ assessment, reported, ...kept }: CheckedPlan): KeptPlan {
  return { ...kept, reported: { ...reported, document: held(assessment, false).document } };
}

/** Where a range of a plan stands; undefined when it lies in no file of it that an editor shows. */
export function placeIn(
  { files, reported }: ReportedPlan,
  range: Range,
): { readonly uri: string; readonly range: EditorRange } | undefined {
  const file = reported.document.format === 'docx' ? undefined : files[range.start.part];
  return file && { uri: file.uri, range: editorRange(range, file.mark) };
}
