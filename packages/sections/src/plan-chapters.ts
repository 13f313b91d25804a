import { textIn } from '@lapsilinssi/core';
import type { RequiredContent, Theme } from '@lapsilinssi/core';
import type { Paragraph, RootContent } from 'mdast';

import type { BuildPlanOptions } from './build-plan.ts';
import { buildSection } from './build-section.ts';
import { fieldTag } from './field-tag.ts';
import { basisOf, box, said, WORDS } from './guidance-box.ts';
import { planField } from './plan-field.ts';
import { planTable } from './plan-table.ts';
import { INDICATOR_THEME, PLAN_WORDS } from './plan-words.ts';
import { templateOf } from './template-of.ts';
import type { TemplateLanguage } from './template.ts';

/** What a chapter of a plan is about. */
export type ChapterSubject =
  | { readonly kind: 'content'; readonly content: RequiredContent }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'approval' }
  | { readonly kind: 'sources' };

/** A chapter of a plan to fill in. */
export interface PlanChapter {
  readonly subject: ChapterSubject;
  readonly title: string;
  /** What stands under its heading. */
  readonly nodes: readonly RootContent[];
}

/**
 * The chapters of a plan in order: the contents that its type asks for, the themes that it requires and those that are asked for, approval and
 * sources.
 */
export function planChapters(options: BuildPlanOptions): PlanChapter[] {
  const { type, pack, organisationKind, themes } = options;
  const contents = type.contents.filter((content) => content.for.includes(organisationKind));
  const measured = contents.some(({ table }) => table === 'indicators');
  return [
    ...contents.map((content) => contentChapter(content, options)),
    ...pack.themes.flatMap((theme) => {
      const wanted = type.themes[theme.id]?.requirement === 'required' || themes.includes(theme.id);
      // What is measured has a table somewhere in every plan: with the theme that asks for it, unless a content has it.
      const withTable = theme.id === INDICATOR_THEME && !measured;
      return wanted ? themeChapter(theme, withTable, options) : [];
    }),
    ...(['approval', 'sources'] as const).map((kind) => partChapter(kind, options)),
  ];
}

/** A content: what it should hold and on what basis, and a place for it; its table where it has one. */
function contentChapter(content: RequiredContent, options: BuildPlanOptions): PlanChapter {
  const { language, withGuidance, fields } = options;
  const basis = options.basisText(content);
  const told = textIn(content.advice, language);
  return {
    subject: { kind: 'content', content },
    title: textIn(content.title, language),
    nodes: [
      ...(withGuidance ? [guidance(told, language, basis === '' ? [] : [basisOf(basis, language)])] : []),
      {
        type: 'paragraph',
        children: [
          planField(fields, {
            tag: fieldTag('plan', content.id, 'text'),
            label: PLAN_WORDS[language].ownText,
            kind: 'long',
          }),
        ],
      },
      ...(content.table === undefined
        ? []
        : planTable(content.table, content.id, textIn(content.title, language), options)),
    ],
  };
}

function themeChapter(theme: Theme, withTable: boolean, options: BuildPlanOptions): PlanChapter[] {
  const { templates, language, withGuidance, fields, basisText } = options;
  const found = templateOf(templates, theme.id, language);
  if (found === undefined) return [];
  const [, ...nodes] = buildSection(found.template, {
    theme,
    followUp: found.followUp,
    level: 2,
    withGuidance,
    examples: 'one',
    fields,
    basisText,
  });
  // After the reason why: the table has the page on which the chapter begins.
  const led = withGuidance ? 1 : 0;
  return [
    {
      subject: { kind: 'theme', theme },
      title: textIn(theme.title, language),
      nodes: withTable
        ? [
            ...nodes.slice(0, led),
            ...planTable('indicators', theme.id, textIn(theme.title, language), options),
            ...nodes.slice(led),
          ]
        : nodes,
    },
  ];
}

function partChapter(kind: 'approval' | 'sources', options: BuildPlanOptions): PlanChapter {
  const { type, language, organisationKind, withGuidance, fields } = options;
  const words = PLAN_WORDS[language];
  const { heading, holds, field } = words[kind];
  const approval = kind === 'approval' ? type.approval.find((one) => one.for.includes(organisationKind)) : undefined;
  const organ = approval?.organ === undefined ? '' : textIn(approval.organ, language);
  const place = (one: Parameters<typeof planField>[1]): Paragraph => ({
    type: 'paragraph',
    children: [planField(fields, one)],
  });
  const label = organ === '' ? field : `${organ}, ${field}`;
  return {
    subject: { kind },
    title: heading,
    nodes: [
      ...(withGuidance ? [guidance(holds, language)] : []),
      place({ tag: fieldTag('plan', kind, 'text'), label, ...(kind === 'sources' && { kind: 'long' }) }),
      ...(kind === 'approval'
        ? [place({ tag: fieldTag('plan', kind, 'date'), label: words.approvalDate, kind: 'date' })]
        : []),
    ],
  };
}

function guidance(sentence: string, language: TemplateLanguage, more: readonly Paragraph[] = []): RootContent {
  return box('question', [said(WORDS[language].guidance, sentence), ...more]);
}
