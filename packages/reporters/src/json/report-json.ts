import type { CompiledPack } from '@lapsilinssi/core';

import type { UiLanguage } from '../messages/catalogue.ts';
import type { CheckedDocument } from '../report-input.ts';
import { NO_DOCUMENTS, tallied } from '../tally.ts';
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
}

/** Writes the JSON report, one document a line, so that no more than one assessment need be kept. */
export function jsonWriter(options: JsonOptions): ReportWriter {
  const { pack, language, tool, asOf } = options;
  let tally = NO_DOCUMENTS;
  return {
    begin: () => {
      const head = JSON.stringify({ version: 1, tool, pack: { id: pack.id, version: pack.version }, asOf });
      return `${head.slice(0, -1)},"documents":[`;
    },
    document(result) {
      const first = tally.documents + tally.unreadable === 0;
      tally = tallied(tally, result);
      return `${first ? '\n' : ',\n'}${JSON.stringify(jsonDocument(result, pack, language))}`;
    },
    end: () => {
      const { documents, unreadable, errors, warnings, infos } = tally;
      return `\n],"summary":${JSON.stringify({ documents: documents + unreadable, errors, warnings, infos })}}\n`;
    },
  };
}

/** The JSON report on all documents at once, as an object. */
export function reportJson(results: readonly CheckedDocument[], options: JsonOptions): JsonReport {
  const { pack, language, tool, asOf } = options;
  let tally = NO_DOCUMENTS;
  for (const result of results) tally = tallied(tally, result);
  const { documents, unreadable, errors, warnings, infos } = tally;
  return {
    version: 1,
    tool,
    pack: { id: pack.id, version: pack.version },
    asOf,
    documents: results.map((result) => jsonDocument(result, pack, language)),
    summary: { documents: documents + unreadable, errors, warnings, infos },
  };
}
