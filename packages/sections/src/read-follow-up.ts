import type { RootContent, Table, TableCell } from 'mdast';

import { FOLLOW_UP } from './field-tag.ts';
import { parseTemplate } from './parse-template.ts';
import type { FollowUpTemplate, ReadTemplate, TemplateField } from './template.ts';
import {
  exampleOf,
  fieldOf,
  isDirective,
  languageOf,
  sentencesOf,
  tell,
  tellTwice,
  tellUnexpected,
} from './template-reader.ts';
import type { TemplateReader } from './template-reader.ts';

const SHAPE =
  'A follow-up is ::follow-up{lang="fi"}, a question, what a good answer holds, an example and a table with one row of fields.';

/** Stands for the id of any theme, so that none makes a tag too long. */
const ANY_THEME = 'x'.repeat(36);

/** Reads the template of the block with which every section ends. */
export function readFollowUp(markdown: string): ReadTemplate<FollowUpTemplate> {
  const reader: TemplateReader = { markdown, problems: [] };
  const root = parseTemplate(markdown);
  const [first, asked, held, ...rest] = root.children;
  if (!isDirective(first, 'follow-up')) {
    tell(reader, first ?? root, 'part-missing', 'The template does not begin with its name and language.', SHAPE);
    return { status: 'broken', problems: reader.problems };
  }
  const language = languageOf(reader, first);
  const question = sentencesOf(reader, asked);
  const holds = sentencesOf(reader, held);
  if (question === '' || holds === '') {
    tell(reader, asked ?? first, 'part-missing', 'The question or what a good answer holds lacks.', SHAPE);
  }
  const example = exampleOf(reader, rest, first);
  const table = rest.find((node) => node.type === 'table');
  for (const node of rest) {
    if (node !== table && !isDirective(node, 'example')) tellUnexpected(reader, node, SHAPE);
  }
  const columns = table === undefined ? [] : readColumns(reader, table);
  if (columns.length === 0) tell(reader, table ?? first, 'part-missing', 'The table of fields lacks.', SHAPE);
  if (reader.problems.length > 0) return { status: 'broken', problems: reader.problems };
  return { status: 'ok', template: { language, question, holds, example, columns } };
}

function readColumns(reader: TemplateReader, table: Table): FollowUpTemplate['columns'] {
  const [headings, row, ...more] = table.children;
  if (more[0] !== undefined) tell(reader, more[0], 'content-unexpected', 'The table has more than one row.', SHAPE);
  const cells = row?.children ?? [];
  const columns = cells.flatMap((cell, index) => {
    const field = readCell(reader, cell);
    const heading = textOf(headings?.children[index]);
    if (heading === '') tell(reader, cell, 'part-missing', 'The column has no heading.', SHAPE);
    return field === undefined ? [] : [{ heading, field }];
  });
  tellTwice(
    reader,
    columns.map(({ field }) => field),
    cells,
  );
  return columns;
}

function readCell(reader: TemplateReader, cell: TableCell): TemplateField | undefined {
  const [only, ...more] = cell.children;
  if (only?.type === 'textDirective' && only.name === 'field' && more.length === 0) {
    return fieldOf(reader, only, { theme: ANY_THEME, question: FOLLOW_UP });
  }
  tell(reader, cell, 'content-unexpected', 'A cell holds one field.', 'Write :field[label]{#id} and nothing else.');
  return undefined;
}

function textOf(cell: RootContent | undefined): string {
  const [only] = cell?.type === 'tableCell' ? cell.children : [];
  return only?.type === 'text' ? only.value : '';
}
