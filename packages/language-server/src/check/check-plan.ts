import { outlineRules, parseMarkdown, readPlanInSteps, reviewTextInSteps } from '@lapsilinssi/core';
import type {
  Assessment,
  OutlineRules,
  Pack,
  PlanDocument,
  PlanMemory,
  ReadError,
  ReviewedText,
  Steps,
} from '@lapsilinssi/core';

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

/** A plan that was read and whose text was reviewed; or why it could not be read. */
export type PlanReview =
  | { readonly status: 'ok'; readonly document: PlanDocument; readonly text: ReviewedText }
  | { readonly status: 'unreadable'; readonly error: ReadError };

/** What Markdown is made of, a little of it in each text. */
const FIRST_TEXTS = [
  'a',
  '# a\n\nb **c** [d](e)',
  '- a\n- b\n  - c',
  '| a | b |\n| - | - |\n| c | d |',
  '---\na: b\n---\n',
];
let hasMetMarkdown = false;

/**
 * Parses a little text of each kind before the first piece of the first plan: what runs for the first time takes long, and a piece of a plan runs
 * through all of it.
 *
 * @yields nothing, between two steps
 */
function* meetMarkdown(): Steps<void> {
  if (hasMetMarkdown) return;
  hasMetMarkdown = true;
  for (const text of FIRST_TEXTS) {
    parseMarkdown(text);
    yield;
  }
}

/**
 * Reads a plan of one or several files and reviews its text, step by step.
 *
 * @yields nothing, between two steps
 */
export function* reviewPlan(
  [first, ...chapters]: readonly [PlanFile, ...PlanFile[]],
  { pack, facts, settings }: Pick<Resolved, 'pack' | 'facts' | 'settings'>,
  asOf: string,
  memory: PlanMemory,
): Steps<PlanReview> {
  yield* meetMarkdown();
  const read = yield* readPlanInSteps({ ...first, chapters, configured: facts, pack: rulesOf(pack) }, memory);
  if (read.status !== 'ok') return read;
  yield;
  const { document } = read;
  return { status: 'ok', document, text: yield* reviewTextInSteps(document, pack, { asOf, settings }) };
}

/**
 * Reads and assesses a plan of one or several files, step by step.
 *
 * @yields nothing, between two steps
 */
export function* checkPlan(
  files: readonly [PlanFile, ...PlanFile[]],
  resolved: Pick<Resolved, 'pack' | 'facts' | 'settings'>,
  asOf: string,
  memory: PlanMemory,
): Steps<PlanCheck> {
  const reviewed = yield* reviewPlan(files, resolved, asOf, memory);
  if (reviewed.status !== 'ok') return reviewed;
  yield;
  return { status: 'ok', assessment: yield* reviewed.text.weighed() };
}
