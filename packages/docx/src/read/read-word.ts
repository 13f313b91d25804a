import type { Limits } from '@lapsilinssi/core';
import type { Root } from 'mdast';

import { openWordPackage, partText, relatedText, relationshipsOf } from '../opc/word-package.ts';
import type { Relationship, WordPackage } from '../opc/word-package.ts';
import { damaged, WordFault } from '../word-fault.ts';
import type { Flow, FlowBlock } from './flow.ts';
import { flowTree } from './flow-tree.ts';
import { readFlow } from './read-flow.ts';
import { readNumbering } from './read-numbering.ts';
import { readStyles } from './read-styles.ts';

/** A Word file that was read: its tree, the texts to which the tree's positions lead, and the way from there to the XML. */
export interface ReadWord {
  readonly opened: WordPackage;
  readonly root: Root;
  /** Accepted texts by paragraph, in reading order: those of the document, then those of footnotes and endnotes. */
  readonly parts: readonly string[];
  /** What is known of the main part's paragraphs and comments. */
  readonly flow: Flow;
  /** Paragraph of the document in which the note stands that a paragraph belongs to. */
  readonly noteHosts: ReadonlyMap<number, number>;
  /** Language of text that says nothing of it, as written (`fi-FI`). */
  readonly language: string | undefined;
}

/**
 * Reads a Word file.
 * @throws WordFault
 */
export function readWord(bytes: Uint8Array, limits: Limits): ReadWord {
  const opened = openWordPackage(bytes, limits);
  const main = partText(opened, opened.main);
  if (main === undefined) throw damaged(opened.main);
  const stylesPart = relatedText(opened, 'styles');
  const styles = readStyles(stylesPart?.text, stylesPart?.name ?? '', limits);
  const numberingPart = relatedText(opened, 'numbering');
  const numbering = readNumbering(
    numberingPart?.text,
    numberingPart?.name ?? '',
    limits,
    (style) => styles.numberingOf(style)?.id,
  );
  const texts: string[] = [];
  const flow = readFlow(main.text, opened.main, {
    limits,
    styles,
    addressOf: addresses(opened.relationships),
    texts,
  });
  const notes = new Map<string, readonly FlowBlock[]>();
  for (const kind of ['footnote', 'endnote']) {
    const part = relatedText(opened, `${kind}s`);
    if (part === undefined) continue;
    const relationships = relationshipsOf(opened.zip, part.name, limits);
    const { notes: read } = readFlow(part.text, part.name, {
      limits,
      styles,
      addressOf: addresses(relationships),
      texts,
    });
    for (const [id, blocks] of read) notes.set(`${kind} ${id}`, blocks);
  }
  const size = texts.reduce((sum, { length }) => sum + length, 0);
  if (size > limits.wordText) throw new WordFault('word-text', { size, limit: limits.wordText });
  return {
    opened,
    root: flowTree(flow.blocks, { styles, numbering, noteOf: (name) => notes.get(name) ?? [] }),
    parts: texts,
    flow,
    noteHosts: noteHosts(flow.blocks, notes),
    language: styles.defaultLanguage,
  };
}

function addresses(relationships: readonly Relationship[]): (id: string) => string | undefined {
  const links = new Map(relationships.filter(({ external }) => external).map(({ id, target }) => [id, target]));
  return (id) => links.get(id);
}

/** By paragraph of a note, the paragraph that refers to it first. */
function noteHosts(
  blocks: readonly FlowBlock[],
  notes: ReadonlyMap<string, readonly FlowBlock[]>,
): Map<number, number> {
  const hosts = new Map<number, number>();
  const visit = (inner: readonly FlowBlock[]): void => {
    for (const block of inner) {
      if (block.kind === 'table') {
        for (const row of block.rows) for (const cell of row.cells) visit(cell.blocks);
        continue;
      }
      for (const { name } of block.notes)
        for (const note of notes.get(name) ?? [])
          if (note.kind === 'paragraph' && !hosts.has(note.part)) hosts.set(note.part, block.part);
      visit(block.boxes);
    }
  };
  visit(blocks);
  return hosts;
}
