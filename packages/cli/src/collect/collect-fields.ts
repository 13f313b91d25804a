import type { Block, PlanDocument, Section, Table } from '@lapsilinssi/core';
import type { WordField } from '@lapsilinssi/docx';
import type { ChapterFields, PlanField } from '@lapsilinssi/sections';

import type { CollectedChapter, CollectedField } from './collected-plan.ts';

/**
 * What stands in the fields of a plan's template: in the controls of a Word file by their tags, else under the template's headings, by the
 * questions that still stand there and by the headings of tables. A chapter in which only text is left is one field.
 */
export function collectFields(
  document: PlanDocument,
  template: readonly ChapterFields[],
  controls: readonly WordField[],
): { readonly chapters: readonly CollectedChapter[]; readonly fields: readonly CollectedField[] } {
  const chapters: CollectedChapter[] = [];
  const fields: CollectedField[] = [];
  for (const chapter of template) {
    const bases = new Set(chapter.fields.map(({ tag }) => baseOf(tag)));
    const tagged = controls.filter(({ tag }) => tag.startsWith(`${chapter.id}.`) || bases.has(baseOf(tag)));
    const section = document.sections.find(
      ({ heading, title }) => heading >= 0 && folded(title) === folded(chapter.title),
    );
    if (tagged.length === 0 && section === undefined) {
      if (chapter.asked) chapters.push({ id: chapter.id, title: chapter.title, state: 'deleted' });
      continue;
    }
    const at = chapters.length;
    const found =
      tagged.length > 0
        ? tagged.map((control) => ofControl(control, chapter, at))
        : section === undefined
          ? []
          : ofSection(document, section, chapter, at);
    fields.push(...found);
    const filled = found.filter(({ value }) => value !== '').length;
    const state = filled === 0 ? 'empty' : filled < found.length ? 'partly' : 'filled';
    chapters.push({ id: chapter.id, title: chapter.title, state });
  }
  return { chapters, fields };
}

function folded(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

/** The field of a template that a tag names; rows that somebody has added are like the first. */
function fieldOf({ fields }: ChapterFields, tag: string): PlanField | undefined {
  return fields.find((one) => one.tag === tag) ?? fields.find((one) => baseOf(one.tag) === baseOf(tag));
}

function baseOf(tag: string): string {
  return tag.replace(/-\d+$/u, '');
}

function ofControl({ tag, title, placeholder, text }: WordField, chapter: ChapterFields, at: number): CollectedField {
  const field = fieldOf(chapter, tag);
  const row = field?.row === undefined ? undefined : Number(/-(\d+)$/u.exec(tag)?.[1] ?? field.row);
  return {
    tag,
    chapter: at,
    question: field?.question ?? '',
    label: field?.label ?? title,
    ...(row !== undefined && { row }),
    value: placeholder || isPrompt(text) ? '' : text,
  };
}

/** Whether a text is but a field in brackets. */
function isPrompt(text: string): boolean {
  return /^\[[^[\]]*\]$/u.test(text.trim());
}

function ofSection(document: PlanDocument, section: Section, chapter: ChapterFields, at: number): CollectedField[] {
  const blocks = document.blocks.slice(section.first, section.end);
  const tables = document.tables.filter((table) => {
    const own = document.sections[table.section];
    return own !== undefined && own.first >= section.first && own.end <= section.end;
  });
  return [...ofText(blocks, chapter, at), ...tables.flatMap((table) => ofTable(document.blocks, table, chapter, at))];
}

/** Answers below their questions; all text together where the questions are gone. */
function ofText(blocks: readonly Block[], chapter: ChapterFields, at: number): CollectedField[] {
  const own = chapter.fields.filter(({ row }) => row === undefined);
  if (own.length === 0) return [];
  const values = new Map<PlanField, string[]>(own.map((field) => [field, []]));
  const whole: string[] = [];
  let asked: readonly PlanField[] = own.some(({ question }) => question !== '') ? [] : own;
  let hasQuestions = asked.length > 0;
  let next = 0;
  for (const { kind, use, text } of blocks) {
    if (kind === 'heading' || kind === 'cell' || kind === 'footnote' || kind === 'caption') continue;
    if (use === 'guidance') {
      const found = own.filter(({ question }) => question !== '' && folded(text).includes(folded(question)));
      if (found.length > 0) {
        asked = found;
        hasQuestions = true;
        next = 0;
      }
      continue;
    }
    if (use !== 'body' && use !== 'quotation' && use !== 'placeholder') continue;
    const prompted = asked.findIndex(({ label }) => text.trim() === `[${label}]`);
    if (prompted >= 0) {
      next = prompted + 1;
      continue;
    }
    if (isPrompt(text)) continue;
    const field = asked[Math.min(next, asked.length - 1)];
    if (field === undefined) whole.push(text);
    else values.get(field)?.push(text);
    // A list goes on where its lead-in stands.
    if (kind !== 'item') next += 1;
  }
  if (!hasQuestions || whole.length > 0) {
    const all = [...whole, ...[...values.values()].flat()];
    return [{ tag: chapter.id, chapter: at, question: '', label: '', value: all.join('\n') }];
  }
  return own.map((field) => ({
    tag: field.tag,
    chapter: at,
    question: field.question,
    label: field.label,
    value: (values.get(field) ?? []).join('\n'),
  }));
}

/** A table whose columns are those of the template's. */
function ofTable(blocks: readonly Block[], table: Table, chapter: ChapterFields, at: number): CollectedField[] {
  const columns = table.columns.map(({ header }) => folded(header === undefined ? '' : (blocks[header]?.text ?? '')));
  const known = columns.map((heading) =>
    chapter.fields.find(({ row, question }) => row !== undefined && heading !== '' && folded(question) === heading),
  );
  if (known.filter((field) => field !== undefined).length * 2 < columns.length) return [];
  return table.rows.flatMap((cells, index) =>
    known.flatMap((field, column): CollectedField[] => {
      if (field === undefined) return [];
      const block = blocks[cells[column] ?? -1];
      const value = block === undefined || block.use === 'placeholder' || isPrompt(block.text) ? '' : block.text;
      const counted = /-\d+$/u.test(field.tag);
      const tag = counted ? `${baseOf(field.tag)}-${index + 1}` : field.tag;
      return [{ tag, chapter: at, question: field.question, label: field.label, row: index + 1, value }];
    }),
  );
}
