import type { OrganisationKind } from '@lapsilinssi/core';
import type { Language } from '@lapsilinssi/linguistics';

import { LANGUAGES } from '../read/schemas.ts';
import type { SourceDocumentType } from '../read/source.ts';
import type { KeyPath } from '../read/yaml-file.ts';

/** A text that shows a required content, or one that does not. */
export interface ContentExample {
  /** Id of the content within its document type. */
  readonly content: string;
  readonly lang: Language;
  readonly organisationKind: OrganisationKind;
  readonly shown: boolean;
  /** Markdown. */
  readonly text: string;
  /** Where it stands in the document type's file. */
  readonly path: KeyPath;
}

/** The examples of a document type's contents, in the order of the contents. */
export function contentExamples(type: SourceDocumentType): ContentExample[] {
  return (type.contents ?? []).flatMap(({ id, for: [organisationKind], examples }, at) =>
    organisationKind === undefined
      ? []
      : LANGUAGES.flatMap((lang) =>
          (['shown', 'missing'] as const).flatMap((list) =>
            (examples?.[lang]?.[list] ?? []).map((text, index) => ({
              content: id,
              lang,
              organisationKind,
              shown: list === 'shown',
              text,
              path: ['contents', at, 'examples', lang, list, index],
            })),
          ),
        ),
  );
}
