import { FileExists, writeTogether } from '@lapsilinssi/project/node';

import { absolutePath } from './absolute-path.ts';
import { Fault } from './fault.ts';
import type { Io } from './io.ts';

/**
 * Writes several files, all of them or none.
 *
 * @param over whether files that are there already are written over
 * @throws Fault `fault.output-exists-force` when one is there already, `fault.output` when one cannot be written
 */
export async function writeAll(
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
  over: boolean,
  { cwd }: Pick<Io, 'cwd'>,
): Promise<void> {
  const placed = files.map(({ path, content }) => ({ given: path, path: absolutePath(path, cwd), content }));
  try {
    await writeTogether(placed, over);
  } catch (thrown) {
    if (thrown instanceof FileExists) {
      const path = placed.find((one) => one.path === thrown.path)?.given ?? thrown.path;
      throw new Fault('fault.output-exists-force', { path }, [], thrown);
    }
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    throw new Fault('fault.output', { path: files[0]?.path ?? '', reason: String(code ?? thrown) }, [], thrown);
  }
}
