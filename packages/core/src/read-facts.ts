import type { Language } from '@lapsilinssi/linguistics';

import type { FrontMatterEntry, OrganisationKind, Period, ReaderNote } from './document.ts';
import type { ParserName } from './fast/fast-parser.ts';
import { frontMatterKey, nearestKey } from './front-matter-keys.ts';
import { readFrontMatter } from './front-matter.ts';
import type { FrontMatterField } from './front-matter.ts';
import type { Limits } from './limits.ts';
import { nearest } from './nearest.ts';
import type { KnownDocumentType } from './outline-rules.ts';
import { findDate } from './read-approval.ts';
import { parsePeriod } from './read-period.ts';
import type { PlaceFinder } from './source-text.ts';

/** What is known of a document without reading its text. */
export interface KnownFacts {
  /** Id of a document type. */
  readonly documentType?: string;
  readonly language?: Language;
  readonly organisation?: string;
  readonly organisationKind?: OrganisationKind;
  readonly period?: Period;
  /** Limits that differ from the defaults; no front matter states them. */
  readonly limits?: Partial<Limits>;
  /** Parser of Markdown where it is not the reference; no front matter states it. */
  readonly parser?: ParserName;
}

/** Facts from front matter; {@link StatedFacts.title} and {@link StatedFacts.approved} only a document itself can state. */
export interface StatedFacts extends KnownFacts {
  readonly title?: string;
  /** Path of the plan of which the file is a chapter, as written. */
  readonly partOf?: string;
  /** Path of the plan of which the file is a translation, as written. */
  readonly translationOf?: string;
  /** ISO date, or whether it is approved. */
  readonly approved?: string | boolean;
}

/** Front matter as facts, as entries in their places, and what was wrong with it. */
export interface StatedFrontMatter {
  readonly facts: StatedFacts;
  readonly entries: readonly FrontMatterEntry[];
  readonly notes: readonly ReaderNote[];
}

/** Languages by the names that people give them, in small letters. */
export const LANGUAGE_NAMES: Readonly<Record<string, Language>> = {
  fi: 'fi',
  suomi: 'fi',
  finska: 'fi',
  finnish: 'fi',
  sv: 'sv',
  ruotsi: 'sv',
  svenska: 'sv',
  swedish: 'sv',
  en: 'en',
  englanti: 'en',
  engelska: 'en',
  english: 'en',
};

/** Kinds of organisation by the names that people give them, in small letters. */
export const ORGANISATION_KIND_NAMES: Readonly<Record<string, OrganisationKind>> = {
  municipality: 'municipality',
  kunta: 'municipality',
  kaupunki: 'municipality',
  kommun: 'municipality',
  stad: 'municipality',
  county: 'county',
  hyvinvointialue: 'county',
  välfärdsområde: 'county',
  joint: 'joint',
  yhteinen: 'joint',
  gemensam: 'joint',
};

const YES = new Set(['true', 'yes', 'kyllä', 'on', 'ja']);
const NO = new Set(['false', 'no', 'ei', 'nej']);

/** A date in figures: one that gives no fact is of no day, `31.2.2026`. */
const NUMERIC_DATE = /^\s*(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d{1,2}-\d{1,2})\s*$/u;

/** What one entry gives: a fact, or a note when its value is none. */
type Outcome =
  | Partial<{ -readonly [Key in keyof StatedFacts]: StatedFacts[Key] }>
  | { readonly wrong: string | undefined };

/**
 * Reads front matter between two offsets of part 0. Keys and values may be Finnish, Swedish or English; a value that is not valid gives no fact
 * but a note with the nearest valid one, a key that is nearly ours a note with ours.
 */
export function readFacts(
  text: string,
  from: number,
  to: number,
  types: readonly KnownDocumentType[],
  places: PlaceFinder,
  limits: Limits,
): StatedFrontMatter {
  const { fields, problems } = readFrontMatter(text, from, to, limits.frontMatterEntries);
  const notes: ReaderNote[] = problems.map((problem): ReaderNote => {
    const range = places.range(0, problem.from, problem.to);
    if (problem.what === 'too-many')
      return { code: 'limit', values: { limit: 'frontMatterEntries', most: limits.frontMatterEntries }, range };
    const values = { what: problem.what, text: text.slice(problem.from, problem.to).trim(), line: range.start.line };
    return { code: 'front-matter-broken', values, range };
  });
  const entries: FrontMatterEntry[] = [];
  const facts: { -readonly [Key in keyof StatedFacts]: StatedFacts[Key] } = {};
  for (const field of fields) {
    const range = places.range(0, field.from, field.to);
    const canonical = frontMatterKey(field.key) ?? typeKey(field, types);
    entries.push({ key: field.key, value: field.value, range, ...(canonical === undefined ? {} : { canonical }) });
    if (canonical === undefined) {
      const near = nearestKey(field.key);
      if (near !== undefined)
        notes.push({ code: 'front-matter-key', values: { key: field.key, nearest: near }, range });
      continue;
    }
    const outcome = meaning(canonical, field, types);
    if (!('wrong' in outcome)) Object.assign(facts, outcome);
    else if (field.key.toLowerCase() !== 'lang') {
      const values = {
        key: field.key,
        value: shown(field),
        ...(outcome.wrong === undefined ? {} : { nearest: outcome.wrong }),
      };
      const code =
        canonical === 'approved' && NUMERIC_DATE.test(values.value) ? 'front-matter-date' : 'front-matter-value';
      notes.push({ code, values, range });
    }
  }
  return { facts, entries, notes };
}

/** `type`, which other tools know too, says what the document is when its value names one of our document types. */
function typeKey(field: FrontMatterField, types: readonly KnownDocumentType[]): 'document-type' | undefined {
  if (!/^(?:type|typ|tyyppi)$/iu.test(field.key.trim())) return undefined;
  return 'wrong' in meaning('document-type', field, types) ? undefined : 'document-type';
}

/** The facts that values by our keys give, in any of their spellings; what says nothing to us is left out. */
export function statedFacts(values: ReadonlyMap<string, string>, types: readonly KnownDocumentType[]): StatedFacts {
  const facts: { -readonly [Key in keyof StatedFacts]: StatedFacts[Key] } = {};
  for (const [key, value] of values) {
    const canonical = frontMatterKey(key);
    const outcome = canonical === undefined ? {} : meaning(canonical, { value }, types);
    if (!('wrong' in outcome)) Object.assign(facts, outcome);
  }
  return facts;
}

function meaning(key: string, field: Pick<FrontMatterField, 'value'>, types: readonly KnownDocumentType[]): Outcome {
  if (key === 'ignore') return {};
  const value = field.value;
  if (value === undefined) return {};
  if (Array.isArray(value)) {
    // A joint plan has several owners: `organisaatio: [Kuusijoen kunta, Lehtolan kunta]`.
    const owners = value.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
    const isOfOwners = key === 'organisation' && owners.length > 0 && owners.length === value.length;
    return isOfOwners ? { organisation: owners.join(', ').normalize('NFC') } : { wrong: undefined };
  }
  const text = (typeof value === 'object' ? '' : String(value)).normalize('NFC').trim();
  const word = text.toLowerCase();
  switch (key) {
    case 'document-type': {
      const type = documentTypeNamed(text, types);
      return type === undefined ? { wrong: nearestType(text, types) } : { documentType: type };
    }
    case 'language': {
      const language = LANGUAGE_NAMES[word] ?? LANGUAGE_NAMES[word.split(/[-_]/u)[0] ?? ''];
      return language === undefined ? { wrong: nearest(word, Object.keys(LANGUAGE_NAMES)) } : { language };
    }
    case 'organisation-kind': {
      const organisationKind = ORGANISATION_KIND_NAMES[word];
      return organisationKind === undefined
        ? { wrong: nearest(word, Object.keys(ORGANISATION_KIND_NAMES)) }
        : { organisationKind };
    }
    case 'period': {
      const found = parsePeriod(text);
      if (found === undefined) return { wrong: undefined };
      return found.backwards ? { wrong: `${found.period.to}–${found.period.from}` } : { period: found.period };
    }
    case 'approved': {
      if (typeof value === 'boolean') return { approved: value };
      const date = findDate(text, 0);
      if (date !== undefined) return { approved: date.date };
      const first = word.split(/\s/u)[0] ?? '';
      return YES.has(first) ? { approved: true } : NO.has(first) ? { approved: false } : { wrong: undefined };
    }
    case 'organisation':
      return { organisation: text };
    case 'part-of':
      return text === '' ? { wrong: undefined } : { partOf: text };
    case 'translation-of':
      return text === '' ? { wrong: undefined } : { translationOf: text };
    default:
      return { title: text };
  }
}

/** Id of the document type with this id, name or alias; undefined when there is none. */
export function documentTypeNamed(text: string, types: readonly KnownDocumentType[]): string | undefined {
  const wanted = foldedName(text);
  return types.find((type) => foldedName(type.id) === wanted || type.names.some((name) => foldedName(name) === wanted))
    ?.id;
}

function nearestType(text: string, types: readonly KnownDocumentType[]): string | undefined {
  const names = new Map(
    types.flatMap((type) => [type.id, ...type.names].map((name) => [foldedName(name), type.id] as const)),
  );
  const found = nearest(foldedName(text), [...names.keys()]);
  return found === undefined ? undefined : names.get(found);
}

function foldedName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, ' ')
    .trim();
}

function shown(field: FrontMatterField): string {
  if (Array.isArray(field.value)) return field.value.map(String).join(', ');
  return typeof field.value === 'object' ? JSON.stringify(field.value) : String(field.value ?? '');
}
