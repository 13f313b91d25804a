import { assess, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment, OutlineRules, Pack, ReadError } from '@lapsilinssi/core';

import type { TextFormat } from '../documents/open-document.ts';
import type { Resolved } from '../workspace/resolver.ts';

/** A file of a plan: its path as people see it, and its text, which may begin with a byte order mark. */
export interface PlanFile {
  readonly path: string;
  readonly format: TextFormat;
  readonly content: string;
}

/** What a plan was found to be; or why it could not be read. */
export type PlanCheck =
  | { readonly status: 'ok'; readonly assessment: Assessment }
  | { readonly status: 'unreadable'; readonly error: ReadError };

const rules = new WeakMap<Pack, OutlineRules>();

/** Reads and assesses a plan of one or several files. */
export function checkPlan(
  [first, ...chapters]: readonly [PlanFile, ...PlanFile[]],
  { pack, facts, settings }: Pick<Resolved, 'pack' | 'facts' | 'settings'>,
  asOf: string,
): PlanCheck {
  let known = rules.get(pack);
  if (known === undefined) rules.set(pack, (known = outlineRules(pack)));
  const read = readPlan({ ...first, chapters, configured: facts, pack: known });
  if (read.status !== 'ok') return read;
  return { status: 'ok', assessment: assess(read.document, pack, { asOf, settings }) };
}
