import type { DocumentFacts } from './document-facts.ts';

/** A document's name without its years, which a message tells by themselves. */
export function nameWithoutYears({ name }: Pick<DocumentFacts, 'name'>): string {
  const bare = name.replace(/(?<![\s,(])[\s,(]*\d{4}(?:\s*[-–—]\s*\d{2,4})?\)?/u, '').trim();
  return bare === '' ? name : bare;
}
