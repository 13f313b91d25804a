import type { FixIntent } from '../assessment.ts';
import type { PlanDocument, ReaderNote } from '../document.ts';
import { documentLanguage } from '../fix/document-language.ts';
import { frontMatterKey } from '../front-matter-keys.ts';
import type { CompiledPack } from '../pack.ts';
import { textIn } from '../text-in.ts';

/** What would mend a key or value of front matter that is nearly a valid one: the valid one, as a suggestion. */
export function metadataFixes(note: ReaderNote, document: PlanDocument, pack: CompiledPack): FixIntent[] {
  const { key, nearest } = note.values;
  const { range } = note;
  if (typeof key !== 'string' || typeof nearest !== 'string' || range === undefined) return [];
  if (note.code === 'front-matter-key') {
    const { start } = range;
    if (document.parts[start.part]?.startsWith(key, start.offset) !== true) return [];
    const end = { ...start, offset: start.offset + key.length, column: start.column + key.length };
    return [{ kind: 'replace', safety: 'suggested', range: { start, end }, text: nearest }];
  }
  const canonical = note.code === 'front-matter-value' ? frontMatterKey(key) : undefined;
  if (canonical === undefined) return [];
  if (canonical === 'document-type') return typeFix(nearest, document, pack);
  return [{ kind: 'set-metadata', safety: 'suggested', key: canonical, value: nearest }];
}

/** A document type by its name in the document's language, for its front matter; nothing in formats that have none. */
export function typeFix(type: string, document: PlanDocument, pack: CompiledPack): FixIntent[] {
  const known = pack.documentTypes.find(({ id }) => id === type);
  if (known === undefined || document.format !== 'markdown') return [];
  const value = textIn(known.name, documentLanguage(document));
  return [{ kind: 'set-metadata', safety: 'suggested', key: 'document-type', value }];
}
