import { createFile } from '@lapsilinssi/project/node';

import { absolutePath } from './absolute-path.ts';
import { Fault } from './fault.ts';
import type { Io } from './io.ts';

/**
 * Writes a new file as a whole: what is there already is never lost.
 *
 * @throws Fault `fault.output-exists` when there is a file of that name, `fault.output` when it cannot be written.
 */
export async function writeNew(path: string, content: Uint8Array | string, io: Pick<Io, 'cwd'>): Promise<void> {
  try {
    await createFile(absolutePath(path, io.cwd), content);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'EEXIST') throw new Fault('fault.output-exists', { path }, [], thrown);
    throw new Fault('fault.output', { path, reason: String(code ?? thrown) }, [], thrown);
  }
}
