import type { Root, RootContent } from 'mdast';

import { frontMatterLength } from '../front-matter-length.ts';
import { buildTree } from './build-tree.ts';
import { findContents } from './find-contents.ts';
import { findFurniture } from './find-furniture.ts';
import { findUnits } from './find-units.ts';
import { symbolGlyphs } from './list-mark.ts';
import { readLines } from './read-lines.ts';
import type { Gap, TextLine } from './read-lines.ts';
import { tellHeadings } from './tell-headings.ts';

/**
 * Reads plain text, also such as comes out of a PDF, into mdast with positions: headings, paragraphs and lists inferred from layout
 * (`data.inferred`). Running headers and footers, page numbers and tables of contents are left out. Front matter is read as in Markdown.
 * @param text Without byte order mark.
 */
export function parsePlainText(text: string): Root {
  const front = frontMatterLength(text);
  const all = readLines(text).filter((line) => line.from >= front);
  const furniture = findFurniture(all);
  const contents = findContents(all, furniture);
  const lines = withoutLines(all, (index) => furniture[index] === true || contents.lines[index] === true);
  const glyphs = symbolGlyphs(lines.map((line) => line.text));
  const tree = buildTree(tellHeadings(findUnits(lines, glyphs, contents.entries), contents.entries), text);
  const children: RootContent[] = front > 0 ? [frontMatterNode(text, front), ...tree.children] : tree.children;
  return { ...tree, children };
}

/** Leaves lines out; the gap after them is the widest of theirs. */
function withoutLines(lines: readonly TextLine[], isOut: (index: number) => boolean): TextLine[] {
  const kept: TextLine[] = [];
  let gap: Gap = 'none';
  for (const [index, line] of lines.entries()) {
    gap = wider(gap, line.gap);
    if (isOut(index)) continue;
    kept.push(gap === line.gap ? line : { ...line, gap });
    gap = 'none';
  }
  return kept;
}

function wider(left: Gap, right: Gap): Gap {
  return left === 'page' || right === 'page' ? 'page' : left === 'blank' || right === 'blank' ? 'blank' : 'none';
}

function frontMatterNode(text: string, length: number): RootContent {
  const raw = text.slice(0, length).trimEnd();
  const lines = raw.split(/\r\n|\n|\r/u);
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: raw.length };
  return {
    type: 'yaml',
    value: lines.slice(1, -1).join('\n'),
    position: { start: { line: 1, column: 1, offset: 0 }, end },
  };
}
