import type { PackFile } from './yaml-file.ts';

/** Hash of a pack's sources, 16 hexadecimal digits: tells packs apart, protects nothing. Line endings and the order of files do not matter. */
export function contentHash(files: readonly PackFile[]): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  const mix = (text: string): void => {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0xcc9e2d51);
      b = (b << 13) | (b >>> 19);
    }
    a = Math.imul(a ^ (text.length + 1), 0x01000193);
    b = Math.imul(b ^ (text.length + 1), 0xcc9e2d51);
  };
  for (const { path, text } of files.toSorted((x, y) => (x.path < y.path ? -1 : 1))) {
    mix(path);
    mix(text.replaceAll('\r\n', '\n'));
  }
  return [finish(a ^ (b >>> 3)), finish(b ^ (a >>> 5))].map((lane) => lane.toString(16).padStart(8, '0')).join('');
}

/** Spreads the last bits over the whole lane. */
function finish(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
