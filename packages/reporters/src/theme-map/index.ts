export { coverageWriter, type CoverageFormat, type CoverageWriterOptions } from './coverage-writer.ts';
export { cellWord, documentName, hindranceText, openTitles, passagePlace } from './coverage-words.ts';
