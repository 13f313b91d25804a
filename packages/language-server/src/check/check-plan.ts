import { assessInSteps, outlineRules, readPlanInSteps } from '@lapsilinssi/core';
import type { Assessment, OutlineRules, Pack, PlanMemory, ReadError, Steps } from '@lapsilinssi/core';

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

const known = new WeakMap<Pack, OutlineRules>();

/** What reading asks of a rule pack; made once for each. */
export function rulesOf(pack: Pack): OutlineRules {
  let rules = known.get(pack);
  if (rules === undefined) known.set(pack, (rules = outlineRules(pack)));
  return rules;
}

/**
 * Reads and assesses a plan of one or several files, step by step.
 *
 * @yields nothing, between two steps
 */
export function* checkPlan(
  [first, ...chapters]: readonly [PlanFile, ...PlanFile[]],
  { pack, facts, settings }: Pick<Resolved, 'pack' | 'facts' | 'settings'>,
  asOf: string,
  memory: PlanMemory,
): Steps<PlanCheck> {
  const read = yield* readPlanInSteps({ ...first, chapters, configured: facts, pack: rulesOf(pack) }, memory);
  if (read.status !== 'ok') return read;
  yield;
  return { status: 'ok', assessment: yield* assessInSteps(read.document, pack, { asOf, settings }) };
}
