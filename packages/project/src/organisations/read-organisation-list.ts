import { decode, LANGUAGE_NAMES, nearest, ORGANISATION_KIND_NAMES, parsePeriod } from '@lapsilinssi/core';
import type { InputError, Language, OrganisationKind, Period } from '@lapsilinssi/core';
import { CsvError, parse } from 'csv-parse/sync';

/** An organisation of a list, with what is said of it beside its name. */
export interface ListedOrganisation {
  readonly organisation: string;
  readonly organisationKind?: OrganisationKind;
  readonly period?: Period;
  readonly language?: Language;
  /** Line of the list, 1-based. */
  readonly line: number;
}

/** A mistake in a list of organisations. */
export interface OrganisationListProblem {
  /**
   * `broken`: quotation marks that do not close, and their like · `header`: no column for the organisation · `header-twice`: two columns mean the
   * same · `name`: a row without the organisation · `value`: a kind, period or language that is none · `twice`: the same organisation and language
   * stood before · `empty`: no row · `too-many`: more rows than are read
   */
  readonly code: 'broken' | 'header' | 'header-twice' | 'name' | 'value' | 'twice' | 'empty' | 'too-many';
  /** Line of the list, 1-based. */
  readonly line: number;
  readonly values: Readonly<Record<string, string | number>>;
  /** The valid spelling that was most likely meant. */
  readonly nearest?: string;
}

/** A list that was read, or every mistake in it. */
export type ReadOrganisationList =
  | { readonly status: 'ok'; readonly organisations: readonly ListedOrganisation[] }
  | { readonly status: 'broken'; readonly problems: readonly OrganisationListProblem[] }
  | { readonly status: 'unreadable'; readonly error: InputError };

type Column = 'organisation' | 'kind' | 'period' | 'language';

/** Columns by the names that people give them, in small letters. Others are left alone. */
const COLUMNS: Readonly<Record<string, Column>> = {
  organisaatio: 'organisation',
  organisation: 'organisation',
  organization: 'organisation',
  kunta: 'organisation',
  kommun: 'organisation',
  municipality: 'organisation',
  nimi: 'organisation',
  namn: 'organisation',
  name: 'organisation',
  organisaatiomuoto: 'kind',
  muoto: 'kind',
  organisationsform: 'kind',
  form: 'kind',
  'organisation-kind': 'kind',
  kind: 'kind',
  kausi: 'period',
  suunnitelmakausi: 'period',
  period: 'period',
  planperiod: 'period',
  kieli: 'language',
  språk: 'language',
  language: 'language',
};

/** There are some 300 municipalities, and each may have a plan in two languages. */
const MOST = 2000;

/**
 * Reads a list of organisations from CSV: commas, semicolons or tabs, whichever the first line has most of; UTF-8 with or without byte order mark,
 * UTF-16 or Windows-1252, as spreadsheets write it. The first line names the columns.
 * @param path for what is told when it cannot be read
 */
export function readOrganisationList(bytes: Uint8Array, path: string): ReadOrganisationList {
  const decoded = decode(bytes, path);
  if (!decoded.ok) return { status: 'unreadable', error: decoded.error };
  let rows: readonly Row[];
  try {
    rows = rowsOf(decoded.text.replaceAll(/\r\n?/gu, '\n'));
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const line = typeof thrown['lines'] === 'number' ? thrown['lines'] : 1;
    return { status: 'broken', problems: [{ code: 'broken', line, values: {} }] };
  }
  const problems: OrganisationListProblem[] = [];
  const [head, ...body] = rows;
  const columns = columnsOf(head, problems);
  if (problems.length === 0 && body.length === 0) problems.push({ code: 'empty', line: head?.line ?? 1, values: {} });
  if (body.length > MOST) {
    problems.push({ code: 'too-many', line: body[MOST]?.line ?? 1, values: { count: body.length, most: MOST } });
  }
  if (problems.length > 0) return { status: 'broken', problems };
  const organisations = body.flatMap((row) => organisationOf(row, columns, problems));
  const seen = new Map<string, number>();
  for (const { organisation, language, line } of organisations) {
    const key = `${organisation.toLowerCase()} ${language ?? ''}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else problems.push({ code: 'twice', line, values: { organisation, first } });
  }
  return problems.length > 0 ? { status: 'broken', problems } : { status: 'ok', organisations };
}

interface Row {
  readonly cells: readonly string[];
  /** 1-based. */
  readonly line: number;
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    onRecord(cells: readonly string[], { lines }) {
      // A row is told by its last line: what it holds may be folded over several.
      const folds = cells.reduce((sum, cell) => sum + (cell.match(/\n/gu)?.length ?? 0), 0);
      if (cells.some((cell) => cell !== '')) rows.push({ cells, line: lines - folds });
      return undefined;
    },
  });
  return rows;
}

function delimiterOf(text: string): string {
  const first = /[^\r\n]+/u.exec(text)?.[0].replaceAll(/"(?:[^"]|"")*"/gu, '') ?? '';
  const counted = [';', ',', '\t'].map((sign) => ({ sign, count: first.split(sign).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

function columnsOf(head: Row | undefined, problems: OrganisationListProblem[]): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  for (const [index, name] of (head?.cells ?? []).entries()) {
    const column = COLUMNS[name.normalize('NFC').toLowerCase()];
    if (column === undefined) continue;
    if (columns.has(column)) problems.push({ code: 'header-twice', line: head?.line ?? 1, values: { column: name } });
    else columns.set(column, index);
  }
  if (!columns.has('organisation')) problems.push({ code: 'header', line: head?.line ?? 1, values: {} });
  return columns;
}

function organisationOf(
  { cells, line }: Row,
  columns: ReadonlyMap<Column, number>,
  problems: OrganisationListProblem[],
): ListedOrganisation[] {
  const cell = (column: Column): string =>
    (cells[columns.get(column) ?? -1] ?? '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const wrong = (value: string, names: readonly string[]): void => {
    const near = nearest(value.toLowerCase(), names);
    problems.push({ code: 'value', line, values: { value }, ...(near === undefined ? {} : { nearest: near }) });
  };
  const organisation = cell('organisation');
  if (organisation === '') problems.push({ code: 'name', line, values: {} });
  const kind = ORGANISATION_KIND_NAMES[cell('kind').toLowerCase()];
  if (cell('kind') !== '' && kind === undefined) wrong(cell('kind'), Object.keys(ORGANISATION_KIND_NAMES));
  const language = LANGUAGE_NAMES[cell('language').toLowerCase()];
  if (cell('language') !== '' && language === undefined) wrong(cell('language'), Object.keys(LANGUAGE_NAMES));
  const found = cell('period') === '' ? undefined : parsePeriod(cell('period'));
  const period = found?.backwards === false ? found.period : undefined;
  if (cell('period') !== '' && period === undefined) wrong(cell('period'), []);
  return [
    {
      organisation,
      ...(kind === undefined ? {} : { organisationKind: kind }),
      ...(period === undefined ? {} : { period }),
      ...(language === undefined ? {} : { language }),
      line,
    },
  ];
}
