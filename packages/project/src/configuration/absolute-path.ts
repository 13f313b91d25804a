/**
 * A path as an absolute one with forward slashes, without `.` and `..`.
 *
 * @param from absolute folder from which a relative path is seen
 */
export function absolutePath(path: string, from: string): string {
  const given = path.replaceAll('\\', '/');
  const base = /^(?:[a-z]:)?\//iu.test(given) ? '' : `${from.replaceAll('\\', '/')}/`;
  const [whole = '', drive = '', rest = ''] = /^([a-z]:)?\/*([^]*)$/iu.exec(base + given) ?? [];
  const steps: string[] = [];
  for (const step of (rest === '' && drive === '' ? whole : rest).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return `${drive}/${steps.join('/')}`;
}

/** An absolute path as seen from an absolute folder; it begins with `../` when it lies outside. */
export function relativePath(path: string, folder: string): string {
  const steps = path.split('/').filter((step) => step !== '');
  const base = folder.split('/').filter((step) => step !== '');
  let shared = 0;
  while (shared < base.length && shared < steps.length && base[shared] === steps[shared]) shared += 1;
  return [...base.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

/** The folder that holds an absolute path; undefined for the root of a disk. */
export function folderOf(path: string): string | undefined {
  const cut = path.lastIndexOf('/');
  if (cut < 0 || cut === path.length - 1) return undefined;
  return cut === 0 || path[cut - 1] === ':' ? path.slice(0, cut + 1) : path.slice(0, cut);
}
