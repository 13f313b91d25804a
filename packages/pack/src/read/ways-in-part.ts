import type { SourceCriterion, SourcePartial } from './source.ts';

/** The ways to answer a part of a question, in the order of the file. */
export function waysInPart(partly: SourceCriterion['partly']): readonly SourcePartial[] {
  if (partly === undefined) return [];
  return isList(partly) ? partly : [partly];
}

/** Where in the file a way to answer a part of a question stands: a single one may stand without a list. */
export function pathsInPart(id: string, partly: SourceCriterion['partly']): readonly (readonly (string | number)[])[] {
  const path = ['criteria', id, 'partly'];
  return partly !== undefined && isList(partly) ? partly.map((_, index) => [...path, index]) : [path];
}

function isList(partly: NonNullable<SourceCriterion['partly']>): partly is readonly SourcePartial[] {
  return Array.isArray(partly);
}
