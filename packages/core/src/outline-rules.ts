import type { Language } from '@lapsilinssi/linguistics';

import type { ColumnRole, OrganisationKind, SectionRole } from './document.ts';
import { matchHeading, meetHeadingInSteps } from './match/match-heading.ts';
import type { Pack } from './match/open-pack.ts';
import type { Steps } from './steps.ts';

/** Where a sign of a document type is looked for. */
export type SignPlace = 'title' | 'heading' | 'text';

/** A document type as the outline knows it. */
export interface KnownDocumentType {
  readonly id: string;
  /** Names and aliases in all languages. */
  readonly names: readonly string[];
  readonly organisationKinds: readonly OrganisationKind[];
}

/** An organisation that the pack knows by name. */
export interface KnownOrganisation {
  /** In basic form, small letters. */
  readonly names: readonly string[];
  readonly kind?: OrganisationKind;
}

/** Something that speaks for a document type. */
export interface TypeSign {
  readonly type: string;
  /** Tells signs apart: each speaks once for a document, however often it comes. */
  readonly sign: string;
  readonly weight: number;
}

/** What the outline asks of a rule pack. */
export interface OutlineRules {
  readonly documentTypes: readonly KnownDocumentType[];
  readonly organisations: readonly KnownOrganisation[];
  /** Roles that a heading says its section has, in the order of the pack. */
  sectionRoles(heading: string, language: Language | 'other'): readonly SectionRole[];
  columnRoles(heading: string, language: Language | 'other'): readonly ColumnRole[];
  /** Signs of document types that a text shows. */
  typeSigns(text: string, place: SignPlace, language: Language | 'other'): readonly TypeSign[];
  /** Has what it asks of a language ready, step by step; left out where that takes no time. */
  readonly openInSteps?: (language: Language | 'other') => Steps<unknown>;
  /** Has ready what it needs to say something of a heading, step by step; left out where that takes no time. */
  readonly meetInSteps?: (heading: string, language: Language | 'other') => Steps<unknown>;
}

/** The outline's questions, answered by an opened pack. */
export function outlineRules(pack: Pack): OutlineRules {
  const { documentTypes, organisations } = pack.compiled;
  return {
    documentTypes: documentTypes.map((type) => ({
      id: type.id,
      names: [type.name.fi, type.name.sv, type.name.en, ...type.aliases].filter((name) => name !== undefined),
      organisationKinds: type.organisationKinds,
    })),
    organisations,
    openInSteps: (language) => pack.openInSteps(language),
    meetInSteps: (heading, language) => meetHeadingInSteps(pack, language, heading),
    sectionRoles: (heading, language) => matchHeading(pack, language, heading).sectionRoles,
    columnRoles: (heading, language) => matchHeading(pack, language, heading).columnRoles,
    typeSigns(text, place, language) {
      const held = language === 'other' ? [] : matchHeading(pack, language, text).patterns;
      if (held.length === 0 || language === 'other') return [];
      const patterns = new Set(held);
      return documentTypes.flatMap((type) =>
        (type.signs[language]?.[place] ?? []).flatMap(({ pattern, weight }) =>
          patterns.has(pattern) ? [{ type: type.id, sign: `${place} ${pattern}`, weight }] : [],
        ),
      );
    },
  };
}
