import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';

import type { ColumnRole } from './document.ts';
import { cutPhrasing, flatText } from './cut-phrasing.ts';
import { partOf } from './node-data.ts';

/** What a label says that it labels: `Vastuu` an owner; undefined for a word that is no label of a plan's tables. */
export type RoleOfLabel = (label: string) => ColumnRole | undefined;

/** A label at the head of a line or sentence: `Vastuu:`, `Seuranta ja mittarit:`. */
const LABEL = /(?<=^|[\n\r]\s*|[.!?;)]\s+)(\p{Lu}\p{L}+(?:[ -]\p{L}+){0,3}(?: ?\/ ?\p{L}+)?)\s*:(?=\s)\s*/gu;

/** Whether a text may hold labels: most paragraphs hold none, and need no closer look. */
export function mayHoldLabel(text: string): boolean {
  return /\p{L}\s*:\s/u.test(text);
}

/** The fields of a record in one paragraph. */
interface Labelled {
  /** What stands before the first label. */
  readonly lead: readonly PhrasingContent[];
  readonly fields: readonly Field[];
}

interface Field {
  readonly role: ColumnRole;
  readonly cell: Cell;
}

/** Text of a cell with the node whose place and use it has. */
interface Cell {
  readonly children: readonly PhrasingContent[];
  readonly of: Paragraph | Heading;
}

/** A measure, goal or indicator with what is told of it under labels. */
interface PlanRecord {
  readonly title?: Cell;
  readonly fields: readonly Field[];
}

/** Roles that make labelled lines a record of a plan; others (`Tila`, `Lähde`) also label notes. */
const TELLING: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['owner', 'time', 'indicator', 'target']);

/** Roles whose field says what the record is of. */
const NAMING: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['measure', 'goal', 'indicator']);

/** Characters of a line that names what the labelled lines below it are of. */
const LONGEST_TITLE = 200;

/** Characters of a paragraph that the labelled lines below it can be told of. */
const LONGEST_TEXT = 800;

/**
 * Reads labelled lines as the table that they could be: a title and `Vastuu: …`, `Aikataulu: …`, `Mittari: …` below or behind it, as
 * paragraphs, in one paragraph or as a list, become a row whose columns have the roles of the labels. So what a plan says does not change with
 * the form in which it says it. Places stay those of the text. The tree that is given is left as it is.
 *
 * @param parts The texts that positions speak of.
 */
export function gatherRecords(root: Root, parts: readonly string[], roleOf: RoleOfLabel): Root {
  const children: RootContent[] = [];
  const reader: Reader = { parts, roleOf };
  let changed = false;
  let at = 0;
  while (at < root.children.length) {
    const node = root.children[at];
    if (!node) break;
    const found = recordsFrom(reader, root.children, at, children, partOf(root, 0));
    if (found) {
      changed = true;
      children.splice(children.length - found.taken, found.taken, ...found.before, found.table);
      at = found.next;
    } else {
      children.push(node);
      at += 1;
    }
  }
  return changed ? { ...root, children: joined(children) } : root;
}

interface Reader {
  readonly parts: readonly string[];
  readonly roleOf: RoleOfLabel;
}

interface Found {
  /** Nodes before it that it takes up: a title. */
  readonly taken: number;
  /** What stays a paragraph of its own. */
  readonly before: readonly RootContent[];
  readonly table: Table;
  readonly next: number;
}

function recordsFrom(
  reader: Reader,
  nodes: readonly RootContent[],
  at: number,
  before: readonly RootContent[],
  outer: number,
): Found | undefined {
  const node = nodes[at];
  if (node?.type === 'list') return recordsOfList(reader, node, at, before, outer);
  if (node?.type !== 'paragraph') return undefined;
  const first = labelled(reader, node, outer);
  if (!first) return undefined;
  const fields: Field[] = [];
  let next = at;
  for (; next < nodes.length; next++) {
    const paragraph = nodes[next];
    const read = next === at ? first : paragraph?.type === 'paragraph' ? labelled(reader, paragraph, outer) : undefined;
    if (!read || (next > at && (read.lead.length > 0 || beginsAnew(fields, read.fields)))) break;
    fields.push(...read.fields);
  }
  const lead = splitLead(reader, first.lead, node, outer);
  const title = lead?.title ?? titleBefore(reader, before, fields, outer);
  if (!title?.isText && isSparse(fields)) return undefined;
  const record = recordOf(fields, title?.cell);
  return (
    record && {
      taken: title && !lead ? title.taken : 0,
      before: lead?.before ? [lead.before] : [],
      table: tableOf([record]),
      next,
    }
  );
}

/** Labels tell of a record when something says what it is of and one of them who, when or how it shows; a lone one says who or when. */
function recordOf(fields: readonly Field[], title: Cell | undefined): PlanRecord | undefined {
  const isOf = title !== undefined || fields.some(({ role }) => NAMING.has(role));
  const tells = fields.some(({ role }) => (isSparse(fields) ? role === 'owner' || role === 'time' : TELLING.has(role)));
  return isOf && tells ? { fields, ...(title && { title }) } : undefined;
}

function isSparse(fields: readonly Field[]): boolean {
  return fields.length < 2;
}

/** Whether fields are of the next record: they come again, or name a measure or goal after what was told of the last one. */
function beginsAnew(known: readonly Field[], more: readonly Field[]): boolean {
  const isNext = more[0]?.role === 'measure' || more[0]?.role === 'goal';
  return repeats(known, more) || (isNext && known.some(({ role }) => TELLING.has(role)));
}

function repeats(known: readonly Field[], more: readonly Field[]): boolean {
  return more.some(({ role }) => known.some((one) => one.role === role));
}

/** A title with how many nodes before the record it takes up. */
interface Title {
  readonly cell: Cell;
  readonly taken: number;
  /** It is text of its own, and not the heading of the section. */
  readonly isText: boolean;
}

/**
 * What stands before a record and names what it is of: a line in bold or without its full stop, the heading, or the paragraph whose doer the
 * record tells. A record that begins with its own measure or goal needs none.
 */
function titleBefore(
  { parts, roleOf }: Reader,
  before: readonly RootContent[],
  fields: readonly Field[],
  outer: number,
): Title | undefined {
  const first = fields[0]?.role;
  const node = before.at(-1);
  if (first === 'measure' || first === 'goal' || (node?.type !== 'heading' && node?.type !== 'paragraph'))
    return undefined;
  const text = flatText(node.children).trim();
  if (!text.includes(' ')) return undefined;
  // `Toimenpide 3: Kerhokyydit kyliin`: the number only tells measures apart.
  const numbered = /^\s*(\p{L}+) \d[\d.]*\s*[.:–-]\s*(?=\p{L})/u.exec(flatText(node.children));
  const from = numbered && roleOf(numbered[1] ?? '') !== undefined ? numbered[0].length : 0;
  const source = parts[partOf(node, outer)] ?? '';
  const named = cutPhrasing(node.children, from, flatText(node.children).length, source) ?? node.children;
  const cell: Cell = { children: named, of: node };
  if (node.type === 'heading') {
    // `Mittarit ja vastuut` says what stands below, `Toimenpide 3: Kerhokyydit kyliin` what is done.
    const names = roleOf(text) === undefined || /\d\s*[.:–-]\s*\p{L}/u.test(text);
    return node.depth > 1 && names ? { cell, taken: 0, isText: false } : undefined;
  }
  const isBold = node.children.length === 1 && node.children[0]?.type === 'strong';
  const isLine = text.length <= LONGEST_TITLE && (isBold || !/[.!?]$/u.test(text));
  const isOwned = fields.length > 1 && text.length <= LONGEST_TEXT && fields.some(({ role }) => role === 'owner');
  return isLine || isOwned ? { cell, taken: 1, isText: true } : undefined;
}

/** What stands before the first label of a paragraph: its last sentence is the title, the others stay a paragraph. */
function splitLead(
  { parts }: Reader,
  lead: readonly PhrasingContent[],
  of: Paragraph,
  outer: number,
): { readonly title: Title; readonly before?: Paragraph } | undefined {
  const text = flatText(lead);
  if (!text.trim().includes(' ')) return undefined;
  const last = [...text.trimEnd().matchAll(/[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  const from = last === undefined ? 0 : last.index + last[0].length;
  const source = parts[partOf(of, outer)] ?? '';
  const title = cutPhrasing(lead, from, text.length, source);
  const rest = from > 0 ? cutPhrasing(lead, 0, from, source) : [];
  if (!title || !rest) return undefined;
  return {
    title: { cell: { children: title, of }, taken: 0, isText: true },
    ...(rest.length === 0 ? {} : { before: paragraphOf(rest, of) }),
  };
}

function paragraphOf(children: readonly PhrasingContent[], of: Paragraph): Paragraph {
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  const position = first && last ? { start: first.start, end: last.end } : undefined;
  return { ...of, children: [...children], ...(position && { position }) };
}

/** The labelled fields of a paragraph; undefined when it has none, or when its text cannot be cut at their places. */
function labelled({ parts, roleOf }: Reader, node: Paragraph, outer: number): Labelled | undefined {
  const text = flatText(node.children);
  if (!mayHoldLabel(text)) return undefined;
  const marks = [...text.matchAll(LABEL)].flatMap((match) => {
    const role = roleOf(match[1] ?? '');
    return role === undefined ? [] : [{ role, start: match.index, from: match.index + match[0].length }];
  });
  const [first] = marks;
  if (!first) return undefined;
  const source = parts[partOf(node, outer)] ?? '';
  const fields: Field[] = [];
  for (const [index, { role, from }] of marks.entries()) {
    const children = cutPhrasing(node.children, from, marks[index + 1]?.start ?? text.length, source);
    if (!children) return undefined;
    fields.push({ role, cell: { children, of: node } });
  }
  const lead = cutPhrasing(node.children, 0, first.start, source);
  return lead && { lead, fields };
}

/** A list whose items are labelled, or whose items each have such a list below them. */
function recordsOfList(
  reader: Reader,
  list: List,
  at: number,
  before: readonly RootContent[],
  outer: number,
): Found | undefined {
  const flat = fieldsOfList(reader, list, outer);
  if (flat) {
    const title = titleBefore(reader, before, flat, outer);
    const isTold = flat.some(({ role }) => TELLING.has(role));
    const record = isSparse(flat) || !isTold ? undefined : { fields: flat, ...(title && { title: title.cell }) };
    return record && { taken: title?.taken ?? 0, before: [], table: tableOf([record]), next: at + 1 };
  }
  const records: PlanRecord[] = [];
  for (const item of list.children) {
    const record = recordOfItem(reader, item, outer);
    if (!record) return undefined;
    records.push(record);
  }
  const told = records.filter(({ fields }) => fields.length > 0);
  if (told.length * 2 < records.length || !told.some(({ fields }) => fields.some(({ role }) => TELLING.has(role))))
    return undefined;
  return { taken: 0, before: [], table: tableOf(records), next: at + 1 };
}

/** An item that names something, alone or with a list of labelled items below it. */
function recordOfItem(reader: Reader, { children }: ListItem, outer: number): PlanRecord | undefined {
  const [title, list, ...others] = children;
  if (title?.type !== 'paragraph' || others.length > 0) return undefined;
  const cell: Cell = { children: title.children, of: title };
  if (list === undefined) return labelled(reader, title, outer) ? undefined : { title: cell, fields: [] };
  const fields = list.type === 'list' ? fieldsOfList(reader, list, outer) : undefined;
  return fields && { title: cell, fields };
}

/** The fields of a list all of whose items begin with a label, each once. */
function fieldsOfList(reader: Reader, { children }: List, outer: number): readonly Field[] | undefined {
  const fields: Field[] = [];
  for (const item of children) {
    const [only, ...others] = item.children;
    const read = only?.type === 'paragraph' && others.length === 0 ? labelled(reader, only, outer) : undefined;
    if (!read || read.lead.length > 0 || repeats(fields, read.fields)) return undefined;
    fields.push(...read.fields);
  }
  return fields;
}

/** The column of what a record is of, when a title and no label tells it. */
const TITLED: ColumnRole = 'measure';

function tableOf(records: readonly PlanRecord[]): Table {
  const roles: ColumnRole[] = [];
  for (const { title, fields } of records) {
    for (const role of [...(title ? [TITLED] : []), ...fields.map((field) => field.role)])
      if (!roles.includes(role)) roles.push(role);
  }
  const rows = records.map((record): TableRow => ({
    type: 'tableRow',
    children: roles.map((role) => cellOf(record, role)),
  }));
  return { type: 'table', children: [emptyRow(roles.length), ...rows], data: { record: roles } };
}

function emptyRow(width: number): TableRow {
  return { type: 'tableRow', children: Array.from({ length: width }, () => ({ type: 'tableCell', children: [] })) };
}

function cellOf({ title, fields }: PlanRecord, role: ColumnRole): TableRow['children'][number] {
  const cell = fields.find((field) => field.role === role)?.cell ?? (role === TITLED ? title : undefined);
  if (!cell) return { type: 'tableCell', children: [] };
  const { of, children } = cell;
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  const position = first && last ? { start: first.start, end: last.end } : of.position;
  return {
    type: 'tableCell',
    children: [...children],
    ...(of.data && { data: of.data }),
    ...(position && { position }),
  };
}

/** Puts tables of records that follow one another into one, so that they are asked together. */
function joined(nodes: readonly RootContent[]): RootContent[] {
  const all: RootContent[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (last?.type === 'table' && last.data?.record && node.type === 'table' && node.data?.record)
      all[all.length - 1] = mergedTable(last, last.data.record, node, node.data.record);
    else all.push(node);
  }
  return all;
}

function mergedTable(one: Table, first: readonly ColumnRole[], other: Table, second: readonly ColumnRole[]): Table {
  const roles = [...first, ...second.filter((role) => !first.includes(role))];
  const under = (table: Table, own: readonly ColumnRole[]): TableRow[] =>
    table.children.slice(1).map((row) => ({
      ...row,
      children: roles.map((role) => row.children[own.indexOf(role)] ?? { type: 'tableCell', children: [] }),
    }));
  return {
    ...one,
    children: [emptyRow(roles.length), ...under(one, first), ...under(other, second)],
    data: { record: roles },
  };
}
