import type { EntityKind } from '@lapsilinssi/linguistics';

/** Built-in classes: what the names in braces stand for. Vague times and rhythms never count. */
export const ENTITY_NAMES: ReadonlyMap<string, readonly EntityKind[]> = new Map<string, readonly EntityKind[]>([
  ['number', ['number']],
  ['percent', ['percent']],
  ['euro', ['euro']],
  ['date', ['date']],
  ['year', ['year']],
  ['period', ['period']],
  ['rhythm', ['rhythm']],
  ['time', ['date', 'year', 'period', 'rhythm', 'time']],
  ['statute', ['statute']],
  ['section-reference', ['section-reference']],
  ['minors', ['minors']],
]);
