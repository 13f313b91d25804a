import type { Limits } from '@lapsilinssi/core';
import { strFromU8 } from 'fflate';

import { damaged, WordFault } from '../word-fault.ts';

/** A file in an archive, as the central directory tells of it. Offsets and sizes are bytes in the archive. */
export interface ZipEntry {
  /** With forward slashes. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Date and time in the form of MS-DOS, two 16-bit fields in one. */
  readonly time: number;
  /** Local header, name, data and what follows them up to the next entry. */
  readonly localFrom: number;
  readonly localTo: number;
  /** Record in the central directory. */
  readonly recordFrom: number;
  readonly recordTo: number;
  /** Place of the 64-bit offset in the record when the 32-bit one does not hold it. */
  readonly wideOffsetAt?: number;
}

/** An archive with the entries of its central directory; nothing is unpacked yet. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** By name, in the order of the directory. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The comment at the archive's end. */
  readonly comment: Uint8Array;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const WIDE_LOCATOR = 0x07064b50;
const WIDE_END = 0x06064b50;
const RECORD = 0x02014b50;
const RECORD_LENGTH = 46;
/** Local file header. */
export const LOCAL = 0x04034b50;
/** Bytes of a local file header before name and extra field. */
export const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const FULL = 0xffffffff;

/** The archive as a whole has no name of its own. */
const WHOLE = '';

/**
 * Opens an archive by its central directory. Names that lead out of the archive, names that stand twice (letter case aside) and entries that
 * share bytes are refused, as different programs would read them differently.
 * @throws WordFault
 */
export function openZip(given: Uint8Array, limits: Limits): Zip {
  // A Buffer of Node is a Uint8Array whose `slice` does not copy.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, from, to } = directoryOf(view, end);
  if (count > limits.wordEntries)
    throw new WordFault('word-entries', { count, limit: limits.wordEntries, what: 'wordEntries' });
  const records: Omit<ZipEntry, 'localTo'>[] = [];
  for (let at = from; records.length < count;) {
    if (at + RECORD_LENGTH > to || view.getUint32(at, true) !== RECORD) throw damaged(WHOLE);
    const record = readRecord(bytes, view, at, to);
    records.push(record);
    at = record.recordTo;
  }
  return {
    bytes,
    view,
    entries: named(withEnds(records, from, view)),
    comment: bytes.subarray(end + END_LENGTH, end + END_LENGTH + view.getUint16(end + 20, true)),
  };
}

/** Where the record of the archive's end stands. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength)
      return at;
  }
  throw damaged(WHOLE);
}

function directoryOf(view: DataView, end: number): { count: number; from: number; to: number } {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let from = view.getUint32(end + 16, true);
  if (
    (count === 0xffff || size === FULL || from === FULL) &&
    end >= 20 &&
    view.getUint32(end - 20, true) === WIDE_LOCATOR
  ) {
    const wide = wideNumber(view, end - 12);
    if (wide + 56 > end || view.getUint32(wide, true) !== WIDE_END) throw damaged(WHOLE);
    count = wideNumber(view, wide + 32);
    size = wideNumber(view, wide + 40);
    from = wideNumber(view, wide + 48);
  }
  if (from + size > end) throw damaged(WHOLE);
  return { count, from, to: from + size };
}

function wideNumber(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw damaged(WHOLE);
  return value;
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, end: number): Omit<ZipEntry, 'localTo'> {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const recordTo = at + RECORD_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  if (recordTo > end) throw damaged(WHOLE);
  const nameFrom = at + RECORD_LENGTH;
  const name = strFromU8(bytes.subarray(nameFrom, nameFrom + nameLength)).replaceAll('\\', '/');
  const wide = wideFields(view, nameFrom + nameLength, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const [size = 0, compressedSize = 0, localFrom = 0] = wide.values;
  return {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    time: view.getUint32(at + 12, true),
    localFrom,
    recordFrom: at,
    recordTo,
    ...(wide.last === undefined ? {} : { wideOffsetAt: wide.last }),
  };
}

/** Size, packed size and offset, each from the extra field when it does not fit into 32 bits; and where there the offset stands. */
function wideFields(
  view: DataView,
  from: number,
  length: number,
  narrow: readonly [size: number, compressedSize: number, offset: number],
): { readonly values: readonly number[]; readonly last: number | undefined } {
  if (!narrow.includes(FULL)) return { values: narrow, last: undefined };
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const to = Math.min(from + length, at + 4 + view.getUint16(at + 2, true));
    let next = at + 4;
    let last: number | undefined;
    const values = narrow.map((value, index) => {
      if (value !== FULL) return value;
      if (next + 8 > to) throw damaged(WHOLE);
      if (index === 2) last = next;
      next += 8;
      return wideNumber(view, next - 8);
    });
    return { values, last };
  }
  throw damaged(WHOLE);
}

/** Entries with the ends of their bytes: the next entry's beginning, or that of the directory. */
function withEnds(records: readonly Omit<ZipEntry, 'localTo'>[], directory: number, view: DataView): ZipEntry[] {
  const starts = records.map(({ localFrom }) => localFrom).toSorted((a, b) => a - b);
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directory]));
  return records.map((record) => {
    const localTo = next.get(record.localFrom) ?? directory;
    if (
      localTo > directory ||
      record.localFrom + LOCAL_LENGTH > localTo ||
      view.getUint32(record.localFrom, true) !== LOCAL
    )
      throw damaged(record.name);
    if (dataFrom(view, record) + record.compressedSize > localTo) throw damaged(record.name);
    return { ...record, localTo };
  });
}

/** Where an entry's data begins: after its local header, whose name and extra field may differ in length from the directory's. */
export function dataFrom(view: DataView, { localFrom }: Pick<ZipEntry, 'localFrom'>): number {
  return localFrom + LOCAL_LENGTH + view.getUint16(localFrom + 26, true) + view.getUint16(localFrom + 28, true);
}

function named(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const byName = new Map<string, ZipEntry>();
  const folded = new Set<string>();
  for (const entry of entries) {
    const { name } = entry;
    if (/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/iu.test(name))
      throw new WordFault('word-path', { part: name.replaceAll('\0', '') });
    const key = name.toLowerCase();
    if (folded.has(key)) throw new WordFault('word-duplicate', { part: name });
    folded.add(key);
    byName.set(name, entry);
  }
  return byName;
}
