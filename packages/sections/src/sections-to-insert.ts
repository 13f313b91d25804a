import type { CompiledPack, FixWords } from '@lapsilinssi/core';
import type { RootContent } from 'mdast';

import { buildSection } from './build-section.ts';
import { sectionMarkdown } from './section-markdown.ts';
import { templateOf } from './template-of.ts';
import type { SectionTemplates } from './template.ts';

/**
 * Sections to be put into somebody's own text: the words of the heading, and the questions of the rule pack and unfilled fields as Markdown with LF
 * line ends. Undefined when the pack lacks the theme, or there is no template for it in the language.
 */
export function sectionsToInsert(templates: SectionTemplates, { themes }: CompiledPack): FixWords['section'] {
  return (id, language) => {
    const theme = themes.find((one) => one.id === id);
    const found = language === 'en' ? undefined : templateOf(templates, id, language);
    if (theme === undefined || found === undefined) return undefined;
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
  };
}

/** The words of a heading as they stand in Markdown. */
function headingText(node: RootContent | undefined): string {
  return node?.type === 'heading' ? sectionMarkdown([{ type: 'paragraph', children: node.children }]).trimEnd() : '';
}
