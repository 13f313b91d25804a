import type { CompiledPack, Language, OrganisationKind } from '@lapsilinssi/core';

/** What a plugin may be told; everything is optional. */
export interface Options {
  /** A compiled rule pack instead of the shipped one. */
  readonly pack?: CompiledPack;
  /** Id of the document's type; else front matter, title and text decide. */
  readonly documentType?: string;
  readonly documentLanguage?: Language;
  readonly organisation?: string;
  readonly organisationKind?: OrganisationKind;
  /** Years of the plan: `2026–2029`. */
  readonly period?: string;
  /** Language of the messages; the document's by default. */
  readonly uiLanguage?: Language;
  /** ISO date that stands for today. */
  readonly asOf?: string;
}
