import type { CheckOptions } from '../check-documents.ts';
import type { PlanFiles } from '../plan-files.ts';
import type { Cache } from './cache.ts';

/** What decides how a plan is assessed, beside its files. */
export interface PlanCircumstances extends Omit<CheckOptions, 'files' | 'plans'> {
  /** Tells rule packs apart: that of the shipped pack is its hash. */
  readonly packIdentity: string;
  /** Whether the plan is, or has, a version in another language among the documents. */
  readonly translated: boolean;
}

/** The key under which the assessment of a plan is kept: the content of its files and everything else that it depends on. */
export function planKey(
  { path, format, bytes, chapters }: PlanFiles,
  { pack: _pack, packIdentity, asOf, configured, translated, ...facts }: PlanCircumstances,
  cache: Cache,
): string {
  const said = configured?.(path);
  const circumstances = {
    packIdentity,
    asOf,
    translated,
    facts,
    configured: said === undefined ? null : { facts: said.facts, settings: said.settings },
    files: [{ path, format }, ...chapters.map((chapter) => ({ path: chapter.path, format: chapter.format ?? null }))],
  };
  return cache.keyOf(['plan', JSON.stringify(circumstances), bytes, ...chapters.map(({ content }) => content)]);
}
