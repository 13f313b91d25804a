import type { BlockSpan, ColumnRole } from '../document.ts';
import { matchHeading } from '../match/match-heading.ts';
import type { DocumentScan } from '../scan/scan-document.ts';

/** A list whose items are the cells of one record: `- Vastuu: rehtori`, `- Aikataulu: kevät 2027`. What each role holds. */
export type RecordList = ReadonlyMap<ColumnRole, BlockSpan>;

/** A short name and a colon at the beginning of an item. */
const LABEL = /^\s*(\p{L}[\p{L} ?-]+):\s+(?=\S)/u;
const LONGEST_LABEL = 31;

const KNOWN = new WeakMap<DocumentScan, Map<number, RecordList | undefined>>();

/** The record that a list makes; undefined when fewer than two of its items carry the name of a column. */
export function recordList(scan: DocumentScan, list: number): RecordList | undefined {
  let known = KNOWN.get(scan);
  if (!known) KNOWN.set(scan, (known = new Map()));
  if (known.has(list)) return known.get(list);
  const found = findRecord(scan, list);
  known.set(list, found);
  return found;
}

function findRecord(scan: DocumentScan, list: number): RecordList | undefined {
  const record = new Map<ColumnRole, BlockSpan>();
  for (const item of scan.document.lists[list]?.items ?? []) {
    const block = scan.document.blocks[item];
    if (!block?.text.includes(':')) continue;
    const [whole, label] = LABEL.exec(block.text) ?? [];
    if (whole === undefined || label === undefined || label.length > LONGEST_LABEL) continue;
    const [role] = matchHeading(scan.pack, block.language, label).columnRoles;
    if (role !== undefined && !record.has(role))
      record.set(role, { block: item, start: whole.length, end: block.text.length });
  }
  return record.size >= 2 ? record : undefined;
}
