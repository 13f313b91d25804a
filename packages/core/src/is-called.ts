import type { Texts } from './pack.ts';

/**
 * Whether a thing is called so in one of its languages, with or without what its name explains in brackets: `Vaikutukset lapsiin` is
 * `Vaikutukset lapsiin (lapsivaikutusten arviointi)` too.
 */
export function isCalled({ fi, sv, en }: Texts, given: string): boolean {
  const wanted = given.trim().toLowerCase();
  return [fi, sv, en].some((name) => {
    const whole = name?.toLowerCase();
    return whole === wanted || whole?.replace(/\s*\([^()]*\)$/u, '') === wanted;
  });
}
