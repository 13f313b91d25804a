import type { Limits } from '@lapsilinssi/core';
import { formatOf } from '@lapsilinssi/project';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { configureFile } from './configure.ts';
import type { ConfigurationOptions } from './configure.ts';
import type { Io } from './io.ts';

/**
 * Limits that the configuration above a file sets, for commands that ask nothing else of it; undefined when it sets none.
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
  const format = formatOf(path) ?? 'docx';
  const { facts } = await configureFile({ path, format }, { options, io, language, baseline: 'none' });
  return facts.limits;
}
