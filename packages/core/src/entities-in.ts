import type { Entity } from '@lapsilinssi/linguistics';

/**
 * The entities that begin within [start, end), in a time that does not grow with the block.
 *
 * @param entities those of a block, in order and apart
 * @param within offsets in the block's clean text
 */
export function entitiesIn(
  entities: readonly Entity[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Entity[] {
  const first = firstFrom(entities, start);
  let last = first;
  while ((entities[last]?.start ?? end) < end) last++;
  return first === 0 && last === entities.length ? entities : entities.slice(first, last);
}

/** Whether a stretch of a block and one of its entities share something. The parameters are those of `entitiesIn`. */
export function touchesEntity(
  entities: readonly Entity[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const first = firstFrom(entities, start);
  return (entities[first]?.start ?? end) < end || (entities[first - 1]?.end ?? start) > start;
}

/** Number of the first entity that begins at an offset or behind it. */
function firstFrom(entities: readonly Entity[], start: number): number {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entities[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
