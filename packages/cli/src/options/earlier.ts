import { readFile } from 'node:fs/promises';

import type { EarlierReport } from '@lapsilinssi/reporters/exchange';

import { absolutePath } from '../absolute-path.ts';
import { Fault } from '../fault.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import type { ReportTarget } from './report-targets.ts';

/**
 * The report of `--compare`.
 *
 * @throws UsageError when no page is asked for; Fault when the file cannot be read or is no report in JSON.
 */
export async function earlierOf(
  path: string | undefined,
  targets: readonly ReportTarget[],
  io: Pick<Io, 'cwd'>,
): Promise<EarlierReport | undefined> {
  if (path === undefined) return undefined;
  if (!targets.some(({ format }) => format === 'html')) throw new UsageError('usage.compare-without-page');
  let text: string;
  try {
    text = await readFile(absolutePath(path, io.cwd), 'utf8');
  } catch (thrown) {
    throw new Fault('fault.compare-unreadable', { path }, [], thrown);
  }
  const { earlierReport } = await import('@lapsilinssi/reporters/exchange');
  const report = earlierReport(parsed(text));
  if (report === undefined) throw new Fault('fault.compare-not-a-report', { path });
  return report;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}
