import { fileStem } from '@lapsilinssi/core';
import type { DocumentType, KnownFacts } from '@lapsilinssi/core';
import { readOrganisationList } from '@lapsilinssi/project';
import type { ListedOrganisation } from '@lapsilinssi/project';
import { nameIn } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import type { TemplateLanguage } from '@lapsilinssi/sections';

import { Fault } from '../../fault.ts';
import { listFault } from '../../list-fault.ts';

/** A file for an organisation of a list. */
export interface OrganisationFile {
  readonly path: string;
  readonly facts: KnownFacts;
  readonly language: TemplateLanguage;
}

/**
 * Reads a list of organisations and names a file for each.
 *
 * @param path of the list
 * @param output folder of the files, or a file whose ending they have and whose name they begin with (`pohjat/lanu.docx`)
 * @param known what the list does not say of an organisation
 * @throws Fault that names each mistake of the list with its line
 */
export function organisationFiles(
  bytes: Uint8Array,
  path: string,
  {
    output,
    known,
    type,
    language,
    speaks,
  }: {
    readonly output: string | undefined;
    readonly known: KnownFacts;
    readonly type: DocumentType;
    /** Of the documents, where the list does not say. */
    readonly language: TemplateLanguage;
    /** Of what is told. */
    readonly speaks: UiLanguage;
  },
): OrganisationFile[] {
  const read = readOrganisationList(bytes, path);
  if (read.status === 'unreadable') throw new Fault('fault.list-no-text', { path });
  if (read.status === 'broken') throw listFault(path, read.problems, speaks);
  const english = read.organisations.filter((one) => one.language === 'en');
  if (english.length > 0) {
    const problems = english.map(({ line }) => ({ code: 'value', line, values: { value: 'en' } }) as const);
    throw listFault(path, problems, speaks);
  }
  const { folder, prefix, ending } = partsOf(output);
  const taken = new Set<string>();
  return read.organisations.map((one) => {
    const written: TemplateLanguage = one.language === 'sv' || one.language === 'fi' ? one.language : language;
    const stem = `${prefix ?? `${fileStem(nameIn(type.name, written), type.id)}-`}${fileStem(one.organisation, 'organisaatio')}`;
    // A plan in each language: the second is known by its own.
    const names = [stem, `${stem}-${written}`];
    let name = names.find((free) => !taken.has(free)) ?? stem;
    for (let number = 2; taken.has(name); number++) name = `${stem}-${number}`;
    taken.add(name);
    return { path: `${folder}${name}${ending}`, facts: factsOf(one, known), language: written };
  });
}

function factsOf({ organisation, organisationKind, period }: ListedOrganisation, known: KnownFacts): KnownFacts {
  return {
    ...known,
    organisation,
    ...(organisationKind === undefined ? {} : { organisationKind }),
    ...(period === undefined ? {} : { period }),
  };
}

/** What an output says of many files: their folder, how their names begin, and their ending. */
function partsOf(output: string | undefined): {
  readonly folder: string;
  readonly prefix: string | undefined;
  readonly ending: string;
} {
  const [, folder = '', stem = '', ending] =
    /^(.*[/\\])?(.*?)(\.(?:docx|dotx|md|markdown))?$/isu.exec(output ?? '') ?? [];
  if (ending === undefined) {
    return {
      folder: output === undefined || output === '' ? '' : `${output.replace(/[/\\]+$/u, '')}/`,
      prefix: undefined,
      ending: '.docx',
    };
  }
  return { folder, prefix: stem === '' ? '' : `${stem}-`, ending };
}
