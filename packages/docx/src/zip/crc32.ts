// Four tables, so that four bytes are taken at a time: a check sum is made of every part that is read.
const TABLES = Array.from({ length: 4 }, () => new Uint32Array(256));
const [T0 = new Uint32Array(256), T1 = T0, T2 = T0, T3 = T0] = TABLES;
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  T0[byte] = value;
}
for (let byte = 0; byte < 256; byte++) {
  T1[byte] = next(T0[byte] ?? 0);
  T2[byte] = next(T1[byte] ?? 0);
  T3[byte] = next(T2[byte] ?? 0);
}

function next(value: number): number {
  return (value >>> 8) ^ (T0[value & 0xff] ?? 0);
}

/** The check sum of bytes that ZIP archives keep (CRC-32, ISO 3309), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  let at = 0;
  for (const whole = bytes.length - 3; at < whole; at += 4) {
    sum ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    sum =
      (T3[sum & 0xff] ?? 0) ^ (T2[(sum >>> 8) & 0xff] ?? 0) ^ (T1[(sum >>> 16) & 0xff] ?? 0) ^ (T0[sum >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) sum = next(sum ^ (bytes[at] ?? 0));
  return (sum ^ 0xffffffff) >>> 0;
}
