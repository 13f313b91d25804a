import type { ReviewContext } from '../review-context.ts';
import { indicatorLists } from './indicator-lists.ts';
import type { Steps } from '../../steps.ts';
import { openReadingInSteps } from './indicator-reading.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import { indicatorSentences } from './indicator-sentences.ts';
import { indicatorTables } from './indicator-tables.ts';

/**
 * Every indicator that a document gives in its tables, lists and sentences, in document order. Empty when the pack has no catalogue.
 *
 * @yields nothing, between two steps
 */
export function* readIndicatorsInSteps(
  context: Pick<ReviewContext, 'scan' | 'pack' | 'type' | 'asOf'>,
): Steps<readonly IndicatorRecord[]> {
  const reading = yield* openReadingInSteps(context);
  if (!reading) return [];
  const taken = new Set<number>();
  const records: IndicatorRecord[] = [];
  for (const read of [indicatorTables, indicatorLists, indicatorSentences]) {
    for (const record of read(reading, taken)) {
      records.push(record);
      yield;
    }
    yield;
  }
  return records.toSorted((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
}
