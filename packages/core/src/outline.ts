import type { Language } from '@lapsilinssi/linguistics';
import type { Root } from 'mdast';

import { isGuidanceHeading } from './block-use.ts';
import { blockLanguagesInSteps, type BlockLanguages } from './block-languages.ts';
import { isContentsHeading } from './contents-heading.ts';
import { findDocumentType } from './document-type.ts';
import type {
  ColumnRole,
  Answer,
  Block,
  OrganisationKind,
  Period,
  PlanDocument,
  ReaderNote,
  Section,
  SectionRole,
  Table,
} from './document.ts';
import { findOrganisation } from './find-organisation.ts';
import { organisationNamed } from './organisation-named.ts';
import { nearestKey } from './front-matter-keys.ts';
import { gatherRecords, mayHoldLabel } from './gather-records.ts';
import { headingNumber } from './heading-number.ts';
import type { Limits } from './limits.ts';
import { findApproval } from './read-approval.ts';
import type { OutlineRules } from './outline-rules.ts';
import { readFacts } from './read-facts.ts';
import type { KnownFacts, StatedFacts, StatedFrontMatter } from './read-facts.ts';
import { findPeriod } from './read-period.ts';
import { placeFinder } from './source-text.ts';
import type { PlaceFinder, SourceText } from './source-text.ts';
import { finished } from './steps.ts';
import type { Steps } from './steps.ts';
import { walkBlocksInSteps } from './walk-blocks.ts';
import type { Walked, WalkedBlock, WalkedSection } from './walk-blocks.ts';

/** What the outline needs beside tree and text; facts given here are options and win over front matter. */
export interface OutlineOptions extends KnownFacts {
  /** Path as given, with forward slashes; empty for standard input without a name. */
  readonly path: string;
  readonly format: PlanDocument['format'];
  /** Paths of the parts of a plan of several files. */
  readonly files?: readonly string[];
  readonly pack: OutlineRules;
  readonly limits: Limits;
  /** Facts from configuration: weaker than front matter. */
  readonly configured?: KnownFacts;
  /** What the file says of itself beside its text: the properties of a Word file. As strong as front matter, which Word has none of. */
  readonly stated?: StatedFacts;
  /** Notes of earlier steps, to be handed on. */
  readonly notes?: readonly ReaderNote[];
}

/** Blocks after the start that can belong to a title page, and the length of a block that ends it. */
const FRONT_BLOCKS = 12;
const FRONT_LENGTH = 300;
/** Blocks from each end in which the organisation and the approval are looked for. */
const ENDS = 60;

/** Builds the document that the assessment sees from a tree with positions: one walk, then what the whole tells of its parts. */
export function outline(root: Root, source: SourceText, options: OutlineOptions): PlanDocument {
  return finished(outlineInSteps(root, source, options));
}

/**
 * {@link outline}, step by step.
 *
 * @yields nothing, between two steps
 */
export function* outlineInSteps(root: Root, source: SourceText, options: OutlineOptions): Steps<PlanDocument> {
  const places = placeFinder(source);
  const front = frontMatterOf(root, source, places, options);
  yield;
  const stated = options.language ?? front.facts.language ?? options.configured?.language;
  const { walked, languages } = yield* walkWithRecords(root, source, places, options, stated);
  yield;
  const language = languageAnswer(options, front.facts, languages.document);
  const sections = yield* outlineSections(walked, languages.blocks, source, places, options);
  yield;
  const blocks = outlineBlocks(walked, sections, languages.blocks);
  yield;
  const pages = { blocks, front: frontBlocks(blocks), places };
  const title = front.facts.title ?? titleOf(blocks, pages.front);
  const documentType = typeAnswer(pages, title, language.value, options, front.facts);
  yield;
  const organisation = organisationAnswer(pages, options, front.facts);
  const period = periodAnswer(pages, options, front.facts);
  const approved = approvedAnswer(pages, front.facts);
  const notes = [...(options.notes ?? []), ...keysIn(language.value, front.notes), ...walked.notes];
  if (blocks.every((block) => block.use === 'comment')) notes.push({ code: 'empty', values: {} });
  else if (language.value === 'other') notes.push({ code: 'language-unsupported', values: {} });
  return {
    path: options.path,
    format: options.format,
    parts: source.parts,
    ...(options.files && { files: options.files }),
    ...(front.facts.partOf === undefined ? {} : { partOf: front.facts.partOf }),
    ...(front.facts.translationOf === undefined ? {} : { translationOf: front.facts.translationOf }),
    title,
    language,
    documentType,
    ...(organisation === undefined
      ? {}
      : { organisation: { value: organisation.value.name, source: organisation.source, ...rangeIn(organisation) } }),
    organisationKind: kindAnswer(organisation, documentType, options, front.facts),
    ...(period === undefined ? {} : { period }),
    ...(approved === undefined ? {} : { approved }),
    frontMatter: front.entries,
    blocks,
    sections: [{ ...(sections[0] ?? emptySection(places)), title }, ...sections.slice(1)],
    lists: walked.lists,
    tables: outlineTables(walked, languages.blocks, options.pack),
    links: walked.links,
    ...(walked.code.length > 0 && { code: walked.code }),
    notes,
  };
}

/**
 * Walks a tree; where lines are labelled (`Vastuu: …`) once more, with the tables that they make in the document's language.
 *
 * @yields nothing, between two steps
 */
function* walkWithRecords(
  root: Root,
  source: SourceText,
  places: PlaceFinder,
  { limits, pack }: OutlineOptions,
  stated: Language | 'other' | undefined,
): Steps<{ readonly walked: Walked; readonly languages: BlockLanguages }> {
  const walked = yield* walkBlocksInSteps(root, source, places, limits);
  const languages = yield* blockLanguagesInSteps(walked.blocks, stated);
  yield;
  if (pack.openInSteps) for (const language of new Set(languages.blocks)) yield* pack.openInSteps(language);
  if (!walked.blocks.some(({ kind, text }) => (kind === 'paragraph' || kind === 'item') && mayHoldLabel(text)))
    return { walked, languages };
  const language = languages.document ?? 'fi';
  const gathered = gatherRecords(root, source.parts, (label) => pack.columnRoles(label, language)[0]);
  if (gathered === root) return { walked, languages };
  yield;
  const again = yield* walkBlocksInSteps(gathered, source, places, limits);
  return { walked: again, languages: yield* blockLanguagesInSteps(again.blocks, stated) };
}

function frontMatterOf(
  root: Root,
  source: SourceText,
  places: PlaceFinder,
  options: OutlineOptions,
): StatedFrontMatter {
  const text = source.parts[0] ?? '';
  const first = root.children[0];
  if (first?.type !== 'yaml')
    return { facts: options.stated ?? {}, entries: [], notes: unclosedFrontMatter(text, places) };
  const start = first.position?.start.offset ?? 0;
  const end = first.position?.end.offset ?? start;
  const from = afterLine(text, start);
  const to = Math.max(from, text.lastIndexOf('---', end - 1));
  return readFacts(text, from, to, options.pack.documentTypes, places, options.limits);
}

/** Notes on misspelt keys with the key of the document's language, which is known only when its text has been read. */
function keysIn(language: Language | 'other', notes: readonly ReaderNote[]): ReaderNote[] {
  return notes.map((note) => {
    const near = note.code === 'front-matter-key' ? nearestKey(String(note.values['key']), language) : undefined;
    return near === undefined ? note : { ...note, values: { ...note.values, nearest: near } };
  });
}

/** Front matter that is begun and never ended is a line and text to the parser: its writer must be told. */
function unclosedFrontMatter(text: string, places: PlaceFinder): ReaderNote[] {
  const match = /^---[ \t]*(?:\r\n|\n|\r)[\p{L}_-]+[ \t]*:[^\r\n]*/u.exec(text);
  if (match === null) return [];
  return [
    {
      code: 'front-matter-broken',
      values: { what: 'not-closed', text: '---', line: 1 },
      range: places.range(0, 0, match[0].length),
    },
  ];
}

function afterLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1);
}

function languageAnswer(
  options: OutlineOptions,
  facts: StatedFacts,
  found: Language | 'other' | undefined,
): Answer<Language | 'other'> {
  if (options.language !== undefined) return { value: options.language, source: 'option' };
  if (facts.language !== undefined) return { value: facts.language, source: 'front-matter' };
  if (options.configured?.language !== undefined)
    return { value: options.configured.language, source: 'configuration' };
  return found === undefined ? { value: 'fi', source: 'none' } : { value: found, source: 'text' };
}

/**
 * The sections of a walk with their titles and roles.
 *
 * @yields nothing, between two steps
 */
function* outlineSections(
  walked: Walked,
  languages: readonly (Language | 'other')[],
  source: SourceText,
  places: PlaceFinder,
  { pack: rules, files, format }: OutlineOptions,
): Steps<Section[]> {
  const several = files !== undefined;
  const notesLast = format === 'docx';
  const sections: Section[] = [];
  for (const [index, section] of walked.sections.entries()) {
    yield;
    const heading = walked.blocks[section.heading];
    const { number: written, title } = headingNumber(heading?.text ?? '');
    const language = languages[section.heading] ?? 'fi';
    if (heading !== undefined && rules.meetInSteps) yield* rules.meetInSteps(title, language);
    const own = heading === undefined ? [] : ownRoles(title, language, rules);
    sections.push({
      index,
      parent: section.parent,
      level: section.level,
      heading: section.heading,
      title,
      number: written === '' ? section.number : written,
      roles: own.length > 0 ? own : (sections[section.parent]?.roles ?? []),
      provenance: section.provenance,
      first: section.first,
      end: section.end,
      range: sectionRange(section, walked.blocks, source, places, { several, notesLast }),
    });
  }
  return sections;
}

function ownRoles(title: string, language: Language | 'other', rules: OutlineRules): readonly SectionRole[] {
  const roles = rules.sectionRoles(title, language);
  if (isContentsHeading(title) && !roles.includes('contents')) return ['contents', ...roles];
  if (isGuidanceHeading(title) && !roles.includes('guidance')) return ['guidance', ...roles];
  return roles;
}

/**
 * From a section's heading to its last character; a section that runs on in the next file of a plan is told as far as its own. Where notes are
 * parts after the text (`notesLast`), a section ends with its text.
 */
function sectionRange(
  section: WalkedSection,
  blocks: readonly WalkedBlock[],
  source: SourceText,
  places: PlaceFinder,
  { several, notesLast }: { readonly several: boolean; readonly notesLast: boolean },
): Section['range'] {
  const heading = blocks[section.heading];
  const part = heading?.part ?? 0;
  const last =
    several || notesLast
      ? blocks
          .slice(section.first, section.end)
          .findLast((block) => (several ? block.part === part : block.kind !== 'footnote'))
      : blocks[section.end - 1];
  const start = heading === undefined ? places.place(0, 0) : places.place(heading.part, heading.from);
  if (section.heading < 0) {
    const end = several ? 0 : Math.max(0, source.parts.length - 1);
    return { start, end: places.place(end, source.parts[end]?.length ?? 0) };
  }
  return { start, end: last === undefined ? start : places.place(last.part, last.to) };
}

function emptySection(places: PlaceFinder): Section {
  return {
    index: 0,
    parent: -1,
    level: 0,
    heading: -1,
    title: '',
    number: '',
    roles: [],
    provenance: 'written',
    first: 0,
    end: 0,
    range: places.range(0, 0, 0),
  };
}

/** Blocks with their languages, and with what their section says of them: contents and guidance are no text of the plan. */
function outlineBlocks(
  walked: Walked,
  sections: readonly Section[],
  languages: readonly (Language | 'other')[],
): Block[] {
  return walked.blocks.map(({ part: _part, from: _from, to: _to, ...block }, index) => {
    const roles = sections[block.section]?.roles ?? [];
    const use =
      block.use !== 'body'
        ? block.use
        : roles.includes('contents')
          ? 'contents'
          : roles.includes('guidance')
            ? 'guidance'
            : 'body';
    return { index, ...block, use, language: languages[index] ?? 'fi' };
  });
}

function outlineTables(walked: Walked, languages: readonly (Language | 'other')[], rules: OutlineRules): Table[] {
  return walked.tables.map(({ headers, record, ...table }) => {
    if (record) return { ...table, columns: record.map((role) => ({ role })), isRecord: true };
    const texts = headers.map((header) => (header === undefined ? undefined : walked.blocks[header]?.text));
    const named = texts.map((text, column) =>
      text === undefined ? undefined : rules.columnRoles(text, languages[headers[column] ?? -1] ?? 'fi')[0],
    );
    const holdsFigures = (column: number): boolean =>
      table.rows.some((row) => /\d/.test(walked.blocks[row[column] ?? -1]?.text ?? ''));
    const roles = withYears(texts, named, holdsFigures);
    return {
      ...table,
      columns: headers.map((header, column) => {
        const role = roles[column];
        return { ...(header === undefined ? {} : { header }), ...(role === undefined ? {} : { role }) };
      }),
    };
  });
}

/** A column's heading that is a year, bare or with what the figures of that year are: `2025`, `TP 2025`, `Tavoite 2028`. */
const YEAR_HEADING = /^\s*(?:\p{L}{1,14}\.?\s+)?((?:19|20)\d\d)\s*$/u;

/**
 * Gives columns that are headed by years and hold figures their roles: the earliest is where a measure starts from, the latest where it should
 * come to. One year alone is the aim beside a column that says where things stand.
 */
function withYears(
  texts: readonly (string | undefined)[],
  named: readonly (ColumnRole | undefined)[],
  holdsFigures: (column: number) => boolean,
): readonly (ColumnRole | undefined)[] {
  const years = texts
    .map((text, column) => ({ column, year: Number(YEAR_HEADING.exec(text ?? '')?.[1] ?? 0) }))
    .filter(({ column, year }) => year > 0 && holdsFigures(column))
    .toSorted((a, b) => a.year - b.year);
  const [first, last] = [years[0], years.at(-1)];
  const roles = [...named];
  if (!first || !last) return roles;
  if (first.year < last.year) {
    roles[first.column] = 'baseline';
    roles[last.column] = 'target';
  } else if (named[last.column] === undefined && named.includes('baseline') && !named.includes('target'))
    roles[last.column] = 'target';
  return roles;
}

/** A document's blocks, with how many of them make up its title page. */
interface Pages {
  readonly blocks: readonly Block[];
  readonly front: number;
  readonly places: PlaceFinder;
}

/** A fact found in a block's text. */
interface InText {
  readonly pages: Pages;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

function frontBlocks(blocks: readonly Block[]): number {
  const most = Math.min(blocks.length, FRONT_BLOCKS);
  for (let index = 0; index < most; index++) if ((blocks[index]?.text.length ?? 0) > FRONT_LENGTH) return index;
  return most;
}

/** The first heading of the highest level on the title page, else the first heading, else the first line when it is short. */
function titleOf(blocks: readonly Block[], front: number): string {
  let best: Block | undefined;
  for (const block of blocks.slice(0, Math.max(front, 1))) {
    if (block.kind !== 'heading' || block.use !== 'body') continue;
    if (best === undefined || (block.level ?? 6) < (best.level ?? 6)) best = block;
  }
  best ??= blocks.find((block) => block.kind === 'heading' && block.use === 'body');
  return best === undefined ? '' : headingNumber(best.text).title;
}

function typeAnswer(
  pages: Pages,
  title: string,
  language: Language | 'other',
  options: OutlineOptions,
  facts: StatedFacts,
): Answer<string> {
  if (options.documentType !== undefined) return { value: options.documentType, source: 'option' };
  if (facts.documentType !== undefined) return { value: facts.documentType, source: 'front-matter' };
  if (options.configured?.documentType !== undefined)
    return { value: options.configured.documentType, source: 'configuration' };
  const found = findDocumentType(pages.blocks, pages.front, title, options.path, language, options.pack);
  if (found === undefined) return { value: 'other', source: 'none' };
  const text = pages.blocks[found.block ?? -1]?.text;
  const place =
    found.block === undefined || text === undefined
      ? {}
      : rangeIn({ pages, block: found.block, start: 0, end: text.length });
  return { value: found.type, source: found.source, ...place };
}

interface OrganisationAnswer extends Partial<InText> {
  readonly value: { readonly name: string; readonly kind?: OrganisationKind };
  readonly source: Answer<string>['source'];
}

function organisationAnswer(pages: Pages, options: OutlineOptions, facts: StatedFacts): OrganisationAnswer | undefined {
  if (options.organisation !== undefined) return given(options.organisation, 'option');
  if (facts.organisation !== undefined) return given(facts.organisation, 'front-matter');
  if (options.configured?.organisation !== undefined) return given(options.configured.organisation, 'configuration');
  const texts = pages.blocks.slice(0, ENDS).map((block) => (block.use === 'body' ? block.text : ''));
  const found = findOrganisation(texts, pages.front);
  if (found === undefined) return undefined;
  const source = found.text < pages.front ? 'title' : 'text';
  return { value: found, source, pages, block: found.text, start: found.start, end: found.end };
}

/** An organisation that was named, with the kind that its name tells. */
function given(name: string, source: Answer<string>['source']): OrganisationAnswer {
  const kind = findOrganisation([name], 1)?.kind;
  return { value: kind === undefined ? { name } : { name, kind }, source };
}

function kindAnswer(
  organisation: OrganisationAnswer | undefined,
  type: Answer<string>,
  options: OutlineOptions,
  facts: StatedFacts,
): Answer<OrganisationKind | undefined> {
  if (options.organisationKind !== undefined) return { value: options.organisationKind, source: 'option' };
  if (facts.organisationKind !== undefined) return { value: facts.organisationKind, source: 'front-matter' };
  if (options.configured?.organisationKind !== undefined)
    return { value: options.configured.organisationKind, source: 'configuration' };
  // A type that only one kind of organisation makes settles it: a municipality's strategy may well name its county.
  const kinds = options.pack.documentTypes.find((known) => known.id === type.value)?.organisationKinds ?? [];
  if (kinds.length === 1) return { value: kinds[0], source: type.source };
  const known = organisationNamed(organisation?.value.name, options.pack.organisations);
  const kind = known?.kind ?? organisation?.value.kind;
  return kind === undefined || organisation === undefined
    ? { value: undefined, source: 'none' }
    : { value: kind, source: organisation.source };
}

function periodAnswer(pages: Pages, options: OutlineOptions, facts: StatedFacts): Answer<Period> | undefined {
  if (options.period !== undefined) return { value: options.period, source: 'option' };
  if (facts.period !== undefined) return { value: facts.period, source: 'front-matter' };
  if (options.configured?.period !== undefined) return { value: options.configured.period, source: 'configuration' };
  for (const block of pages.blocks.slice(0, pages.front)) {
    const found = block.use === 'body' ? findPeriod(block.text) : undefined;
    if (found !== undefined && !found.backwards) {
      return {
        value: found.period,
        source: 'title',
        ...rangeIn({ pages, block: block.index, start: found.start, end: found.end }),
      };
    }
  }
  const inName = findPeriod((options.path.split('/').at(-1) ?? '').replaceAll('_', '-'));
  return inName === undefined || inName.backwards ? undefined : { value: inName.period, source: 'file-name' };
}

function approvedAnswer(pages: Pages, facts: StatedFacts): Answer<string | boolean> | undefined {
  if (facts.approved !== undefined) return { value: facts.approved, source: 'front-matter' };
  for (const block of pages.blocks.slice(0, pages.front)) {
    const found = block.use === 'body' ? findApproval(block.text) : undefined;
    if (found !== undefined)
      return {
        value: found.date,
        source: 'title',
        ...rangeIn({ pages, block: block.index, start: found.start, end: found.end }),
      };
  }
  return undefined;
}

/** Where a fact stands: from the source of its first character to that of its last. */
function rangeIn(fact: Partial<InText>): { readonly range?: Section['range'] } {
  const { pages, block: index, start, end } = fact;
  const block = index === undefined ? undefined : pages?.blocks[index];
  if (pages === undefined || block === undefined || start === undefined || end === undefined) return {};
  const first = block.segments.find((segment) => segment.end > start);
  const last = block.segments.find((segment) => segment.end >= end);
  if (first === undefined || last === undefined) return {};
  const from = first.kind === 'folded' ? first.from : first.from + start - first.start;
  const to = last.kind === 'folded' ? last.to : last.from + end - last.start;
  return { range: { start: pages.places.place(first.part, from), end: pages.places.place(last.part, to) } };
}
