import type { Section } from '@lapsilinssi/core';
import type { BlockContent, Blockquote, DefinitionContent, Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

import { box, said, text, WORDS } from '../guidance-box.ts';
import type { PlanChapter } from '../plan-chapters.ts';
import { PLAN_WORDS } from '../plan-words.ts';
import type { TemplateLanguage } from '../template.ts';
import { isTemplatePart } from './is-template-part.ts';
import { matchChapters } from './match-chapters.ts';
import type { OldText } from './old-text.ts';
import { sectionPath } from './section-name.ts';

/** The text of an older plan, as it goes into a new one. */
export interface PlacedOldText {
  /** What is to be updated, as the page for it shows it. */
  readonly updates: readonly RootContent[];
  /** Boxes of old text by chapter. */
  readonly under: readonly (readonly RootContent[])[];
  /** Boxes of what belongs under no chapter. */
  readonly rest: readonly RootContent[];
  /** Addresses to which links in the old text refer. */
  readonly definitions: readonly RootContent[];
}

/** What stands in a box. */
type Boxed = BlockContent | DefinitionContent;

/** A section of an older plan with what stands right under its heading. */
interface OldSection {
  readonly section: Section;
  readonly heading: Heading | undefined;
  readonly nodes: readonly Boxed[];
  /** Whether parts of a template were left out. */
  readonly isTemplate: boolean;
}

/**
 * Puts the text of an older plan into boxes under the chapters of a new one, in its order. Front matter, lists of contents and what is of the
 * template from which it was made are left out. Its headings become words, as they are no headings of the new plan.
 */
export function placeOldText(
  { root, assessment, pack, updates }: OldText,
  chapters: readonly PlanChapter[],
  { language }: { readonly language: TemplateLanguage },
): PlacedOldText {
  const { document } = assessment;
  const words = PLAN_WORDS[language].old;
  const matched = matchChapters(assessment, pack, chapters);
  const under: RootContent[][] = chapters.map(() => []);
  const rest: RootContent[] = [];
  let open: { readonly to: RootContent[]; readonly first: Section; readonly box: Blockquote } | undefined;
  for (const { section, heading, nodes, isTemplate } of sectionsOf(root, document.sections)) {
    if (section.roles.includes('contents')) continue;
    const to = under[matched[section.index] ?? -1] ?? rest;
    const goesOn = open?.to === to && isBelow(section, open.first, document.sections);
    if (goesOn && open !== undefined) {
      open.box.children.push(...(heading === undefined ? [] : [asWords(heading, section, language)]), ...nodes);
      continue;
    }
    // A heading over others says what it has to say over theirs; a title does not.
    const isNamed =
      section.level > 1 && (isTemplate || document.sections.some(({ parent }) => parent === section.index));
    if (nodes.length === 0 && (isNamed || heading === undefined)) continue;
    const name = sectionPath(document, section.index);
    const begun = box('old-text', [said(WORDS[language].old, name === '' ? words.start : name), ...nodes]);
    to.push(begun);
    open = { to, first: section, box: begun };
  }
  return {
    updates: updatesPage(updates, language),
    under,
    rest,
    definitions: root.children.filter(({ type }) => type === 'definition'),
  };
}

function updatesPage(updates: OldText['updates'], language: TemplateLanguage): RootContent[] {
  const words = PLAN_WORDS[language].old;
  const { guidance } = WORDS[language];
  if (updates.length === 0) return [box('updates', [said(guidance, words.nothing)])];
  return [
    box('updates', [said(guidance, words.lead)]),
    ...updates.map(({ title, items }) =>
      box('updates', [
        said(guidance, `${title}:`),
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: [text(item)] }],
          })),
        },
      ]),
    ),
  ];
}

/** The sections of a tree with their own nodes: its headings at the top, in order, are those of the document. */
function sectionsOf(root: Root, sections: readonly Section[]): OldSection[] {
  const headed = sections.filter(({ heading }) => heading >= 0);
  const [whole] = sections;
  const found: (Omit<OldSection, 'nodes' | 'isTemplate'> & { readonly nodes: Boxed[]; isTemplate: boolean })[] =
    whole === undefined ? [] : [{ section: whole, heading: undefined, nodes: [], isTemplate: false }];
  let next = 0;
  for (const node of root.children) {
    if (node.type === 'yaml' || node.type === 'definition') continue;
    const section = node.type === 'heading' && plainText(node).trim() !== '' ? headed[next] : undefined;
    if (node.type === 'heading' && section !== undefined) {
      found.push({ section, heading: node, nodes: [], isTemplate: false });
      next += 1;
      continue;
    }
    const last = found.at(-1);
    if (last === undefined) continue;
    if (isTemplatePart(node)) last.isTemplate = true;
    else if (isBoxed(node)) last.nodes.push(node);
  }
  return found;
}

/** What may stand in a quotation; at the top of a tree all others are parts of tables, lists and lines. */
const BOXED: ReadonlySet<RootContent['type']> = new Set<Boxed['type']>([
  'blockquote',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'html',
  'list',
  'paragraph',
  'table',
  'thematicBreak',
]);

function isBoxed(node: RootContent): node is Boxed {
  return BOXED.has(node.type);
}

function isBelow(section: Section, above: Section, sections: readonly Section[]): boolean {
  for (let at: Section | undefined = section; at !== undefined; at = sections[at.parent])
    if (at.index === above.index) return above.heading >= 0;
  return false;
}

/** A heading of the older plan in words: what only looks like one would lead astray who hears the text. */
function asWords({ children }: Heading, { number }: Section, language: TemplateLanguage): Paragraph {
  const counted = number !== '' && !plainText({ type: 'paragraph', children }).trim().startsWith(number);
  const label = `${PLAN_WORDS[language].old.heading}: ${counted ? `${number} ` : ''}`;
  return { type: 'paragraph', children: [text(label), ...children] };
}
