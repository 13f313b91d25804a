import picomatch from 'picomatch/posix.js';

/** A pattern of paths, and the heading path after its `#` when it means sections. */
export interface FilePattern {
  /** Whether a path, as seen from the configuration's folder, is meant. */
  readonly matches: (path: string) => boolean;
  readonly section?: string;
}

/** Reads a pattern: of files, of a folder (`plans/`: all that stands below it), or of sections (`plans/*.md#/Heading`). Letter case counts. */
export function filePattern(pattern: string): FilePattern {
  const mark = pattern.indexOf('#/');
  const files = (mark < 0 ? pattern : pattern.slice(0, mark)).replace(/^(?:\.\/)+/u, '');
  const section = mark < 0 ? undefined : pattern.slice(mark + 1);
  const all = files === '' || files === '.';
  const isMatch = all ? (): boolean => true : picomatch(files.endsWith('/') ? `${files}**` : files, { dot: true });
  const folder = `${files.replace(/\/+$/u, '')}/`;
  const matches = (path: string): boolean => isMatch(path) || path.startsWith(folder);
  return { matches, ...(section !== undefined && { section }) };
}

/** Whether any of the patterns means a path. */
export function matchesFiles(patterns: string | readonly string[], path: string): boolean {
  return (typeof patterns === 'string' ? [patterns] : patterns).some((pattern) => filePattern(pattern).matches(path));
}
