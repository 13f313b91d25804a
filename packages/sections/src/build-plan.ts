import { textIn } from '@lapsilinssi/core';
import type { BasisKind, CompiledPack, DocumentType, OrganisationKind, Period } from '@lapsilinssi/core';
import type { Heading, RootContent } from 'mdast';

import { box, said, text, WORDS } from './guidance-box.ts';
import { placeOldText } from './old-plan/place-old-text.ts';
import type { OldText } from './old-plan/old-text.ts';
import { planChapters } from './plan-chapters.ts';
import { planField } from './plan-field.ts';
import { PLAN_WORDS } from './plan-words.ts';
import type { SectionTemplates, TemplateLanguage } from './template.ts';

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
  /** Whether advice, basis, examples and the last page on checking stand in it beside questions and fields. */
  readonly withGuidance: boolean;
  /** Whether the headings have numbers of their own; false where the program counts them. */
  readonly numbered: boolean;
  /** What is filled in already, by tag. */
  readonly fields: Readonly<Record<string, string>>;
  /** A basis in words, in the plan's language; an empty text leaves it out. */
  readonly basisText: (item: { readonly basis: readonly string[]; readonly basisKind: BasisKind }) => string;
  /** The plan that this one follows: its text stands under the headings to which it belongs, and first of all what has changed since. */
  readonly old?: OldText;
}

/**
 * Builds a whole plan to fill in: front matter, title, the contents that the law lists and the recommended ones in the pack's order, the
 * sections of the required themes and of those that are asked for, approval, sources and how to check it. Nothing in it is evidence until a
 * field is filled: the text of an older plan is for the writer, as guidance is. English plans have no template.
 */
export function buildPlan(options: BuildPlanOptions): RootContent[] {
  const { type, language, period, withGuidance, numbered, old } = options;
  const words = PLAN_WORDS[language];
  const years = period === undefined ? '' : ` ${yearsOf(period)}`;
  const chapters = planChapters(options);
  const placed = old === undefined ? undefined : placeOldText(old, chapters, options);
  const steps = words.checking.steps.map((step) => box('question', [said(WORDS[language].guidance, step)]));
  return [
    { type: 'yaml', value: frontMatter(options).join('\n') },
    heading(1, `${textIn(type.name, language)}${years}`),
    {
      type: 'paragraph',
      children: [
        planField(options.fields, {
          tag: 'organisation',
          label: words.organisation,
          given: options.organisation,
        }),
      ],
    },
    ...(placed === undefined ? [] : [pageHeading(words.old.updates), ...placed.updates]),
    ...chapters.flatMap(({ title, nodes }, index) => [
      heading(2, numbered ? `${index + 1} ${title}` : title),
      ...nodes,
      ...(placed?.under[index] ?? []),
    ]),
    ...(placed === undefined || placed.rest.length === 0 ? [] : [pageHeading(words.old.rest), ...placed.rest]),
    ...(withGuidance ? [pageHeading(words.checking.heading), ...steps] : []),
    ...(placed?.definitions ?? []),
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

function heading(depth: 1 | 2, value: string): Heading {
  return { type: 'heading', depth, children: [text(value)] };
}

/** The heading of a page for the writer: it has no number, and goes when the page goes. */
function pageHeading(value: string): Heading {
  return { ...heading(2, value), data: { use: 'guidance', guidance: 'page' } };
}
