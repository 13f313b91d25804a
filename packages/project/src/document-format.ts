/** A format in which documents are read. */
export type DocumentFormat = 'markdown' | 'text' | 'docx';

const FORMATS: Readonly<Record<string, DocumentFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  docx: 'docx',
  dotx: 'docx',
  docm: 'docx',
  dotm: 'docx',
  // Old Word is told by its content: many a file has only kept its old name.
  doc: 'docx',
};

/** The ending of a path's name with its dot, in small letters; empty when it has none. */
export function extensionOf(path: string): string {
  return /[^/\\](\.[^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** The format that a path's ending names; undefined for anything that is not read. */
export function formatOf(path: string): DocumentFormat | undefined {
  return FORMATS[extensionOf(path).slice(1)];
}
