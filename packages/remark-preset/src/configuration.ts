import type { Pack } from '@lapsilinssi/core';
import { problemLine } from '@lapsilinssi/pack';
import { configureRun } from '@lapsilinssi/project';
import type { RunFault } from '@lapsilinssi/project';
import { diskFiles, loadPackFolder } from '@lapsilinssi/project/node';
import { renderReadError, say, shownText } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { pack as shipped } from '@lapsilinssi/rules';
import type { Root } from 'mdast';
import { configureFile, openedPack } from 'remark-lapsilinssi';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';

/** What is wrong with a configuration is told in the language of the house: the document's is not known yet. */
const LANGUAGE: UiLanguage = 'fi';

/**
 * Tells the rules what the nearest `.lapsilinssi.yaml` and the baseline say of each file, as the command line reads them. A configuration that
 * cannot be used is an error of the file, one for each mistake, and its rules stay silent.
 */
export const remarkLapsilinssiConfiguration: Plugin<[], Root> = () => async (_, file) => {
  const path = file.history.at(-1);
  // Text without a name stands in no folder.
  if (path === undefined) return;
  const { cwd } = file;
  const run = await configureRun([{ status: 'found', path, format: 'markdown' }], {
    files: diskFiles(cwd),
    cwd,
    choice: { kind: 'nearest' },
    named: [path],
    loadPack,
    packChosen: false,
    baseline: 'known',
  }).catch((thrown: unknown) => {
    if (thrown instanceof UnusablePack) return thrown;
    throw thrown;
  });
  if (run instanceof UnusablePack) stop(file, [run.message]);
  else if (run.status === 'ok') {
    const { facts, settings } = run.of(path);
    configureFile(file, { facts, settings, pack: run.pack.compiled });
  } else stop(file, reasonsOf(run));
};

/** A rule pack that a configuration names and that cannot be used. */
class UnusablePack extends Error {}

async function loadPack(folder: string | undefined): Promise<Pack> {
  if (folder === undefined) return openedPack(shipped);
  const loaded = await loadPackFolder(folder);
  if (loaded.status === 'ok') return loaded.pack;
  throw new UnusablePack(
    say(LANGUAGE, 'configuration.pack-unusable', { path: folder, command: 'lapsilinssi pack check' }),
  );
}

function reasonsOf(fault: RunFault): readonly string[] {
  switch (fault.status) {
    case 'broken':
      return fault.problems.map((problem) => shownText(problemLine(problem, LANGUAGE)));
    case 'unreadable': {
      const { message, advice } = renderReadError(fault.error, LANGUAGE);
      return [`${fault.path}: ${message} ${advice}`];
    }
    case 'packs-differ':
      return fault.paths;
    case 'baseline':
      break;
  }
  return [
    say(LANGUAGE, 'configuration.baseline-unusable', { path: fault.path, command: 'lapsilinssi baseline check' }),
  ];
}

function stop(file: VFile, reasons: readonly string[]): void {
  configureFile(file, 'broken');
  for (const reason of reasons) {
    const message = file.message(reason, { source: 'lapsilinssi', ruleId: 'configuration' });
    message.fatal = true;
  }
}
