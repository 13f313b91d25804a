import {
  documentTypeNamed,
  LANGUAGE_NAMES,
  nearest,
  ORGANISATION_KIND_NAMES,
  outlineRules,
  PARSER_NAMES,
  parsePeriod,
} from '@lapsilinssi/core';
import type { KnownFacts, Pack, Period } from '@lapsilinssi/core';

import { choice } from './choice.ts';
import { UsageError } from '../usage-error.ts';

/** What is told about documents on the command line, as written there. */
export interface FactOptions {
  readonly documentType?: string;
  readonly documentLanguage?: string;
  readonly organisation?: string;
  readonly organisationKind?: string;
  readonly period?: string;
  readonly parser?: string;
}

/**
 * Facts about documents from options.
 * @throws UsageError for a value that is not known.
 */
export function factsOf(options: FactOptions, pack: Pack): KnownFacts {
  const documentType = documentTypeOption(options.documentType, pack);
  const language = named('--document-language', options.documentLanguage, LANGUAGE_NAMES);
  const organisationKind = named('--organisation-kind', options.organisationKind, ORGANISATION_KIND_NAMES);
  const period = periodOption(options.period);
  const parser = choice('--parser', options.parser, PARSER_NAMES);
  const organisation = options.organisation?.trim();
  return {
    ...(documentType === undefined ? {} : { documentType }),
    ...(language === undefined ? {} : { language }),
    ...(organisation === undefined || organisation === '' ? {} : { organisation }),
    ...(organisationKind === undefined ? {} : { organisationKind }),
    ...(period === undefined ? {} : { period }),
    ...(parser === undefined ? {} : { parser }),
  };
}

function documentTypeOption(given: string | undefined, pack: Pack): string | undefined {
  if (given === undefined) return undefined;
  const types = outlineRules(pack).documentTypes;
  const found = documentTypeNamed(given, types);
  if (found !== undefined) return found;
  const names = types.flatMap(({ id, names: others }) => [id, ...others.map((name) => name.toLowerCase())]);
  throw new UsageError(
    'usage.value-unknown',
    { option: '--document-type', value: given },
    {
      nearest: nearest(given.trim().toLowerCase(), names),
      choices: types.map(({ id }) => id),
      hint: 'usage.type-names',
    },
  );
}

/** What a name stands for in a table of names in small letters. */
function named<Value>(
  option: string,
  given: string | undefined,
  names: Readonly<Record<string, Value>>,
): Value | undefined {
  if (given === undefined) return undefined;
  const wanted = given.normalize('NFC').trim().toLowerCase();
  const found = Object.entries(names).find(([name]) => name === wanted);
  if (found !== undefined) return found[1];
  const choices = Object.keys(names);
  throw new UsageError('usage.value-unknown', { option, value: given }, { nearest: nearest(wanted, choices), choices });
}

function periodOption(given: string | undefined): Period | undefined {
  if (given === undefined) return undefined;
  const found = parsePeriod(given);
  if (found === undefined) throw new UsageError('usage.period-invalid', { value: given });
  if (found.backwards) throw new UsageError('usage.period-backwards', { value: given });
  return found.period;
}
