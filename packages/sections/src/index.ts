export { buildSection, type BuildSectionOptions } from './build-section.ts';
export { checkSectionTemplate } from './check-section-template.ts';
export { fieldTag } from './field-tag.ts';
export type * from './node-data.ts';
export { readFollowUp } from './read-follow-up.ts';
export { readSectionTemplate } from './read-section-template.ts';
export { sectionMarkdown } from './section-markdown.ts';
export { templateOf } from './template-of.ts';
export type * from './template.ts';
