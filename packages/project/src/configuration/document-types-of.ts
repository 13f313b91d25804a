import type { CompiledPack, KnownDocumentType } from '@lapsilinssi/core';

/** The document types of a pack with the names by which people call them. */
export function documentTypesOf({ documentTypes }: CompiledPack): KnownDocumentType[] {
  return documentTypes.map(({ id, name, aliases, organisationKinds }) => ({
    id,
    names: [name.fi, name.sv, name.en, ...aliases].filter((one) => one !== undefined),
    organisationKinds,
  }));
}
