import type { CompiledPack, FixWords } from '@lapsilinssi/core';

import type { UiLanguage } from '../messages/catalogue.ts';
import type { CheckedDocument } from '../report-input.ts';
import { NO_DOCUMENTS, tallied } from '../tally.ts';
import type { Tally } from '../tally.ts';
import type { ReportWriter } from '../text/report-text.ts';
import { jsonDocument } from './json-document.ts';
import type { JsonReport } from './json-report.ts';

/** How a report in JSON is made. */
export interface JsonOptions {
  readonly pack: CompiledPack;
  /** Language of messages, reasons and advice. */
  readonly language: UiLanguage;
  /** Name and version of the tool: `lapsilinssi 1.2.0`. */
  readonly tool: string;
  /** ISO date that stands for today. */
  readonly asOf: string;
  /** Words that fixes put into documents: then each fix that can be made brings its edits. */
  readonly words?: FixWords | undefined;
}

/** Writes the JSON report, one document a line, so that no more than one assessment need be kept. */
export function jsonWriter(options: JsonOptions): ReportWriter {
  let tally = NO_DOCUMENTS;
  return {
    begin: () => `${JSON.stringify(headOf(options)).slice(0, -1)},"documents":[`,
    document(result) {
      const first = tally.documents + tally.unreadable === 0;
      tally = tallied(tally, result);
      return `${first ? '\n' : ',\n'}${JSON.stringify(jsonDocument(result, options))}`;
    },
    end: () => `\n],"summary":${JSON.stringify(summaryOf(tally))}}\n`,
  };
}

/** The JSON report on all documents at once, as an object. */
export function reportJson(results: readonly CheckedDocument[], options: JsonOptions): JsonReport {
  return {
    ...headOf(options),
    documents: results.map((result) => jsonDocument(result, options)),
    summary: summaryOf(results.reduce(tallied, NO_DOCUMENTS)),
  };
}

/** What stands before the documents. */
function headOf({ pack, tool, asOf }: JsonOptions): Omit<JsonReport, 'documents' | 'summary'> {
  return { version: 1, tool, pack: { id: pack.id, version: pack.version }, asOf };
}

function summaryOf({ documents, unreadable, ...counts }: Tally): JsonReport['summary'] {
  return { documents: documents + unreadable, ...counts };
}
