import { fileIdentity } from '@lapsilinssi/project/disk';

import { absolutePath } from '../absolute-path.ts';
import { UsageError } from '../usage-error.ts';
import type { ReportTarget } from './report-targets.ts';

/**
 * Sees that a report replaces neither a document that is checked nor another report, whatever paths lead to them.
 *
 * @param inputs paths of the documents, relative to `cwd` or absolute
 * @throws UsageError that names the output.
 */
export async function checkOutputs(
  targets: readonly ReportTarget[],
  inputs: readonly string[],
  cwd: string,
): Promise<void> {
  const identity = (path: string): Promise<string> => fileIdentity(absolutePath(path, cwd));
  const outputs = targets.flatMap(({ path }) => (path === undefined ? [] : [path]));
  if (outputs.length === 0) return;
  const read = new Set(await Promise.all(inputs.map(identity)));
  const written = new Set<string>();
  for (const path of outputs) {
    const one = await identity(path);
    if (read.has(one)) throw new UsageError('usage.output-is-input', { path }, { hint: 'usage.output-elsewhere' });
    if (written.has(one)) throw new UsageError('usage.output-twice', { path });
    written.add(one);
  }
}
