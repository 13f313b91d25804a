import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

import type { BuildPlanOptions } from './build-plan.ts';
import { planChapters } from './plan-chapters.ts';
import type { PlanChapter } from './plan-chapters.ts';

/** A place to fill in, as a plan's template has it. */
export interface PlanField {
  readonly tag: string;
  readonly label: string;
  /** Question to which it belongs, or heading of its column; empty for a chapter's own text. */
  readonly question: string;
  /** Row of its table, 1-based; undefined outside of tables. */
  readonly row?: number;
}

/** A chapter of a plan's template with its fields, in order. */
export interface ChapterFields {
  /** `plan.` and the id of a content, or the id of a theme: with it the tags of its fields begin. */
  readonly id: string;
  /** Heading without number. */
  readonly title: string;
  /** Whether every plan of the type has it; else it was asked for. */
  readonly asked: boolean;
  readonly fields: readonly PlanField[];
}

/** The fields of a plan's template by chapter, those of all themes too. English plans have no template. */
export function planFields(
  options: Pick<BuildPlanOptions, 'type' | 'pack' | 'templates' | 'language' | 'organisationKind'>,
): ChapterFields[] {
  const chapters = planChapters({
    ...options,
    themes: options.pack.themes.map(({ id }) => id),
    withGuidance: false,
    numbered: false,
    fields: {},
    basisText: () => '',
  });
  return chapters.map((chapter) => ({
    id: idOf(chapter),
    title: chapter.title,
    asked:
      chapter.subject.kind !== 'theme' || options.type.themes[chapter.subject.theme.id]?.requirement === 'required',
    fields: fieldsOf(chapter.nodes),
  }));
}

function idOf({ subject }: PlanChapter): string {
  if (subject.kind === 'content') return `plan.${subject.content.id}`;
  return subject.kind === 'theme' ? subject.theme.id : `plan.${subject.kind}`;
}

function fieldsOf(nodes: readonly RootContent[]): PlanField[] {
  const fields: PlanField[] = [];
  let question = '';
  for (const node of nodes) {
    if (node.type === 'blockquote' && node.data?.guidance === 'question') question = strongIn(node.children);
    else if (node.type === 'paragraph') fields.push(...marksIn(node.children, question));
    else if (node.type === 'table') {
      const [head, ...rows] = node.children;
      const columns = head?.children.map((cell) => toString(cell)) ?? [];
      for (const [index, { children }] of rows.entries())
        for (const [column, cell] of children.entries())
          for (const field of marksIn(cell.children, columns[column] ?? '')) fields.push({ ...field, row: index + 1 });
      question = '';
    }
  }
  return fields;
}

function marksIn(nodes: readonly RootContent[], question: string): PlanField[] {
  return nodes.flatMap((node): PlanField[] => {
    const field = node.data?.field;
    if (field !== undefined) return [{ tag: field.tag, label: field.label, question }];
    return 'children' in node ? marksIn(node.children, question) : [];
  });
}

/** The question of a box stands out in it; a box that only tells what to write has none. */
function strongIn(nodes: readonly RootContent[]): string {
  for (const node of nodes) {
    if (node.type === 'strong') return toString(node);
    const inner = 'children' in node ? strongIn(node.children) : '';
    if (inner !== '') return inner;
  }
  return '';
}
