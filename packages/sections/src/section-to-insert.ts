import type { Language, Theme } from '@lapsilinssi/core';
import type { RootContent } from 'mdast';

import { buildSection } from './build-section.ts';
import { sectionMarkdown } from './section-markdown.ts';
import { templateOf } from './template-of.ts';
import type { SectionTemplates } from './template.ts';

/**
 * A section to be put into somebody's own text: its heading's words, and its questions and unfilled fields as Markdown with LF line ends.
 * Undefined when there is no template for the theme in the language.
 */
export function sectionToInsert(
  templates: SectionTemplates,
  theme: Theme,
  language: Language,
): { readonly heading: string; readonly body: string } | undefined {
  const found = language === 'en' ? undefined : templateOf(templates, theme.id, language);
  if (found === undefined) return undefined;
  const [heading, ...body] = buildSection(found.template, {
    theme,
    followUp: found.followUp,
    level: 1,
    withGuidance: false,
    examples: 'each-question',
    fields: {},
    basisText: () => '',
  });
  return { heading: headingText(heading), body: sectionMarkdown(body) };
}

/** The words of a heading as they stand in Markdown. */
function headingText(node: RootContent | undefined): string {
  return node?.type === 'heading' ? sectionMarkdown([{ type: 'paragraph', children: node.children }]).trimEnd() : '';
}
