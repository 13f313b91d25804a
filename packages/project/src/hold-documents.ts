import { outlineRules } from '@lapsilinssi/core';

import { planKey } from './cache/plan-key.ts';
import type { Cache } from './cache/cache.ts';
import { checkPlan } from './check-documents.ts';
import type { CheckOptions, CheckResult, UnreadableResult } from './check-documents.ts';
import type { Discovered } from './discover.ts';
import { heldAsIs, heldFrom, keptText } from './held-result.ts';
import type { HeldResult, HoldOptions } from './held-result.ts';
import { PLAIN_PACKING } from './packing.ts';
import type { Packing } from './packing.ts';
import { joinChapters } from './join-chapters.ts';
import { readPlanFiles } from './plan-files.ts';
import type { PlanFiles } from './plan-files.ts';

/** What to check with, and where results are kept. */
export interface HoldDocumentsOptions extends CheckOptions, HoldOptions {
  readonly cache: Cache | undefined;
  /** How what is held of documents is made small; undefined for few of them. */
  readonly packing: Packing | undefined;
  /** Tells rule packs apart. */
  readonly packIdentity: string;
  /** Told after each document how many are done, and of how many. */
  readonly progress: (done: number, all: number) => void;
}

/**
 * Reads and assesses documents one after another, as `checkDocuments` does, and holds of each only what relating and reporting need. What was
 * kept of an earlier run for the same content and circumstances is taken from the cache.
 *
 * @yields the results in their order; a chapter that cannot be read after its document
 */
export async function* holdDocuments(
  documents: Iterable<Discovered>,
  options: HoldDocumentsOptions,
): AsyncGenerator<HeldResult | UnreadableResult> {
  const { cache, packing, packIdentity, progress, pack, translated, files, plans, ...rest } = options;
  const circumstances = { ...rest, pack, packIdentity };
  let known: ReturnType<typeof outlineRules> | undefined;
  const check = (plan: PlanFiles): Promise<readonly CheckResult[]> =>
    checkPlan(plan, { ...rest, pack, files }, (known ??= outlineRules(pack)));
  const joined = await joinChapters([...documents], files, plans);
  for (const [index, plan] of joined.entries()) {
    if (plan.document.status === 'unreadable') yield plan.document;
    else {
      const read = await readPlanFiles(plan.document, plan.chapters, files);
      if (read.status === 'unreadable') yield read;
      else yield* await hold(read);
    }
    yield* plan.unread;
    progress(index + 1, joined.length);
  }

  async function hold(plan: PlanFiles): Promise<readonly (HeldResult | UnreadableResult)[]> {
    const { path } = plan;
    const key = cache && planKey(plan, { ...circumstances, translated: translated.has(path) }, cache);
    const before = key === undefined ? undefined : await cache?.read(key);
    if (before !== undefined) return [heldFrom(path, before, packing ?? PLAIN_PACKING), ...plan.unread];
    const [result, ...unread] = await check(plan);
    if (result === undefined || result.status === 'unreadable')
      return [...(result ? [result] : []), ...unreadable(unread)];
    if (packing === undefined && key === undefined)
      return [heldAsIs(result, { pack, translated }, false), ...unreadable(unread)];
    const text = keptText(result, { pack, translated });
    // What could not be read of a plan is told each time.
    if (key !== undefined && unread.length === plan.unread.length) await cache?.write(key, text);
    return [heldFrom(path, text, packing ?? PLAIN_PACKING), ...unreadable(unread)];
  }
}

function unreadable(results: readonly CheckResult[]): UnreadableResult[] {
  return results.filter((one): one is UnreadableResult => one.status === 'unreadable');
}
