import { textIn } from '@lapsilinssi/core';
import type { BasisKind, Criterion, Theme } from '@lapsilinssi/core';
import type { Blockquote, Paragraph, RootContent, Table, Text } from 'mdast';

import { fieldTag, FOLLOW_UP } from './field-tag.ts';
import { basisOf, box, said, text, WORDS } from './guidance-box.ts';
import type { FieldMark } from './node-data.ts';
import type {
  FollowUpTemplate,
  SectionTemplate,
  TemplateField,
  TemplateLanguage,
  TemplateQuestion,
} from './template.ts';

/** How a section is built. */
export interface BuildSectionOptions {
  /** The theme of the template, as the rule pack has it: its title, its reason and its questions are used. */
  readonly theme: Theme;
  readonly followUp: FollowUpTemplate;
  /** Level of its heading, 1–6. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** Whether reason, advice and basis stand in it beside questions and fields. */
  readonly withGuidance: boolean;
  /** With guidance: an example for each question, or one for the whole section, which then has room on a page. */
  readonly examples: 'each-question' | 'one';
  /** What is filled in already, by tag (`fieldTag`). */
  readonly fields: Readonly<Record<string, string>>;
  /** A basis in words, in the template's language; an empty text leaves it out. */
  readonly basisText: (item: { readonly basis: readonly string[]; readonly basisKind: BasisKind }) => string;
}

/**
 * Builds a section: its heading, for each question of the theme a box with the question, a box with an example and the fields, and the
 * follow-up. Nothing in it is evidence until a field is filled. The theme decides what is asked: a question that it lacks is left out, as its
 * words stand in the theme, and one that only an organisation's own pack has comes last with the pack's advice.
 */
export function buildSection(template: SectionTemplate, options: BuildSectionOptions): RootContent[] {
  const { theme, followUp, level, withGuidance, examples } = options;
  const { language } = template;
  const questions = questionsOf(template, theme);
  const shown = examples === 'one' ? exampleShown(questions) : undefined;
  const heading = textIn(theme.title, language);
  const nodes: RootContent[] = [{ type: 'heading', depth: level, children: [text(heading)] }];
  if (withGuidance) nodes.push(box('question', [said(WORDS[language].guidance, textIn(theme.why, language))]));
  for (const [criterion, question] of questions) {
    const asked = {
      holds: question.holds,
      example: examples === 'one' && criterion.id !== shown ? '' : question.example,
      question: textIn(criterion.question, language),
      basis: options.basisText(criterion),
    };
    nodes.push(...guidanceOf(asked, language, withGuidance));
    // Each field is a block of its own, so that the outline knows it as unfilled.
    for (const field of question.fields) {
      nodes.push({ type: 'paragraph', children: [fieldText(field, theme.id, question.criterion, options)] });
    }
  }
  const example = shown === undefined ? followUp.example : '';
  nodes.push(
    ...guidanceOf({ ...followUp, example, basis: '' }, language, withGuidance),
    followUpTable(followUp, options),
  );
  return nodes;
}

/** The question whose example stands for all: the first that the theme calls a key question, else the first that has an example. */
function exampleShown(questions: ReturnType<typeof questionsOf>): string | undefined {
  const told = questions.filter(([, { example }]) => example !== '');
  return (told.find(([{ key }]) => key) ?? told[0])?.[0].id;
}

/** The questions of the theme with what the template says on each, in the template's order. */
function questionsOf(
  { questions, language }: SectionTemplate,
  { criteria }: Theme,
): readonly (readonly [Criterion, Omit<TemplateQuestion, 'line'>])[] {
  const both = questions.flatMap((question) => {
    const criterion = criteria.find(({ id }) => id === question.criterion);
    return criterion === undefined ? [] : [[criterion, question] as const];
  });
  const own = criteria.filter(({ id }) => !questions.some(({ criterion }) => criterion === id));
  return [
    ...both,
    ...own.map((criterion) => {
      const holds = textIn(criterion.advice, language);
      const fields = [{ id: 'answer', label: WORDS[language].answer }];
      return [criterion, { criterion: criterion.id, holds, example: '', fields }] as const;
    }),
  ];
}

/** What is said on a question: the question alone, or with what a good answer holds, its basis and an example. */
interface Asked extends Pick<TemplateQuestion, 'holds' | 'example'> {
  readonly question: string;
  readonly basis: string;
}

function guidanceOf(
  { question, holds, example, basis }: Asked,
  language: TemplateLanguage,
  withGuidance: boolean,
): Blockquote[] {
  const words = WORDS[language];
  const asked: Paragraph = {
    type: 'paragraph',
    children: [text(`${words.guidance}: `), { type: 'strong', children: [text(question)] }],
  };
  if (!withGuidance) return [box('question', [asked])];
  asked.children.push(text(` ${holds}`));
  const told = box('question', basis === '' ? [asked] : [asked, basisOf(basis, language)]);
  return example === '' ? [told] : [told, box('example', [said(words.example, example)])];
}

function fieldText(
  { id, label }: TemplateField,
  theme: string,
  question: string,
  { fields }: Pick<BuildSectionOptions, 'fields'>,
  kind?: 'text',
): Text {
  const tag = fieldTag(theme, question, id);
  const value = fields[tag];
  const mark: FieldMark = { tag, label, filled: value !== undefined, ...(kind !== undefined && { kind }) };
  return { ...text(value ?? `[${label}]`), data: { field: mark } };
}

function followUpTable({ columns, language }: FollowUpTemplate, options: BuildSectionOptions): Table {
  const { theme } = options;
  return {
    type: 'table',
    data: { caption: `${textIn(theme.title, language)}: ${WORDS[language].followUp}` },
    children: [
      { type: 'tableRow', children: columns.map(({ heading }) => ({ type: 'tableCell', children: [text(heading)] })) },
      {
        type: 'tableRow',
        children: columns.map(({ field }) => ({
          type: 'tableCell',
          children: [fieldText(field, theme.id, FOLLOW_UP, options, 'text')],
        })),
      },
    ],
  };
}
