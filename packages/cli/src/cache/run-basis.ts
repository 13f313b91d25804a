import { hashOf, packFolderIdentity, traceHolds } from '@lapsilinssi/project/cache';
import type { Trace } from '@lapsilinssi/project/cache';

import type { RunIo } from '../run-io.ts';

/** What a run rests on: as long as the disk answers the same, another run comes to the same. */
export interface RunBasis {
  readonly trace: Trace;
  /** Rule packs of the organisation's own that were used: folder and identity. One that changed while it was read has none. */
  readonly packs: readonly (readonly [folder: string, identity: string | undefined])[];
}

/** Whether everything that a run rests on is as it was then. */
export async function basisHolds({ trace, packs }: RunBasis, { files }: Pick<RunIo, 'files'>): Promise<boolean> {
  if (!(await traceHolds(trace, files, hashOf))) return false;
  for (const [folder, identity] of packs) {
    if (identity === undefined || (await packFolderIdentity(folder)) !== identity) return false;
  }
  return true;
}
