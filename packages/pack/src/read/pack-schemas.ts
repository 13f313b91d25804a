import * as z from 'zod/mini';

import {
  abbreviationsSchema,
  documentTypeSchema,
  indicatorsSchema,
  manifestSchema,
  organisationsSchema,
  outdatedStatutesSchema,
  outdatedTermsSchema,
  ruleSchema,
  sourcesSchema,
  themeSchema,
  vocabularySchema,
} from './schemas.ts';

/** Names of the kinds of files in a pack. */
export type PackFileKind =
  | 'pack'
  | 'sources'
  | 'organisations'
  | 'indicators'
  | 'vocabulary'
  | 'theme'
  | 'document'
  | 'finding'
  | 'outdated-terms'
  | 'statutes'
  | 'abbreviations';

/** JSON Schemas (draft 2020-12) of a pack's files, for editors that complete and check YAML as it is written. */
export function packSchemas(): Readonly<Record<PackFileKind, object>> {
  return {
    pack: z.toJSONSchema(manifestSchema),
    sources: z.toJSONSchema(sourcesSchema),
    organisations: z.toJSONSchema(organisationsSchema),
    indicators: z.toJSONSchema(indicatorsSchema),
    vocabulary: z.toJSONSchema(vocabularySchema),
    theme: z.toJSONSchema(themeSchema),
    document: z.toJSONSchema(documentTypeSchema),
    finding: z.toJSONSchema(ruleSchema),
    'outdated-terms': z.toJSONSchema(outdatedTermsSchema),
    statutes: z.toJSONSchema(outdatedStatutesSchema),
    abbreviations: z.toJSONSchema(abbreviationsSchema),
  };
}
