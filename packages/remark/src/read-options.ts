import {
  documentTypeNamed,
  LANGUAGE_NAMES,
  nearest,
  ORGANISATION_KIND_NAMES,
  outlineRules,
  parsePeriod,
} from '@lapsilinssi/core';
import type { KnownFacts, Language, Pack } from '@lapsilinssi/core';

import type { Options } from './options.ts';

/** Options as they are meant, whoever wrote them. */
export interface ReadOptions {
  readonly facts: KnownFacts;
  readonly uiLanguage?: Language;
  /** ISO date. */
  readonly asOf?: string;
}

/** Every option with what it takes, as said in a message. */
const TAKES: Readonly<Record<keyof Options, string>> = {
  pack: 'a compiled rule pack',
  documentType: 'the id, name or alias of a document type',
  documentLanguage: '`fi`, `sv` or `en`',
  organisation: 'a name',
  organisationKind: '`municipality`, `county` or `joint`',
  period: 'years such as `2026–2029`',
  uiLanguage: '`fi`, `sv` or `en`',
  asOf: 'a date such as `2026-11-21`',
};

/**
 * Reads what a rule was given: options come from configuration files too, where nobody checks types.
 * @throws Error that names the option, its value and what is expected, in the words of remark-lint.
 */
export function readOptions(given: unknown, pack: Pack): ReadOptions {
  if (given === undefined || given === null) return { facts: {} };
  if (typeof given !== 'object' || Array.isArray(given)) {
    throw new Error(`Unexpected value \`${shown(given)}\` for \`options\`, expected an object`);
  }
  const options = new Map<string, unknown>(Object.entries(given));
  for (const key of options.keys()) {
    if (Object.hasOwn(TAKES, key)) continue;
    const near = nearest(key, Object.keys(TAKES));
    const expected = near === undefined ? `one of \`${Object.keys(TAKES).join('`, `')}\`` : `\`${near}\``;
    throw new Error(`Unexpected option \`${key}\`, expected ${expected}`);
  }
  const documentType = read(options, 'documentType', (name) =>
    documentTypeNamed(name, outlineRules(pack).documentTypes),
  );
  const language = read(options, 'documentLanguage', (name) => named(name, LANGUAGE_NAMES));
  const organisation = read(options, 'organisation', (name) => (name.trim() === '' ? undefined : name.trim()));
  const organisationKind = read(options, 'organisationKind', (name) => named(name, ORGANISATION_KIND_NAMES));
  const period = read(options, 'period', (years) => {
    const found = parsePeriod(years);
    return found?.backwards === true ? undefined : found?.period;
  });
  const uiLanguage = read(options, 'uiLanguage', (name) => named(name, LANGUAGE_NAMES));
  const asOf = read(options, 'asOf', dateOf);
  return {
    facts: {
      ...(documentType === undefined ? {} : { documentType }),
      ...(language === undefined ? {} : { language }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(organisationKind === undefined ? {} : { organisationKind }),
      ...(period === undefined ? {} : { period }),
    },
    ...(uiLanguage === undefined ? {} : { uiLanguage }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** The value of one option; undefined when it was not given. */
function read<Value>(
  options: ReadonlyMap<string, unknown>,
  name: keyof Options,
  parse: (text: string) => Value | undefined,
): Value | undefined {
  const value = options.get(name);
  if (value === undefined || value === null) return undefined;
  const parsed = typeof value === 'string' ? parse(value) : undefined;
  if (parsed !== undefined) return parsed;
  throw new Error(`Unexpected value \`${shown(value)}\` for \`options.${name}\`, expected ${TAKES[name]}`);
}

/** What a name stands for in a table of names in small letters. */
function named<Value>(name: string, names: Readonly<Record<string, Value>>): Value | undefined {
  const wanted = name.normalize('NFC').trim().toLowerCase();
  return Object.hasOwn(names, wanted) ? names[wanted] : undefined;
}

/** A day of the calendar; 31 February, which rolls over to March, is none. */
function dateOf(text: string): string | undefined {
  const day = new Date(`${text.trim()}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text.trim() ? text.trim() : undefined;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
