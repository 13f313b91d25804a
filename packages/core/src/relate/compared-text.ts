import { entities } from '@lapsilinssi/linguistics';
import type { Entity } from '@lapsilinssi/linguistics';

import type { Assessment, Level, ThemeResult } from '../assessment.ts';
import type { Block, ColumnRole, PlanDocument, SectionRole } from '../document.ts';
import { locate, quoteOf } from '../locate.ts';
import type { Pack } from '../match/open-pack.ts';
import { topOf } from '../top-of.ts';
import type { Placed } from './document-facts.ts';

/** A number, share, sum, year, date or period as it is compared. */
export interface Figure {
  readonly kind: 'number' | 'percent' | 'euro' | 'time';
  /** The same for what says the same in any language: `8`, `90..95`, `2027`, `2027-01-01`. */
  readonly value: string;
  /** As written. */
  readonly quote: string;
  /** Whether it is written in digits: a number in words may be said otherwise in another language. */
  readonly digits: boolean;
  readonly at: Placed;
  /** Where it stands in a table: its number in the section, row and column; and the column's role. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number; readonly role?: ColumnRole };
}

/** A table as it is compared. */
export interface ComparedTable {
  readonly rows: number;
  readonly columns: number;
  readonly at: Placed;
  /** Cells of the column that says who is responsible, by row; empty for an empty cell. Absent without such a column. */
  readonly owners?: readonly { readonly text: string; readonly at: Placed }[];
}

/** A section as it is compared: its own text without that of its subsections. */
export interface ComparedSection {
  /** Position of the section above it in {@link ComparedText.sections}; -1 for the document itself. */
  readonly parent: number;
  /** How many sections stand above it. */
  readonly depth: number;
  readonly number: string;
  readonly title: string;
  readonly roles: readonly SectionRole[];
  readonly blocks: number;
  readonly at: Placed;
  readonly figures: readonly Figure[];
  readonly tables: readonly ComparedTable[];
  /** How often each run of digits stands in its text, whatever it means there. */
  readonly runs: Readonly<Record<string, number>>;
}

/** What a version of a document in another language must share with it. */
export interface ComparedText {
  /** In document order; the first is what stands before the first heading. */
  readonly sections: readonly ComparedSection[];
  readonly themes: readonly {
    readonly id: string;
    readonly level: Level;
    readonly required: boolean;
    readonly at: Placed;
  }[];
}

/** What is compared of a document with its version in another language. */
export function comparedText({ document, themes }: Assessment, pack: Pack): ComparedText {
  const { sections, blocks } = document;
  const own: Block[][] = sections.map(() => []);
  for (const block of blocks) {
    if (block.use === 'body' || block.use === 'quotation') own[block.section]?.push(block);
  }
  const depths: number[] = [];
  return {
    sections: sections.map((section, index) => {
      const depth = section.parent < 0 ? 0 : (depths[section.parent] ?? 0) + 1;
      depths.push(depth);
      const texts = own[index] ?? [];
      const tables = document.tables.filter((table) => table.section === index);
      const runs: Record<string, number> = {};
      for (const block of texts) {
        for (const [run] of bodyOf(block, section.title).matchAll(/\d+/gu)) runs[run] = (runs[run] ?? 0) + 1;
      }
      return {
        parent: section.parent,
        depth,
        number: section.number,
        title: section.title,
        roles: section.roles,
        blocks: texts.length,
        at: section.heading < 0 ? { range: topOf(document), section: index } : place(document, section.heading),
        figures: texts.flatMap((block) =>
          figuresOf(
            pack,
            document,
            block,
            section.title,
            tables.findIndex((table) => table.index === block.cell?.table),
          ),
        ),
        tables: tables.map((table) => comparedTable(document, table)),
        runs,
      };
    }),
    themes: themes.map((theme) => ({
      id: theme.id,
      level: theme.level,
      required: theme.requirement === 'required',
      at: strongestPlace(document, theme),
    })),
  };
}

function place(document: PlanDocument, index: number): Placed {
  const block = document.blocks[index];
  const range = locate(document, { block: index, start: 0, end: block?.text.length ?? 0 });
  return { range, section: block?.section ?? 0 };
}

function strongestPlace(document: PlanDocument, { strongest, evidence }: ThemeResult): Placed {
  const passage = strongest === undefined ? undefined : evidence[strongest];
  return passage === undefined
    ? { range: topOf(document), section: 0 }
    : { range: passage.range, section: passage.section };
}

/** A block's text; of a heading without its numbering, which is compared by itself. */
function bodyOf({ kind, text }: Block, title: string): string {
  return kind === 'heading' && text.endsWith(title) ? title : text;
}

function figuresOf(pack: Pack, document: PlanDocument, block: Block, title: string, table: number): Figure[] {
  const { text, cell } = block;
  const runtime = pack.language(block.language);
  if (runtime === undefined) return [];
  const from = text.length - bodyOf(block, title).length;
  return entities(runtime.lexicon, text.slice(from)).flatMap((entity) => {
    const { start, end } = entity;
    const meant = meaningOf(entity);
    if (meant === undefined) return [];
    const span = { block: block.index, start: from + start, end: from + end };
    const role = cell === undefined ? undefined : roleOf(document.tables[cell.table]?.columns ?? [], cell.column);
    return [
      {
        ...meant,
        quote: quoteOf(document, span),
        digits: /\d/u.test(text.slice(span.start, span.end)),
        at: { range: locate(document, span), section: block.section },
        ...(cell && table >= 0 && { cell: { table, row: cell.row, column: cell.column, ...(role && { role }) } }),
      },
    ];
  });
}

/** A column's role; beside one that says where an indicator stands, a column of goals holds what it should come to. */
function roleOf(columns: PlanDocument['tables'][number]['columns'], column: number): ColumnRole | undefined {
  const role = columns[column]?.role;
  return role === 'goal' && columns.some((one) => one.role === 'baseline') ? 'target' : role;
}

/** What an entity says in any language; undefined for what is no figure, and for dates and periods without a year. */
function meaningOf({ kind, value, upper, date, vague }: Entity): Pick<Figure, 'kind' | 'value'> | undefined {
  if (vague === true) return undefined;
  if (kind === 'date') return date === undefined ? undefined : { kind: 'time', value: date };
  if (value === undefined && upper === undefined) return undefined;
  const range = upper === undefined || upper === value ? String(value) : `${value ?? ''}..${upper}`;
  if (kind === 'year' || kind === 'period') return { kind: 'time', value: range };
  return kind === 'number' || kind === 'percent' || kind === 'euro' ? { kind, value: range } : undefined;
}

function comparedTable(document: PlanDocument, table: PlanDocument['tables'][number]): ComparedTable {
  const column = table.columns.findIndex(({ role }) => role === 'owner');
  const first = table.columns.find(({ header }) => header !== undefined)?.header ?? table.rows.flat().find(isBlock);
  const at = first === undefined ? { range: topOf(document), section: table.section } : place(document, first);
  return {
    rows: table.rows.length,
    columns: table.columns.length,
    at,
    ...(column >= 0 && {
      owners: table.rows.map((row) => {
        const block = row[column];
        const text = block === undefined ? '' : (document.blocks[block]?.text ?? '');
        const near = block ?? row.find(isBlock);
        return {
          text: /[\p{L}\d]/u.test(text) ? text : '',
          at: near === undefined ? at : place(document, near),
        };
      }),
    }),
  };
}

function isBlock(index: number | undefined): index is number {
  return index !== undefined;
}
