import { deflateSync } from 'fflate';

import { joined } from './mutated-bytes.ts';

/** A part of an archive, and what its directory says of it when that is not true. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
  readonly stored?: boolean;
  readonly lies?: Partial<ZipFields>;
}

/** Fields of a directory's entry. */
export interface ZipFields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** An archive, written field by field so that its directory can lie. */
export function zipBytes(parts: readonly ZipPart[], comment: Uint8Array, entries: number | undefined): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const { name, content, stored = false, lies = {} } of parts) {
    const told = new TextEncoder().encode(name);
    const data = stored ? content : deflateSync(content, { level: 1 });
    const fields: ZipFields = {
      flags: 0x800,
      method: stored ? 0 : 8,
      crc: crc32(content),
      packed: data.length,
      size: content.length,
      offset: at,
      ...lies,
    };
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    shared(local, 4, fields, told.length);
    const record = new DataView(new ArrayBuffer(46));
    record.setUint32(0, 0x02014b50, true);
    record.setUint16(4, 20, true);
    shared(record, 6, fields, told.length);
    record.setUint32(42, fields.offset >>> 0, true);
    records.push(joined(new Uint8Array(record.buffer), told));
    for (const piece of [new Uint8Array(local.buffer), told, data]) {
      pieces.push(piece);
      at += piece.length;
    }
  }
  const directory = joined(...records);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries ?? parts.length, true);
  end.setUint16(10, entries ?? parts.length, true);
  end.setUint32(12, directory.length, true);
  end.setUint32(16, at, true);
  end.setUint16(20, comment.length, true);
  return joined(...pieces, directory, new Uint8Array(end.buffer), comment);
}

function shared(view: DataView, at: number, { flags, method, crc, packed, size }: ZipFields, name: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, flags & 0xffff, true);
  view.setUint16(at + 4, method & 0xffff, true);
  view.setUint32(at + 6, 0x5a4f6000, true);
  view.setUint32(at + 10, crc >>> 0, true);
  view.setUint32(at + 14, packed >>> 0, true);
  view.setUint32(at + 18, size >>> 0, true);
  view.setUint16(at + 22, name, true);
  view.setUint16(at + 24, 0, true);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
