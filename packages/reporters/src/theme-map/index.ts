export { coverageWriter, type CoverageFormat, type CoverageWriterOptions } from './coverage-writer.ts';
