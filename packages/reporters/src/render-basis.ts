import type { BasisKind, CompiledPack, OrganisationKind, Source } from '@lapsilinssi/core';

import type { UiLanguage } from './messages/catalogue.ts';
import { say } from './messages/say.ts';
import { nameIn } from './name-in.ts';

/** How binding a basis is: `Laki: asiakirjan sisältö`; empty when a finding rests on nothing outside the text. */
export function basisKindText(kind: BasisKind | undefined, language: UiLanguage): string {
  return kind === undefined ? '' : say(language, `basis-kind.${kind}`);
}

/** Citations that stand on one line at most. */
const MOST_CITATIONS = 3;

/** How a kind of source ranks when only some are cited: what binds first. */
const WEIGHT: Readonly<Record<Source['kind'], number>> = {
  statute: 0,
  convention: 1,
  'general-comment': 2,
  guidance: 3,
  research: 4,
  seed: 5,
};

/** The three sources of a basis that bind most, as cited in a text, separated by semicolons; those of {@link citations}. */
export function basisText(
  pack: CompiledPack,
  basis: readonly string[],
  language: UiLanguage,
  organisationKind?: OrganisationKind,
): string {
  return citations(pack, basis, language, organisationKind).slice(0, MOST_CITATIONS).join('; ');
}

/** What a section or plan rests on, as its guidance says it: how binding, and the sources. */
export function basisWords(
  pack: CompiledPack,
  language: UiLanguage,
  organisationKind: OrganisationKind | undefined,
): (item: { readonly basis: readonly string[]; readonly basisKind: BasisKind }) => string {
  return ({ basis, basisKind }) =>
    [basisKindText(basisKind, language), basisText(pack, basis, language, organisationKind)]
      .filter((part) => part !== '')
      .join(' · ');
}

/**
 * The sources of a basis as cited in a text, laws first, each citation once; a source that the pack lacks is named by its id. What concerns
 * only municipalities or only counties is left out of a document of the other, unless nothing else is left.
 *
 * @param organisationKind whose document it is; when it is not known every source is cited
 */
export function citations(
  pack: CompiledPack,
  basis: readonly string[],
  language: UiLanguage,
  organisationKind?: OrganisationKind,
): string[] {
  const cited = citedOf(pack, basis, organisationKind).map(({ id, source }) =>
    source === undefined ? id : nameIn(source.citation, language),
  );
  return [...new Set(cited)];
}

/** The sources of a basis in the order of {@link citations}; those that the pack lacks are left out. */
export function citedSources(
  pack: CompiledPack,
  basis: readonly string[],
  organisationKind?: OrganisationKind,
): readonly Source[] {
  return citedOf(pack, basis, organisationKind).flatMap(({ source }) => source ?? []);
}

function citedOf(
  pack: CompiledPack,
  basis: readonly string[],
  organisationKind: OrganisationKind | undefined,
): readonly { readonly id: string; readonly source: Source | undefined }[] {
  const sources = basis.map((id) => ({ id, source: pack.sources.find((candidate) => candidate.id === id) }));
  const own = sources.filter(({ source }) => source === undefined || concerns(source, organisationKind));
  return (own.length === 0 ? sources : own).toSorted((a, b) => weightOf(a.source) - weightOf(b.source));
}

function concerns(source: Source, kind: OrganisationKind | undefined): boolean {
  return source.for === undefined || kind === undefined || kind === 'joint' || source.for.includes(kind);
}

function weightOf(source: Source | undefined): number {
  return source === undefined ? WEIGHT.seed : WEIGHT[source.kind];
}
