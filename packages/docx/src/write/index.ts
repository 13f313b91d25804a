export { writeWord } from './write-word.ts';
export type { WordDocument, WordLanguage } from './word-document.ts';
