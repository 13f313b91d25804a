import { textIn } from '@lapsilinssi/core';
import type {
  BasisKind,
  CompiledPack,
  DocumentType,
  OrganisationKind,
  Period,
  RequiredContent,
  TemplateTable,
  Theme,
} from '@lapsilinssi/core';
import type { Heading, Paragraph, RootContent, Table, TableCell, Text } from 'mdast';

import { buildSection } from './build-section.ts';
import { fieldTag } from './field-tag.ts';
import { box, said, text, WORDS } from './guidance-box.ts';
import { MEASURE_ROWS, OFFERED_INDICATORS, PLAN_WORDS } from './plan-words.ts';
import { templateOf } from './template-of.ts';
import type { SectionTemplates, TemplateField, TemplateLanguage } from './template.ts';

/** How a whole plan is built. */
export interface BuildPlanOptions {
  readonly type: DocumentType;
  readonly pack: CompiledPack;
  readonly templates: SectionTemplates;
  readonly language: TemplateLanguage;
  readonly organisationKind: OrganisationKind;
  /** Left to be filled in when absent. */
  readonly organisation?: string;
  readonly period?: Period;
  /** Ids of themes whose sections stand in it beside those that its type requires. */
  readonly themes: readonly string[];
  /** Whether advice, basis and examples stand in it beside questions and fields. */
  readonly withGuidance: boolean;
  /** What is filled in already, by tag. */
  readonly fields: Readonly<Record<string, string>>;
  /** A basis in words, in the plan's language; an empty text leaves it out. */
  readonly basisText: (item: { readonly basis: readonly string[]; readonly basisKind: BasisKind }) => string;
}

/**
 * Builds a whole plan to fill in: front matter, title, the contents that the law lists and the recommended ones in the pack's order, the
 * sections of the required themes and of those that are asked for, approval, sources and how to check it. Nothing in it is evidence until a
 * field is filled. English plans have no template.
 */
export function buildPlan(options: BuildPlanOptions): RootContent[] {
  const { type, pack, language, organisationKind, period } = options;
  const words = PLAN_WORDS[language];
  const title = textIn(type.name, language);
  const years = period === undefined ? '' : ` ${yearsOf(period)}`;
  const contents = type.contents.filter((content) => content.for.includes(organisationKind));
  const wanted = (theme: Theme): boolean =>
    type.themes[theme.id]?.requirement === 'required' || options.themes.includes(theme.id);
  const chapters: readonly RootContent[][] = [
    ...contents.map((content) => contentNodes(content, options)),
    ...pack.themes.filter(wanted).map((theme) => themeNodes(theme, options)),
    partNodes('approval', words.approval, options),
    partNodes('sources', words.sources, options),
    [heading(2, words.checking.heading), ...words.checking.steps.map((step) => guidance([step], language))],
  ];
  let number = 0;
  const numbered = chapters.flatMap(([first, ...rest]) => {
    if (first?.type !== 'heading') return [];
    number += 1;
    return [heading(2, `${number} ${headingText(first)}`), ...rest];
  });
  return [
    { type: 'yaml', value: frontMatter(options).join('\n') },
    heading(1, `${title}${years}`),
    { type: 'paragraph', children: [field(options, 'organisation', words.organisation, options.organisation)] },
    ...numbered,
  ];
}

function frontMatter({ type, language, organisation, organisationKind, period }: BuildPlanOptions): string[] {
  const { keys, kinds } = PLAN_WORDS[language];
  return [
    `${keys.type}: ${quoted(lowerFirst(textIn(type.name, language)))}`,
    ...(organisation === undefined ? [] : [`${keys.organisation}: ${quoted(organisation)}`]),
    `${keys.kind}: ${kinds[organisationKind]}`,
    ...(period === undefined ? [] : [`${keys.period}: ${yearsOf(period)}`]),
    `${keys.language}: ${language}`,
  ];
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A name as YAML takes it for a text, whatever it holds. */
function quoted(name: string): string {
  return /^[\p{L}\p{N} .-]+$/u.test(name) ? name : `'${name.replaceAll("'", "''").replaceAll(/\s+/gu, ' ')}'`;
}

function yearsOf({ from, to }: Period): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** A content: its title, what it should hold and on what basis, and a place for it; its table where it has one. */
function contentNodes(content: RequiredContent, options: BuildPlanOptions): RootContent[] {
  const { language, withGuidance } = options;
  const words = WORDS[language];
  const basis = options.basisText(content);
  const told = [textIn(content.advice, language)];
  return [
    heading(2, textIn(content.title, language)),
    guidance(told, language, withGuidance && basis !== '' ? [said(words.basis, basis)] : []),
    {
      type: 'paragraph',
      children: [field(options, fieldTag('plan', content.id, 'text'), PLAN_WORDS[language].ownText)],
    },
    ...(content.table === undefined ? [] : tableNodes(content.table, content.id, options)),
  ];
}

function themeNodes(theme: Theme, options: BuildPlanOptions): RootContent[] {
  const { templates, language, withGuidance, fields, basisText } = options;
  const found = templateOf(templates, theme.id, language);
  if (found === undefined) return [];
  return buildSection(found.template, { theme, followUp: found.followUp, level: 2, withGuidance, fields, basisText });
}

function partNodes(
  id: 'approval' | 'sources',
  part: { readonly heading: string; readonly holds: string; readonly field: string },
  options: BuildPlanOptions,
): RootContent[] {
  const { type, language, organisationKind } = options;
  const approval = id === 'approval' ? type.approval.find((one) => one.for.includes(organisationKind)) : undefined;
  const organ = approval?.organ === undefined ? '' : textIn(approval.organ, language);
  return [
    heading(2, part.heading),
    guidance([part.holds], language),
    {
      type: 'paragraph',
      children: [field(options, fieldTag('plan', id, 'text'), organ === '' ? part.field : `${organ}, ${part.field}`)],
    },
  ];
}

/** A table to fill in: three rows of measures, or a row for each indicator that is offered. */
function tableNodes(table: TemplateTable, content: string, options: BuildPlanOptions): RootContent[] {
  const { language } = options;
  const { holds, columns } = PLAN_WORDS[language].tables[table];
  const cellOf = (column: TemplateField, row: number, label: string = column.label): TableCell => ({
    type: 'tableCell',
    children: [field(options, fieldTag('plan', content, `${column.id}-${row + 1}`), label)],
  });
  const rows =
    table === 'measures'
      ? Array.from({ length: MEASURE_ROWS }, (_, row) => columns.map((column) => cellOf(column.field, row)))
      : offered(options).map(({ name, source }, row) =>
          columns.map((column) =>
            cellOf(
              column.field,
              row,
              column.field.id === 'indicator' ? name : column.field.id === 'source' ? source : column.field.label,
            ),
          ),
        );
  const head: TableCell[] = columns.map((column) => ({ type: 'tableCell', children: [text(column.heading)] }));
  const node: Table = {
    type: 'table',
    children: [head, ...rows].map((children) => ({ type: 'tableRow', children })),
  };
  return [guidance([holds], language), node];
}

/** The indicators that a table offers, each with its source, in brackets until they are chosen. */
function offered({ pack, language }: BuildPlanOptions): readonly { readonly name: string; readonly source: string }[] {
  const { indicators = [], sources = [] } = pack.indicators ?? {};
  const { indicator, source } = Object.fromEntries(
    PLAN_WORDS[language].tables.indicators.columns.map((column) => [column.field.id, column.field.label]),
  );
  const found = OFFERED_INDICATORS.flatMap((id) => {
    const one = indicators.find((candidate) => candidate.id === id);
    if (one === undefined) return [];
    const from = sources.find((candidate) => candidate.id === one.source);
    return [
      { name: textIn(one.name, language), source: from === undefined ? (source ?? '') : textIn(from.name, language) },
    ];
  });
  return found.length > 0 ? found : [{ name: indicator ?? '', source: source ?? '' }];
}

function heading(depth: 1 | 2, value: string): Heading {
  return { type: 'heading', depth, children: [text(value)] };
}

function headingText({ children }: Heading): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function guidance(
  sentences: readonly string[],
  language: TemplateLanguage,
  more: readonly Paragraph[] = [],
): RootContent {
  return box('question', [...sentences.map((sentence) => said(WORDS[language].guidance, sentence)), ...more]);
}

/** A place to fill in, or what it is filled with. */
function field({ fields }: BuildPlanOptions, tag: string, label: string, given?: string): Text {
  const value = fields[tag] ?? given;
  const short = fitting(label);
  return { ...text(value ?? `[${short}]`), data: { field: { tag, label: short, filled: value !== undefined } } };
}

/** A label of at most six words without brackets, as the outline takes longer ones for guidance. */
function fitting(label: string): string {
  return label
    .replaceAll(/[[\]]/gu, '')
    .split(/\s+/u)
    .slice(0, 6)
    .join(' ')
    .replace(/[,;:]$/u, '');
}
