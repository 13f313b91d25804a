import type { DocumentFacts } from './document-facts.ts';

/** A document and its version in another language. */
export interface TranslationPair {
  readonly source: DocumentFacts;
  readonly translation: DocumentFacts;
}

/** The pairs of documents of which one says that it is a translation of the other, in another language; each pair once. */
export function translationPairs(documents: readonly DocumentFacts[]): readonly TranslationPair[] {
  const byFile = new Map(documents.flatMap((one) => one.files.map((file) => [file, one] as const)));
  const seen = new Set<string>();
  return documents.flatMap((translation) =>
    translation.references.flatMap(({ kind, path }) => {
      const source = kind === 'translation-of' ? byFile.get(path) : undefined;
      if (source === undefined || source === translation || source.language === translation.language) return [];
      const pair = [source.path, translation.path].toSorted().join('\u0000');
      if (seen.has(pair)) return [];
      seen.add(pair);
      return [{ source, translation }];
    }),
  );
}
