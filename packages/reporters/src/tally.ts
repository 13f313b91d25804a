import type { CheckedDocument } from './report-input.ts';

/** Counts over the documents of a run. */
export interface Tally {
  /** Documents that were read. */
  readonly documents: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that a writer's reason, or the baseline, sets aside; not among the counts above. */
  readonly suppressed: number;
  readonly acknowledged: number;
}

/** The count of nothing. */
export const NO_DOCUMENTS: Tally = {
  documents: 0,
  unreadable: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
  acknowledged: 0,
};

/** Counts with one more document. */
export function tallied(tally: Tally, result: CheckedDocument): Tally {
  if (result.status === 'unreadable') return { ...tally, unreadable: tally.unreadable + 1 };
  let { errors, warnings, infos, suppressed, acknowledged } = tally;
  for (const { severity } of result.assessment.findings) {
    if (severity === 'error') errors += 1;
    else if (severity === 'warning') warnings += 1;
    else infos += 1;
  }
  for (const finding of result.assessment.setAside) {
    if ('suppressed' in finding) suppressed += 1;
    else acknowledged += 1;
  }
  const { documents, unreadable } = tally;
  return { documents: documents + 1, unreadable, errors, warnings, infos, suppressed, acknowledged };
}
