import type { OrganisationListProblem } from '@lapsilinssi/project';
import { fill } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { Fault } from './fault.ts';
import { CLI_CATALOGUES, tell } from './messages/say.ts';

/** Mistakes that are shown at once. */
const MOST = 20;

/** What is wrong with a list of organisations: each mistake with its line. */
export function listFault(path: string, problems: readonly OrganisationListProblem[], language: UiLanguage): Fault {
  const lines = problems.slice(0, MOST).map(({ code, line, values, nearest }) => {
    const near = nearest === undefined ? '' : ` ${tell(language, 'usage.nearest', { nearest })}`;
    return `${path}:${line}: ${fill(CLI_CATALOGUES[language][`list.${code}`], values)}${near}`;
  });
  const more = problems.length - lines.length;
  return new Fault('fault.list-broken', { path, count: problems.length }, [
    ...lines,
    ...(more > 0 ? [tell(language, 'list.more', { count: more })] : []),
  ]);
}
