import type { Severity } from '@lapsilinssi/core';

import type { CheckedDocument } from '../report-input.ts';
import type { ReportWriter } from './report-text.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * Writes of documents only those that fail a run: with findings at or above a severity, or unreadable. When none does it writes nothing.
 *
 * @param failOn `never`: only what could not be read fails
 */
export function quietWriter(inner: ReportWriter, failOn: Severity | 'never'): ReportWriter {
  let told = false;
  return {
    begin: () => '',
    document(result) {
      const written = inner.document(result);
      if (!fails(result, failOn)) return '';
      // What stands before the first document is written with it.
      const before = told ? '' : inner.begin();
      told = true;
      return before + written;
    },
    end() {
      const closing = inner.end();
      return told ? closing : '';
    },
  };
}

function fails(result: CheckedDocument, failOn: Severity | 'never'): boolean {
  if (result.status === 'unreadable') return true;
  if (failOn === 'never') return false;
  return result.assessment.findings.some(({ severity }) => RANK[severity] >= RANK[failOn]);
}
