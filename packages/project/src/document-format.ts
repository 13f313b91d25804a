/** A format in which documents are read today. */
export type DocumentFormat = 'markdown' | 'text';

const FORMATS: Readonly<Record<string, DocumentFormat | 'word'>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  docx: 'word',
  dotx: 'word',
  docm: 'word',
  doc: 'word',
};

/** The ending of a path's name with its dot, in small letters; empty when it has none. */
export function extensionOf(path: string): string {
  return /[^/\\](\.[^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** The format that a path's ending names; `word` for files that cannot be read yet, undefined for anything else. */
export function formatOf(path: string): DocumentFormat | 'word' | undefined {
  return FORMATS[extensionOf(path).slice(1)];
}
