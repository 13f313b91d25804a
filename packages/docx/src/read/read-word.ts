import type { Limits } from '@lapsilinssi/core';
import type { Root } from 'mdast';

import type { WordPackage } from '../opc/word-package.ts';
import type { Flow, FlowBlock } from './flow.ts';
import { flowTree } from './flow-tree.ts';
import { readWordParts } from './read-word-parts.ts';
import type { Styles } from './read-styles.ts';

/** A Word file that was read: its tree, the texts to which the tree's positions lead, and the way from there to the XML. */
export interface ReadWord {
  readonly opened: WordPackage;
  readonly root: Root;
  /** Accepted texts by paragraph, in reading order: those of the document, then those of footnotes and endnotes. */
  readonly parts: readonly string[];
  readonly styles: Styles;
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
  const parts = readWordParts(bytes, limits);
  const { opened, styles, flow, notes, texts } = parts;
  return {
    opened,
    root: flowTree(flow.blocks, { styles, numbering: parts.openNumbering(), noteOf: (name) => notes.get(name) ?? [] }),
    parts: texts,
    styles,
    flow,
    noteHosts: noteHosts(flow.blocks, notes),
    language: styles.defaultLanguage,
  };
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
