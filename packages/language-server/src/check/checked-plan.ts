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

/** A plan with everything that was found of it, and with what it was checked. */
export interface CheckedPlan extends ReportedPlan {
  readonly resolved: Resolved;
  readonly assessment: Assessment;
  /** What relating it to others needs. */
  readonly facts: DocumentFacts;
  /** Findings to show: all when it is settled. */
  readonly shown: readonly Finding[];
  /** Whether what is said of it as a whole speaks of this text. */
  readonly settled: boolean;
}

/** Where a range of a plan stands; undefined when it lies in no file of it that an editor shows. */
export function placeIn(
  { files, reported }: ReportedPlan,
  range: Range,
): { readonly uri: string; readonly range: EditorRange } | undefined {
  const file = reported.document.format === 'docx' ? undefined : files[range.start.part];
  return file && { uri: file.uri, range: editorRange(range, file.mark) };
}
