import type { Entity } from '@lapsilinssi/linguistics';

/** The kinds of entity that say when or how often something is done. */
const TIME_KINDS: ReadonlySet<Entity['kind']> = new Set(['date', 'year', 'period', 'rhythm', 'time']);

/** Whether an entity says when or how often something is done: a date, a year, a period, a rhythm or a time of the year. */
export function tellsTime({ kind }: Pick<Entity, 'kind'>): boolean {
  return TIME_KINDS.has(kind);
}
