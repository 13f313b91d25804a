import * as z from 'zod/mini';

import { documentTypeSchema, manifestSchema, sourcesSchema, themeSchema, vocabularySchema } from './schemas.ts';

/** Names of the kinds of files in a pack. */
export type PackFileKind = 'pack' | 'sources' | 'vocabulary' | 'theme' | 'document';

const SCHEMAS: Readonly<Record<PackFileKind, z.ZodMiniType>> = {
  pack: manifestSchema,
  sources: sourcesSchema,
  vocabulary: vocabularySchema,
  theme: themeSchema,
  document: documentTypeSchema,
};

/** JSON Schemas (draft 2020-12) of a pack's files, for editors that complete and check YAML as it is written. */
export function packSchemas(): Readonly<Record<PackFileKind, object>> {
  const schema = (kind: PackFileKind): object => z.toJSONSchema(SCHEMAS[kind]);
  return {
    pack: schema('pack'),
    sources: schema('sources'),
    vocabulary: schema('vocabulary'),
    theme: schema('theme'),
    document: schema('document'),
  };
}
