import { countWords } from '@lapsilinssi/core';
import type { Limits } from '@lapsilinssi/core';

import { openWordPackage, partText, relatedText, relationshipsOf } from '../opc/word-package.ts';
import type { Relationship, WordPackage } from '../opc/word-package.ts';
import type { PartText } from '../opc/part-text.ts';
import { damaged, WordFault } from '../word-fault.ts';
import type { Flow, FlowBlock } from './flow.ts';
import { readFlow } from './read-flow.ts';
import { readNumbering } from './read-numbering.ts';
import type { Numbering } from './read-numbering.ts';
import { readStyles } from './read-styles.ts';
import type { Styles } from './read-styles.ts';

/** What the parts of a Word file hold, before anything is made of it. */
export interface WordParts {
  readonly opened: WordPackage;
  readonly main: PartText;
  readonly styles: Styles;
  readonly flow: Flow;
  /** Blocks of footnotes and endnotes by their names (`footnote 3`). */
  readonly notes: ReadonlyMap<string, readonly FlowBlock[]>;
  /** Accepted texts by paragraph, in reading order: those of the document, then those of footnotes and endnotes. */
  readonly texts: readonly string[];
  /** The lists of the document, uncounted as yet. */
  openNumbering(): Numbering;
}

/**
 * Reads the parts of a Word file that hold its text.
 * @throws WordFault
 */
export function readWordParts(bytes: Uint8Array, limits: Limits): WordParts {
  const opened = openWordPackage(bytes, limits);
  const main = partText(opened, opened.main);
  if (main === undefined) throw damaged(opened.main);
  const stylesPart = relatedText(opened, 'styles');
  const styles = readStyles(stylesPart?.text, stylesPart?.name ?? '', limits);
  const numberingPart = relatedText(opened, 'numbering');
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
  if (size > limits.wordText) throw new WordFault('word-text', { size, limit: limits.wordText, what: 'wordText' });
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  if (words > limits.words) throw new WordFault('too-many-words', { limit: limits.words, what: 'words' });
  return {
    opened,
    main,
    styles,
    flow,
    notes,
    texts,
    openNumbering: () =>
      readNumbering(numberingPart?.text, numberingPart?.name ?? '', limits, (style) => styles.numberingOf(style)?.id),
  };
}

function addresses(relationships: readonly Relationship[]): (id: string) => string | undefined {
  const links = new Map(relationships.filter(({ external }) => external).map(({ id, target }) => [id, target]));
  return (id) => links.get(id);
}
