import type { Pack } from '@lapsilinssi/core';
import type { PackProblem } from '@lapsilinssi/pack';
import { loadPackFolder, loadShippedPack } from '@lapsilinssi/project/node';
import { renderReadError } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { absolutePath } from './absolute-path.ts';
import { Fault } from './fault.ts';

/**
 * The rule pack to work with: the one in `folder`, or the one that comes with the command line.
 * @throws Fault when it cannot be read or has mistakes; its details name each mistake with file and line.
 */
export async function openRulePack(folder: string | undefined, cwd: string, language: UiLanguage): Promise<Pack> {
  const path = folder ?? 'lapsilinssi';
  const loaded = folder === undefined ? await loadShippedPack() : await loadPackFolder(absolutePath(folder, cwd));
  switch (loaded.status) {
    case 'ok':
      return loaded.pack;
    case 'damaged':
      throw new Fault('fault.pack-damaged', { reason: loaded.reason });
    case 'unreadable': {
      const { message, advice } = renderReadError(loaded.error, language);
      throw new Fault('fault.pack-unreadable', { path }, [`${message} ${advice}`], loaded.error.cause);
    }
    case 'broken':
      break;
  }
  throw await brokenPack(path, loaded.problems, language);
}

/** A pack's mistakes as a fault, one line each. */
export async function brokenPack(path: string, problems: readonly PackProblem[], language: UiLanguage): Promise<Fault> {
  const { problemLine } = await import('@lapsilinssi/pack');
  const errors = problems.filter(({ severity }) => severity === 'error');
  const lines = errors.map((problem) => problemLine(problem, language));
  return errors.length === 1
    ? new Fault('fault.pack-broken.one', { path }, lines)
    : new Fault('fault.pack-broken.many', { path, count: errors.length }, lines);
}
