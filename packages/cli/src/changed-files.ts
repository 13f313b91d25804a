import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { absolutePath } from './absolute-path.ts';
import { Fault } from './fault.ts';

const run = promisify(execFile);

/** Whether a document, by its path as given, has changed. What lies outside the repository counts as changed: nothing is known of it. */
export type HasChanged = (path: string) => boolean;

/**
 * Asks git which files have changed: against the last commit, or since the branch left another one. Files that git does not know yet have
 * changed, ignored ones have not.
 *
 * @param since a branch or commit; undefined for the last commit
 * @param paths documents that will be asked about, relative to `cwd` or absolute
 * @throws Fault when git is not there, `cwd` is in no repository or git does not know `since`.
 */
export async function changedFiles(
  cwd: string,
  since: string | undefined,
  paths: readonly string[],
): Promise<HasChanged> {
  const top = (await git(cwd, 'rev-parse', '--show-toplevel')).trim();
  const base = since === undefined ? await lastCommit(top) : await commonCommit(top, since);
  const lists = await Promise.all([
    base === undefined
      ? git(top, 'ls-files', '-z', '--cached')
      : git(top, 'diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', base, '--'),
    git(top, 'ls-files', '-z', '--others', '--exclude-standard'),
  ]);
  const root = await realpath(top);
  const changed = new Set(lists.flatMap((list) => list.split('\0')).map((name) => named(join(root, name))));
  const real = new Map(await Promise.all(paths.map(async (path) => [path, await realPath(path, cwd)] as const)));
  return (path) => {
    const whole = real.get(path) ?? named(absolutePath(path, cwd));
    return changed.has(whole) || !whole.startsWith(named(join(root, '/')));
  };
}

/** A path as it is compared: disks spell accents in two ways, and systems turn slashes. */
function named(path: string): string {
  return path.normalize('NFC').replaceAll('\\', '/');
}

async function realPath(path: string, cwd: string): Promise<string> {
  const absolute = absolutePath(path, cwd);
  try {
    return named(await realpath(absolute));
  } catch {
    return named(absolute);
  }
}

/** Undefined in a repository without commits. */
async function lastCommit(top: string): Promise<string | undefined> {
  try {
    return (await execute(top, ['rev-parse', '--verify', '--quiet', 'HEAD'])).trim();
  } catch {
    return undefined;
  }
}

async function commonCommit(top: string, since: string): Promise<string> {
  try {
    const commit = (
      await execute(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`])
    ).trim();
    return (await execute(top, ['merge-base', commit, 'HEAD'])).trim();
  } catch (thrown) {
    throw new Fault('fault.git-since', { since }, [], thrown);
  }
}

async function git(cwd: string, ...argv: readonly string[]): Promise<string> {
  try {
    return await execute(cwd, argv);
  } catch (thrown) {
    const missing = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
    throw new Fault(missing ? 'fault.git-missing' : 'fault.git-repository', {}, [], thrown);
  }
}

async function execute(cwd: string, argv: readonly string[]): Promise<string> {
  // Looking changes nothing, not even what git keeps for itself.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
  // A repository that came from elsewhere names programs in its settings: none is run.
  const { stdout } = await run('git', ['-c', 'core.fsmonitor=false', ...argv], {
    cwd,
    env,
    maxBuffer: 1 << 28,
    windowsHide: true,
  });
  return stdout;
}
