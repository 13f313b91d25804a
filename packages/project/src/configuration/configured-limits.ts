import { limitKey, LIMIT_NAMES } from '@lapsilinssi/core';
import type { Limits } from '@lapsilinssi/core';

/** Limits of a configuration (`markdown-bytes`) by our names (`markdownBytes`); undefined when none is set. */
export function configuredLimits(written: Readonly<Partial<Record<string, number>>> = {}): Partial<Limits> | undefined {
  const set = LIMIT_NAMES.flatMap((name) => {
    const value = written[limitKey(name) ?? ''];
    return value === undefined ? [] : [[name, value] as const];
  });
  return set.length === 0 ? undefined : Object.fromEntries(set);
}
