import { textIn } from '@lapsilinssi/core';
import type { TemplateTable } from '@lapsilinssi/core';
import type { RootContent, Table, TableCell } from 'mdast';

import type { BuildPlanOptions } from './build-plan.ts';
import { fieldTag } from './field-tag.ts';
import { box, said, text, WORDS } from './guidance-box.ts';
import { planField } from './plan-field.ts';
import { MEASURE_ROWS, OFFERED_INDICATORS, PLAN_WORDS } from './plan-words.ts';
import type { TemplateField } from './template.ts';

/**
 * A table to fill in, after its guidance: three rows of measures, or a row for each indicator that is offered.
 * @param owner content or theme with which it stands
 * @param title what it is a table of
 */
export function planTable(
  table: TemplateTable,
  owner: string,
  title: string,
  options: BuildPlanOptions,
): RootContent[] {
  const { language, withGuidance } = options;
  const { holds, columns } = PLAN_WORDS[language].tables[table];
  const choices = (options.pack.indicators?.indicators ?? []).map(({ name }) => textIn(name, language));
  const cellOf = (column: TemplateField, row: number, label: string = column.label): TableCell => ({
    type: 'tableCell',
    children: [
      planField(options.fields, {
        tag: fieldTag('plan', owner, `${column.id}-${row + 1}`),
        label,
        ...(table === 'indicators' && column.id === 'indicator'
          ? { kind: 'choice', choices, isName: true }
          : { kind: 'text' }),
      }),
    ],
  });
  const rows =
    table === 'measures'
      ? Array.from({ length: MEASURE_ROWS }, (_, row) => columns.map((column) => cellOf(column.field, row)))
      : offered(options).map((labels, row) =>
          columns.map((column) => cellOf(column.field, row, labels[column.field.id] ?? column.field.label)),
        );
  const head: TableCell[] = columns.map((column) => ({ type: 'tableCell', children: [text(column.heading)] }));
  const node: Table = {
    type: 'table',
    data: { caption: title },
    children: [head, ...rows].map((children) => ({ type: 'tableRow', children })),
  };
  return [...(withGuidance ? [box('question', [said(WORDS[language].guidance, holds)])] : []), node];
}

/** What the rows of a table of indicators offer, by the id of the column: in brackets until somebody chooses it. */
function offered({ pack, language }: BuildPlanOptions): readonly Readonly<Record<string, string>>[] {
  const { indicators = [], sources = [] } = pack.indicators ?? {};
  const { units, own, everyChild } = PLAN_WORDS[language];
  const found = OFFERED_INDICATORS.flatMap((id) => {
    const one = indicators.find((candidate) => candidate.id === id);
    if (one === undefined) return [];
    const from = sources.find((candidate) => candidate.id === one.source);
    const unit = units[one.unit];
    return [
      {
        indicator: textIn(one.name, language),
        source: from === undefined ? own : textIn(from.name, language),
        ...(one.kind === 'process' ? { ages: everyChild } : {}),
        ...unit,
      },
    ];
  });
  return found.length > 0 ? found : [{}];
}
