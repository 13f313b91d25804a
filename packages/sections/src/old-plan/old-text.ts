import type { Assessment, Pack } from '@lapsilinssi/core';
import type { Root } from 'mdast';

import type { UpdateGroup } from './plan-updates.ts';

/** A plan that a new one follows. */
export interface OldText {
  /** As it was read; its headings are those of the assessment's document. */
  readonly root: Root;
  readonly assessment: Assessment;
  /** The pack by which it was assessed. */
  readonly pack: Pack;
  /** What has changed since it was written. */
  readonly updates: readonly UpdateGroup[];
}
