import * as z from 'zod/mini';

import { configurationSchema } from './schema.ts';

/**
 * JSON Schema (draft 2020-12) of `.lapsilinssi.yaml`, for editors that complete and check YAML as it is written. Published as
 * `schema/configuration-1.schema.json`.
 */
export function configurationJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:lapsilinssi:configuration:1',
    title: 'Lapsilinssi configuration, version 1',
    description: '`.lapsilinssi.yaml`: what holds for the documents of a folder.',
    ...z.toJSONSchema(configurationSchema, { io: 'input' }),
  };
}
