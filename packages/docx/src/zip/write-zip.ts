import { deflateSync, strToU8 } from 'fflate';

import { crc32 } from './crc32.ts';
import { LOCAL, LOCAL_LENGTH } from './open-zip.ts';
import type { Zip, ZipEntry } from './open-zip.ts';

/** What becomes of entries by their names: their new content, or undefined for one that is left out. A name that is not there is added. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | undefined>;

const RECORD = 0x02014b50;
const RECORD_LENGTH = 46;
const END = 0x06054b50;
const END_LENGTH = 22;
/** Bit that says that a name is UTF-8. */
const UTF8 = 0x0800;
/** 1 January 1980, the first day that an archive knows. */
const FIRST_DAY = 0x00210000;

/**
 * Writes a copy of an archive. Entries that do not change are copied byte for byte, as they are packed, in the order in which they lie; the same
 * input gives the same bytes, as new entries take the time of the archive's first one.
 */
export function writeZip(zip: Zip, changes: ZipChanges): Uint8Array {
  const lying = [...zip.entries.values()].toSorted((a, b) => a.localFrom - b.localFrom);
  const time = lying[0]?.time ?? FIRST_DAY;
  const records = new Map<ZipEntry | string, Uint8Array>();
  const pieces: Uint8Array[] = [];
  let at = 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  const addNew = (key: ZipEntry | string, name: string, content: Uint8Array, stamp: number): void => {
    const packed = packedEntry(name, content, stamp);
    records.set(key, packed.recordAt(at));
    add(packed.local);
    add(packed.data);
  };
  for (const entry of lying) {
    const change = changes.get(entry.name);
    if (change !== undefined) addNew(entry, entry.name, change, entry.time);
    else if (!changes.has(entry.name)) {
      records.set(entry, movedRecord(zip, entry, at));
      add(zip.bytes.subarray(entry.localFrom, entry.localTo));
    }
  }
  for (const [name, content] of changes)
    if (content !== undefined && !zip.entries.has(name)) addNew(name, name, content, time);
  const directory = at;
  const order: readonly (ZipEntry | string)[] = [...zip.entries.values(), ...changes.keys()];
  for (const key of order) {
    const record = records.get(key);
    if (record !== undefined) add(record);
  }
  add(endRecord(records.size, directory, at - directory, zip.comment));
  return joined(pieces, at);
}

/** An entry's record with its new place. */
function movedRecord(zip: Zip, entry: ZipEntry, at: number): Uint8Array {
  const record = zip.bytes.slice(entry.recordFrom, entry.recordTo);
  const view = new DataView(record.buffer);
  if (entry.wideOffsetAt === undefined) view.setUint32(42, at, true);
  else view.setBigUint64(entry.wideOffsetAt - entry.recordFrom, BigInt(at), true);
  return record;
}

interface PackedEntry {
  readonly local: Uint8Array;
  readonly data: Uint8Array;
  recordAt(offset: number): Uint8Array;
}

function packedEntry(name: string, content: Uint8Array, time: number): PackedEntry {
  const bytes = strToU8(name);
  const data = deflateSync(content, { level: 6 });
  const fields = (view: DataView, at: number): void => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, bytes.length === name.length ? 0 : UTF8, true);
    view.setUint16(at + 4, 8, true);
    view.setUint32(at + 6, time, true);
    view.setUint32(at + 10, crc32(content), true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, bytes.length, true);
  };
  const local = new Uint8Array(LOCAL_LENGTH + bytes.length);
  const localView = new DataView(local.buffer);
  localView.setUint32(0, LOCAL, true);
  fields(localView, 4);
  local.set(bytes, LOCAL_LENGTH);
  return {
    local,
    data,
    recordAt(offset) {
      const record = new Uint8Array(RECORD_LENGTH + bytes.length);
      const view = new DataView(record.buffer);
      view.setUint32(0, RECORD, true);
      view.setUint16(4, 20, true);
      fields(view, 6);
      view.setUint32(42, offset, true);
      record.set(bytes, RECORD_LENGTH);
      return record;
    },
  };
}

function endRecord(count: number, from: number, size: number, comment: Uint8Array): Uint8Array {
  const record = new Uint8Array(END_LENGTH + comment.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, from, true);
  view.setUint16(20, comment.length, true);
  record.set(comment, END_LENGTH);
  return record;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
