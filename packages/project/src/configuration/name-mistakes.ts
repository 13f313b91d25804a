import { documentTypeNamed } from '@lapsilinssi/core';
import type { CompiledPack, KnownDocumentType } from '@lapsilinssi/core';
import { nearest } from '@lapsilinssi/pack';
import type { PackProblem } from '@lapsilinssi/pack';

import { documentTypesOf } from './document-types-of.ts';
import type { ParsedConfiguration } from './load-configuration.ts';
import type { SourceSettings } from './schema.ts';

/** Names of themes and document types in a configuration that a rule pack does not know, with the nearest that it knows. */
export function nameMistakes({ file, source }: ParsedConfiguration, pack: CompiledPack): PackProblem[] {
  const types = documentTypesOf(pack);
  const themes = pack.themes.map(({ id }) => id);
  const typeProblem = (value: string, path: readonly (string | number)[]): PackProblem[] =>
    documentTypeNamed(value, types) === undefined
      ? [
          file.problem('value-unknown', path, {
            value,
            valid: types.map(({ id }) => id).join(', '),
            ...near(nearestType(value, types)),
          }),
        ]
      : [];
  const inSettings = (
    { themes: set = {}, 'document-type': type }: Omit<SourceSettings, 'files'>,
    path: readonly (string | number)[],
  ): PackProblem[] => [
    ...Object.keys(set).flatMap((id) =>
      themes.includes(id)
        ? []
        : [
            file.problem(
              'key-unknown',
              [...path, 'themes', id],
              { name: id, ...near(nearest(id, themes)) },
              { at: 'key' },
            ),
          ],
    ),
    ...(type === undefined ? [] : typeProblem(type, [...path, 'document-type'])),
  ];
  return [
    ...inSettings(source, []),
    ...Object.entries(source['document-types'] ?? {}).flatMap(([pattern, type]) =>
      typeProblem(type, ['document-types', pattern]),
    ),
    ...(source.overrides ?? []).flatMap((override, index) => inSettings(override, ['overrides', index])),
  ];
}

function near(found: string | undefined): { readonly nearest?: string } {
  return found === undefined ? {} : { nearest: found };
}

function nearestType(value: string, types: readonly KnownDocumentType[]): string | undefined {
  return nearest(
    value,
    types.flatMap(({ id, names }) => [id, ...names]),
  );
}
