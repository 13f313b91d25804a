import type { Limits } from '@lapsilinssi/core';
import { openConfigurations } from '@lapsilinssi/project';
import { diskFiles } from '@lapsilinssi/project/node';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { choiceOf, faultOf } from './configure.ts';
import type { ConfigurationOptions } from './configure.ts';
import type { Io } from './io.ts';

/**
 * Limits that the configuration above a file sets, for commands that ask nothing else of it; undefined when it sets none. No rule pack is opened.
 *
 * @throws Fault for a configuration with mistakes
 */
export async function limitsFor(
  path: string,
  {
    options,
    io,
    language,
  }: { readonly options: ConfigurationOptions; readonly io: Pick<Io, 'cwd'>; readonly language: UiLanguage },
): Promise<Partial<Limits> | undefined> {
  const configurations = openConfigurations({ files: diskFiles(io.cwd), cwd: io.cwd, choice: choiceOf(options) });
  const found = await configurations.of(path);
  if (found === undefined) return undefined;
  if (found.status !== 'ok') throw await faultOf(found, language);
  return found.configuration.limits;
}
