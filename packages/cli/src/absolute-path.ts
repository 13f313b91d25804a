import { isAbsolute, join } from 'node:path';

/** A path as it was given, relative to the working folder or absolute, as an absolute one; a slash at its end stays. */
export function absolutePath(path: string, cwd: string): string {
  return isAbsolute(path) ? path : join(cwd, path);
}
