import { isCalled } from '@lapsilinssi/core';
import type { CompiledPack, Criterion, DocumentType, Indicator, Source, Theme } from '@lapsilinssi/core';

import { nearest } from '../problem/nearest.ts';

/** What an id of a pack stands for, with the sources that it rests on. */
export type ExplainedId =
  | { readonly kind: 'theme'; readonly theme: Theme; readonly sources: readonly Source[] }
  | {
      readonly kind: 'criterion';
      readonly theme: Theme;
      readonly criterion: Criterion;
      readonly sources: readonly Source[];
    }
  | { readonly kind: 'document-type'; readonly documentType: DocumentType; readonly sources: readonly Source[] }
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  | { readonly kind: 'source'; readonly source: Source; readonly usedBy: readonly string[] }
  | { readonly kind: 'unknown'; readonly nearest: string | undefined };

/**
 * Looks an id up: theme (`participation`, `T2`), criterion (`participation/feedback`, `T2-7`), document type (id or alias), indicator, source; or a name
 * of a theme, document type or indicator in one of the languages.
 */
export function explainId(pack: CompiledPack, name: string): ExplainedId {
  const wanted = name.trim().toLowerCase();
  const sourcesOf = (basis: readonly string[]): Source[] => pack.sources.filter(({ id }) => basis.includes(id));
  for (const theme of pack.themes) {
    if (theme.id === wanted || theme.trace.toLowerCase() === wanted || isCalled(theme.title, wanted)) {
      return { kind: 'theme', theme, sources: sourcesOf(theme.basis) };
    }
    for (const criterion of theme.criteria) {
      if (`${theme.id}/${criterion.id}` === wanted || criterion.trace.toLowerCase() === wanted) {
        return { kind: 'criterion', theme, criterion, sources: sourcesOf(criterion.basis) };
      }
    }
  }
  for (const documentType of pack.documentTypes) {
    const { aliases } = documentType;
    if (documentType.id === wanted || aliases.includes(wanted) || isCalled(documentType.name, wanted)) {
      const basis = documentType.contents.flatMap((content) => content.basis);
      return { kind: 'document-type', documentType, sources: sourcesOf(basis) };
    }
  }
  const indicator = pack.indicators?.indicators.find(
    ({ id, name: called }) => id === wanted || isCalled(called, wanted),
  );
  if (indicator !== undefined) return { kind: 'indicator', indicator };
  const source = pack.sources.find(({ id }) => id === wanted);
  if (source !== undefined) return { kind: 'source', source, usedBy: usersOf(pack, source.id) };
  return { kind: 'unknown', nearest: nearest(wanted, idsOf(pack)) };
}

function usersOf(pack: CompiledPack, source: string): string[] {
  return [
    ...pack.themes.flatMap(({ id, basis, criteria }) => [
      ...(basis.includes(source) ? [id] : []),
      ...criteria.filter((one) => one.basis.includes(source)).map((one) => `${id}/${one.id}`),
    ]),
    ...pack.documentTypes.flatMap(({ id, contents }) =>
      contents.filter((one) => one.basis.includes(source)).map((one) => `${id}/${one.id}`),
    ),
  ];
}

function idsOf({ themes, documentTypes, sources, indicators }: CompiledPack): string[] {
  return [
    ...themes.flatMap(({ id, criteria }) => [id, ...criteria.map((one) => `${id}/${one.id}`)]),
    ...documentTypes.flatMap(({ id, aliases }) => [id, ...aliases]),
    ...sources.map(({ id }) => id),
    ...(indicators?.indicators ?? []).map(({ id }) => id),
  ];
}
