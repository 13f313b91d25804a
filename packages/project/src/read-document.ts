import { readPlan } from '@lapsilinssi/core';
import type { ReadPlan, ReadPlanOptions } from '@lapsilinssi/core';

import type { DocumentFormat } from './document-format.ts';

/** A document of any format to read, and what is known of it. */
export interface ReadDocumentOptions extends Omit<ReadPlanOptions, 'format' | 'content'> {
  readonly format: DocumentFormat;
  readonly content: Uint8Array;
  /** Whether Word files are also looked at for those who read with assistive tools. */
  readonly accessibility?: boolean;
}

/** Reads a document of any format. What reads Word is loaded when the first Word file comes. */
export async function readDocument(options: ReadDocumentOptions): Promise<ReadPlan> {
  const { format, accessibility, ...rest } = options;
  if (format !== 'docx') return readPlan({ ...rest, format });
  const { readWordPlan } = await import('@lapsilinssi/docx');
  const read = readWordPlan({ ...rest, ...(accessibility === true && { accessibility }) });
  return read.status === 'ok' ? { status: 'ok', document: read.document, unread: [] } : read;
}
