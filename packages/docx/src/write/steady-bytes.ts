import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { escapeXml } from '../xml/escape-xml.ts';
import type { WordDocument } from './word-document.ts';
import { WRITE_WORDS } from './write-words.ts';

/** The first moment that an archive knows, wherever it is written. */
const FIRST = new Date(1980, 0, 1);

/**
 * Makes of what the library wrote the file that is handed out: the same document gives the same bytes (no clock, no chance), and what the
 * library has no option for is said: the language of the file, what kind of file it is.
 */
export function steadyBytes(
  packed: Uint8Array,
  { form, language }: Pick<WordDocument, 'form' | 'language'>,
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(packed)));
  const { tag } = WRITE_WORDS[language];
  const change = (name: string, edit: (text: string) => string): void => {
    const part = parts.get(name);
    if (part !== undefined) parts.set(name, strToU8(edit(strFromU8(part))));
  };
  change('docProps/core.xml', (text) =>
    text
      .replaceAll(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu, '')
      .replace('</cp:coreProperties>', `<dc:language>${escapeXml(tag)}</dc:language></cp:coreProperties>`),
  );
  change('word/settings.xml', (text) =>
    text.replace('</w:settings>', `<w:themeFontLang w:val="${escapeXml(tag)}"/></w:settings>`),
  );
  if (form === 'template')
    change('[Content_Types].xml', (text) => text.replace('document.main+xml', 'template.main+xml'));
  change('word/document.xml', steadyBookmarks);
  for (const name of parts.keys()) steadyRelations(name, parts);
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: FIRST });
}

/** Ids of bookmarks, which the library counts over all documents of a process, counted in this one. */
function steadyBookmarks(text: string): string {
  const counted = new Map<string, number>();
  return text.replaceAll(
    /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)(")/gu,
    (_, before: string, id: string, after: string) => {
      const number = counted.get(id) ?? counted.size + 1;
      counted.set(id, number);
      return `${before}${number}${after}`;
    },
  );
}

/** Names of relations that were made by chance, counted instead. */
function steadyRelations(name: string, parts: Map<string, Uint8Array>): void {
  const [, folder, file] = /^(.*\/)_rels\/([^/]+)\.rels$/u.exec(name) ?? [];
  const relations = parts.get(name);
  const owner = parts.get(`${folder ?? ''}${file ?? ''}`);
  if (folder === undefined || file === undefined || relations === undefined || owner === undefined) return;
  const text = strFromU8(relations);
  const ids = [...text.matchAll(/\bId="(rId[^"]*)"/gu)].flatMap(([, id]) =>
    id === undefined || /^rId\d+$/u.test(id) ? [] : [id],
  );
  if (ids.length === 0) return;
  const counted = new Map(ids.map((id, index) => [id, `rIdLink${index + 1}`]));
  const swap = (xml: string): string =>
    xml.replaceAll(/"(rId[^"]*)"/gu, (whole, id: string) => (counted.has(id) ? `"${counted.get(id) ?? id}"` : whole));
  parts.set(name, strToU8(swap(text)));
  parts.set(`${folder}${file}`, strToU8(swap(strFromU8(owner))));
}
