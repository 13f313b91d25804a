import type { ColumnRole, Indicator } from '@lapsilinssi/core';
import { columnField, nameIn } from '@lapsilinssi/reporters';
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import type { CompletionItem } from 'vscode-languageserver-protocol';

import { tell } from '../../messages/tell.ts';
import type { CompletionPlace } from '../completion.ts';
import { replacing } from './replacing.ts';

/** A row of a table that is being written. */
interface RowPlace {
  /** Roles by column. */
  readonly roles: readonly (ColumnRole | undefined)[];
  readonly column: number;
  /** Column of the line at which the cell's text begins. */
  readonly from: number;
  /** Whether nothing else stands in the row yet. */
  readonly isNew: boolean;
}

/** Indicators of the catalogue in a table's column of them, or as items of a section of indicators; undefined elsewhere. */
export function indicatorItems(place: CompletionPlace): CompletionItem[] | undefined {
  const { plan, written } = place;
  const indicators = plan.pack.compiled.indicators?.indicators.filter(
    ({ patterns }) => patterns[written] !== undefined,
  );
  if (indicators === undefined) return undefined;
  const row = rowAt(place);
  if (row !== undefined) {
    const isNamed = row.roles[row.column] === 'indicator';
    if (!isNamed) return row.roles[row.column] === 'source' ? sourceItems(place, row) : undefined;
    const names = indicators.map((one) => nameItem(one, place, row.from));
    return row.isNew ? [...names, ...indicators.map((one) => rowItem(one, place, row))] : names;
  }
  const marker = /^\s*[-*+][ \t]+/u.exec(place.before)?.[0];
  if (marker === undefined || !isAmongIndicators(place)) return undefined;
  return indicators.map((one) => nameItem(one, place, marker.length));
}

function nameItem(indicator: Indicator, place: CompletionPlace, from: number): CompletionItem {
  const name = ownName(indicator, place);
  return {
    label: name,
    kind: CompletionItemKind.Value,
    detail: factsOf(indicator, place),
    textEdit: replacing(place.position, from, name),
  };
}

/** A whole row, with fields for what is not known. */
function rowItem(indicator: Indicator, place: CompletionPlace, row: RowPlace): CompletionItem {
  const { position, language, written } = place;
  const name = ownName(indicator, place);
  const cells = row.roles.map((role) => {
    if (role === 'indicator') return name;
    const source = role === 'source' ? sourceName(indicator, place) : undefined;
    return source ?? (role === undefined ? '' : `[${columnField(role, written)}]`);
  });
  return {
    label: tell(language, 'completion.row', { title: name }),
    filterText: name,
    kind: CompletionItemKind.Snippet,
    detail: factsOf(indicator, place),
    textEdit: replacing(position, 0, `| ${cells.join(' | ')} |`),
  };
}

function sourceItems({ plan, position, written }: CompletionPlace, row: RowPlace): CompletionItem[] {
  return (plan.pack.compiled.indicators?.sources ?? []).map(({ name }) => ({
    label: name[written] ?? nameIn(name, written),
    kind: CompletionItemKind.Value,
    textEdit: replacing(position, row.from, name[written] ?? nameIn(name, written)),
  }));
}

function ownName({ name }: Indicator, { written }: CompletionPlace): string {
  return name[written] ?? nameIn(name, written);
}

function sourceName({ source }: Indicator, { plan, written }: CompletionPlace): string | undefined {
  const name = plan.pack.compiled.indicators?.sources.find(({ id }) => id === source)?.name;
  return name && (name[written] ?? nameIn(name, written));
}

/** `prosenttia · Kouluterveyskysely` */
function factsOf(indicator: Indicator, place: CompletionPlace): string {
  return [tell(place.language, `unit.${indicator.unit}`), sourceName(indicator, place)].filter(Boolean).join(' · ');
}

/** The row in which the caret stands, below a heading row and its line. */
function rowAt({ lines, position, before, rules, written }: CompletionPlace): RowPlace | undefined {
  if (!/^\s*\|/u.test(before)) return undefined;
  let top = position.line;
  while (/^\s*\|/u.test(lines[top - 1] ?? '')) top -= 1;
  if (position.line < top + 2 || !/^[\s|:-]+$/u.test(lines[top + 1] ?? '')) return undefined;
  const roles = cellsOf(lines[top] ?? '').map((text) => rules.columnRoles(text, written)[0]);
  const column = before.trimStart().split(PIPE).length - 2;
  const cell = /(?<!\\)\|[ \t]*((?:\\\||[^|])*)$/u.exec(before);
  const line = lines[position.line] ?? '';
  const others = cellsOf(line).filter((text, index) => index !== column && text !== '');
  return {
    roles,
    column,
    from: before.length - (cell?.[1]?.length ?? 0),
    isNew: others.length === 0 && column === roles.indexOf('indicator'),
  };
}

const PIPE = /(?<!\\)\|/u;

/** The texts between a row's pipes; the last one even when its pipe is not there yet. */
function cellsOf(row: string): string[] {
  const cells = row.trim().split(PIPE).slice(1);
  if (/(?<!\\)\|$/u.test(row.trimEnd()) && cells.length > 1) cells.pop();
  return cells.map((text) => text.trim());
}

/** Whether the caret stands in a section that is about indicators. */
function isAmongIndicators({ plan, position }: CompletionPlace): boolean {
  const line = position.line + 1;
  const section = plan.reported.document.sections.findLast(
    ({ heading, range }) => heading >= 0 && range.start.line <= line,
  );
  return section?.roles.includes('indicator') === true;
}
