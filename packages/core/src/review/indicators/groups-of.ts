import type { IndicatorGroup, IndicatorRecord } from './indicator-record.ts';

/** Records by the table, list or sentence in which they stand, in document order. */
export function groupsOf(records: readonly IndicatorRecord[]): ReadonlyMap<IndicatorGroup, readonly IndicatorRecord[]> {
  const groups = new Map<IndicatorGroup, IndicatorRecord[]>();
  for (const record of records) {
    const others = groups.get(record.group);
    if (others) others.push(record);
    else groups.set(record.group, [record]);
  }
  return groups;
}
