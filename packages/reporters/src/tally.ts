import type { CheckedDocument } from './report-input.ts';

/** Counts over the documents of a run. */
export interface Tally {
  /** Documents that were read. */
  readonly documents: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** The count of nothing. */
export const NO_DOCUMENTS: Tally = { documents: 0, unreadable: 0, errors: 0, warnings: 0, infos: 0 };

/** Counts with one more document. */
export function tallied(tally: Tally, result: CheckedDocument): Tally {
  if (result.status === 'unreadable') return { ...tally, unreadable: tally.unreadable + 1 };
  let { errors, warnings, infos } = tally;
  for (const { severity } of result.assessment.findings) {
    if (severity === 'error') errors += 1;
    else if (severity === 'warning') warnings += 1;
    else infos += 1;
  }
  return { documents: tally.documents + 1, unreadable: tally.unreadable, errors, warnings, infos };
}
