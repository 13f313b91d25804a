import { outlineRules, readPlan } from '@lapsilinssi/core';
import type { PlanDocument } from '@lapsilinssi/core';
import { cleanWord, importWord, readWordPlan } from '@lapsilinssi/docx';
import type { ImportedWord } from '@lapsilinssi/docx';

import { wordBytes } from '../arbitraries/word-bytes.ts';
import { law, shown } from '../law.ts';
import { otherPartsLaw, partsOf } from '../oracles/archive-laws.ts';
import type { ArchiveParts } from '../oracles/archive-laws.ts';
import { isWithin, lostWord, rarerWord } from '../oracles/kept-text.ts';
import { rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const rules = outlineRules(rulePack);
/** Codes of what a named limit refuses. */
const LIMITED: ReadonlySet<string> = new Set(['too-large', 'line-too-long', 'too-complex', 'too-many-words']);
const path = 'suunnitelma.docx';

/** What cannot stand in Markdown as text, or is left out by an import: contents are made anew, comments belong to Word. */
function textOf({ blocks }: PlanDocument): string[] {
  return blocks.filter(({ use, kind }) => use === 'body' && kind !== 'footnote').map(({ text }) => text);
}

/** Word files turned into Markdown and made ready to be published. */
export const convertWord: Target = target(
  'convert',
  'A Word file becomes Markdown that reads alike and a clean copy that only lacks what was to go, or is refused by name; every other part stays as it was.',
  wordBytes,
  (bytes) => {
    const original = Buffer.from(bytes);
    const options = { path, pictureFolder: 'suunnitelma-kuvat', pictureWord: 'kuva' };
    const imported = importWord(bytes, options);
    const read = readWordPlan({ path, content: bytes, pack: rules });
    const parts = partsOf(bytes);
    if (imported.status === 'ok')
      importLaws(imported, read.status === 'ok' && !hasPrompts(parts) ? read.document : undefined, parts);
    for (const comments of ['kept', 'removed'] as const) {
      const cleaned = cleanWord(bytes, { path, comments });
      if (cleaned.status !== 'ok') continue;
      const again = cleanWord(cleaned.content, { path, comments });
      law(again.status === 'ok', 'a clean copy is not read again');
      law(Buffer.from(again.content).equals(cleaned.content), 'cleaning a second time changes the copy again');
      if (comments === 'kept' && cleaned.guidance + cleaned.controls + cleaned.comments === 0)
        law(original.equals(cleaned.content), 'nothing was to go, and the copy is another');
      const copy = readWordPlan({ path, content: cleaned.content, pack: rules });
      law(copy.status === 'ok', 'a clean copy is not assessed');
      if (read.status === 'ok' && cleaned.guidance === 0)
        law(
          JSON.stringify(copy.document.parts) === JSON.stringify(read.document.parts),
          'cleaning changed the text of a file without guidance',
        );
      if (parts !== undefined) cleaningLaw(parts, partsOf(cleaned.content));
    }
    law(original.equals(bytes), 'the bytes of the original were changed');
  },
);

/** Whether a control shows its prompt: the words around it stand together in what is read, and apart in Markdown, where it is a field. */
function hasPrompts(parts: ArchiveParts | undefined): boolean {
  return (
    parts === undefined || [...parts.values()].some((part) => /s\0?h\0?o\0?w\0?i\0?n\0?g\0?P\0?l\0?c/u.test(atob(part)))
  );
}

/** The part with the text, byte by byte. */
function bodyOf(parts: ArchiveParts | undefined): string {
  return Buffer.from(parts?.get('word/document.xml') ?? '', 'base64').toString('latin1');
}

/** What cleaning leaves is what it was, in its order: of the text it only takes out, and all other parts stay. */
function cleaningLaw(before: ArchiveParts, after: ArchiveParts | undefined): void {
  otherPartsLaw(before, after, 'cleaning');
  law(isWithin(bodyOf(after), bodyOf(before)), 'cleaning put something into the text, or changed its order');
}

/** Boxes, tables and notes come after what holds them, deleted text does not come at all. */
const OUT_OF_ORDER = /txbxContent|<w:tbl>|footnoteReference|<w:move/u;

function importLaws(
  { markdown, pictures }: Extract<ImportedWord, { status: 'ok' }>,
  word: PlanDocument | undefined,
  parts: ArchiveParts | undefined,
): void {
  const held = new Set(parts?.values());
  for (const { name, content } of pictures) {
    law(/^kuva-\d+\.[a-z]+$/u.test(name), `a picture is called ${shown(name)}`);
    law(held.size === 0 || held.has(Buffer.from(content).toString('base64')), `${name} is no picture of the file`);
  }
  law(!markdown.includes('\r'), 'imported Markdown has other line ends than its own');
  const read = readPlan({ path: 'suunnitelma.md', content: markdown, pack: rules });
  if (read.status === 'unreadable') {
    law(LIMITED.has(read.error.code), `imported Markdown is refused: ${read.error.code}`);
    return;
  }
  if (word === undefined) return;
  const texts = read.document.blocks.map(({ text }) => text);
  const part = Buffer.from(parts?.get('word/document.xml') ?? '', 'base64');
  const xml = part.toString(part[0] === 0xff ? 'utf16le' : 'utf8');
  const lost = OUT_OF_ORDER.test(xml) ? rarerWord(textOf(word), texts) : lostWord(textOf(word), texts);
  law(lost === undefined, `the import has lost ${shown(lost ?? '')}`);
}
