import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * What a path names on this disk, as a text that is the same for every path to it: links are followed, and a second name of the same file (a
 * hard link, other letter case where the disk sees none) is the same file. A file that is not there yet is named by the real folder it would
 * stand in.
 */
export async function fileIdentity(path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    const { dev, ino } = await stat(absolute, { bigint: true });
    if (ino !== 0n) return `${dev}:${ino}`;
  } catch {
    return realPath(absolute);
  }
  return realPath(absolute);
}

async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(await realPath(folder), basename(path));
  }
}
