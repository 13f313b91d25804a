import { coveredDocument } from '@lapsilinssi/core';
import type { CoveredDocument } from '@lapsilinssi/core';

import { LINE_LENGTH } from '../text/line-length.ts';
import { unpainted } from '../text/paint.ts';
import type { Paint } from '../text/paint.ts';
import { unreadableText } from '../text/report-text.ts';
import type { ReportWriter } from '../text/report-text.ts';
import { coverageCsv } from './coverage-csv.ts';
import { coverageMarkdown } from './coverage-markdown.ts';
import type { CoverageOptions } from './coverage-options.ts';
import { coverageText } from './coverage-text.ts';

/** Forms of a theme map. */
export type CoverageFormat = 'text' | 'markdown' | 'csv';

/** How a theme map is written. */
export interface CoverageWriterOptions extends CoverageOptions {
  /** Every open question in the text form, instead of the first of each theme. */
  readonly all: boolean;
  /** Colours and width of a screen; none of the first, and {@link LINE_LENGTH} columns, in a file. */
  readonly paint?: Paint;
  readonly columns?: number;
}

/** Writes a theme map when all documents have been seen; of each it keeps a row only. Documents that cannot be read are told in the text form. */
export function coverageWriter(format: CoverageFormat, options: CoverageWriterOptions): ReportWriter {
  const documents: CoveredDocument[] = [];
  const { pack, paint = unpainted, columns = LINE_LENGTH } = options;
  return {
    begin: () => '',
    document(result) {
      if (result.status === 'ok') documents.push(coveredDocument(result.path, result.assessment, pack));
      else if (format === 'text') return `${unreadableText(result, options.language, paint)}\n`;
      return '';
    },
    end() {
      if (format === 'csv') return coverageCsv(documents, options);
      if (format === 'markdown') return coverageMarkdown(documents, options);
      return coverageText(documents, { ...options, paint, columns });
    },
  };
}
