export { checkDocuments, type CheckOptions, type CheckResult } from './check-documents.ts';
export { discover, type Discovered } from './discover.ts';
export { extensionOf, formatOf, type DocumentFormat } from './document-format.ts';
export { encodeText } from './encode-text.ts';
export type { Files, Walked } from './files.ts';
export { loadOwnPack, openCompiledPack, type LoadedPack } from './load-pack.ts';
export type { PlanSource, SourceFile } from './plan-source.ts';
export { readDocument, type ReadDocumentOptions } from './read-document.ts';
export { fileError, thrownError } from './read-error.ts';
