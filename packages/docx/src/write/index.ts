export { exportMarkdown, type ExportMarkdownOptions } from './export-markdown.ts';
export { writeWord } from './write-word.ts';
export type { WordDocument, WordLanguage } from './word-document.ts';
