import type { ContainerDirective } from 'mdast-util-directive';

import { parseTemplate } from './parse-template.ts';
import type { ReadTemplate, SectionTemplate, TemplateField, TemplateQuestion } from './template.ts';
import {
  exampleOf,
  fieldOf,
  idOf,
  isDirective,
  languageOf,
  lineOf,
  sentencesOf,
  tell,
  tellTwice,
  tellUnexpected,
} from './template-reader.ts';
import type { TemplateReader } from './template-reader.ts';

const SHAPE = 'A template is ::section{#theme lang="fi"}, then one ::::question{#criterion} … :::: a question.';
const QUESTION = 'A question holds a paragraph, one :::example … ::: and fields ::field[label]{#id}.';

/**
 * Reads a section's template: `::section{#theme lang="fi"}` and for each question `::::question{#criterion}` with a paragraph on what a good
 * answer holds, an example and fields. Whether the questions are those of the theme is for `checkSectionTemplate`.
 */
export function readSectionTemplate(markdown: string): ReadTemplate<SectionTemplate> {
  const reader: TemplateReader = { markdown, problems: [] };
  const root = parseTemplate(markdown);
  const [first, ...rest] = root.children;
  if (!isDirective(first, 'section')) {
    tell(reader, first ?? root, 'part-missing', 'The template does not begin with its theme and language.', SHAPE);
    return { status: 'broken', problems: reader.problems };
  }
  const theme = idOf(reader, first) ?? '';
  const language = languageOf(reader, first);
  const questions: TemplateQuestion[] = [];
  for (const node of rest) {
    if (node.type !== 'containerDirective' || node.name !== 'question') {
      tellUnexpected(reader, node, SHAPE);
      continue;
    }
    const question = readQuestion(reader, node, theme);
    if (questions.some(({ criterion }) => criterion === question.criterion)) {
      const message = `The question “${question.criterion}” stands twice.`;
      tell(reader, node, 'criterion-twice', message, 'Keep one of them.');
    }
    questions.push(question);
  }
  if (reader.problems.length > 0) return { status: 'broken', problems: reader.problems };
  return { status: 'ok', template: { theme, language, questions } };
}

function readQuestion(reader: TemplateReader, node: ContainerDirective, theme: string): TemplateQuestion {
  const criterion = idOf(reader, node) ?? '';
  const [first, ...rest] = node.children;
  const holds = sentencesOf(reader, first);
  if (holds === '') {
    tell(reader, node, 'part-missing', `The question “${criterion}” does not say what a good answer holds.`, QUESTION);
  }
  const example = exampleOf(reader, rest, node);
  const found = rest
    .filter((child) => isDirective(child, 'field'))
    .map((child) => ({
      child,
      field: fieldOf(reader, child, { theme, question: criterion }),
    }));
  const usable = found.filter((one): one is typeof one & { field: TemplateField } => one.field !== undefined);
  const fields = usable.map(({ field }) => field);
  if (found.length === 0) tell(reader, node, 'part-missing', `The question “${criterion}” has no field.`, QUESTION);
  tellTwice(
    reader,
    fields,
    usable.map(({ child }) => child),
  );
  for (const child of rest) {
    if (!isDirective(child, 'field') && !isDirective(child, 'example')) tellUnexpected(reader, child, QUESTION);
  }
  return { criterion, holds, example, fields, line: lineOf(node) };
}
