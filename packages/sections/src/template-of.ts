import type { FollowUpTemplate, SectionTemplate, SectionTemplates, TemplateLanguage } from './template.ts';

/** The section on a theme in a language and the block with which it ends; undefined when there is none. */
export function templateOf(
  { sections, followUps }: SectionTemplates,
  theme: string,
  language: TemplateLanguage,
): { readonly template: SectionTemplate; readonly followUp: FollowUpTemplate } | undefined {
  const template = sections.find((one) => one.theme === theme && one.language === language);
  const followUp = followUps.find((one) => one.language === language);
  return template === undefined || followUp === undefined ? undefined : { template, followUp };
}
