import type { Paragraph } from 'docx';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { Definition, FootnoteDefinition, Heading, Nodes } from 'mdast';

import { listsOf } from './lists.ts';
import type { Lists } from './lists.ts';
import { nodeLanguages } from './node-languages.ts';
import type { WordDocument } from './word-document.ts';

/** A heading's place in the document. */
export interface HeadingPlace {
  /** Name of its bookmark. */
  readonly bookmark: string;
  readonly text: string;
  /** 0 for the title, 1 for a chapter. */
  readonly level: number;
}

/** What is gathered while a document is written. */
export interface Writing {
  readonly document: WordDocument;
  /** Blocks that are of another language than the document, as Word writes it (`sv-FI`). */
  readonly languages: ReadonlyMap<Nodes, string>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnoteDefinitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly headings: ReadonlyMap<Heading, HeadingPlace>;
  /** Bookmarks by the address of the heading (`luku-3`). */
  readonly anchors: ReadonlyMap<string, string>;
  readonly lists: Lists;
  readonly footnotes: Record<string, { readonly children: readonly Paragraph[] }>;
  /** Captions so far, by what they caption. */
  readonly captions: Map<string, number>;
  ids: number;
  notes: number;
  /** What is written stands in a footnote. */
  inNote: boolean;
}

/** Looks a document through before it is written. */
export function openWriting(document: WordDocument): Writing {
  const definitions = new Map<string, Definition>();
  const footnoteDefinitions = new Map<string, FootnoteDefinition>();
  const found: Heading[] = [];
  visit(document.nodes, (node) => {
    // The first of a label counts, as in CommonMark.
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    else if (node.type === 'footnoteDefinition' && !footnoteDefinitions.has(node.identifier))
      footnoteDefinitions.set(node.identifier, node);
    else if (node.type === 'heading') found.push(node);
  });
  const [first, ...others] = document.nodes.filter((node): node is Heading => node.type === 'heading');
  const isTitled = first?.depth === 1 && others.every(({ depth }) => depth > 1);
  // Under a title the second level is Word's first; without one the highest level that there is.
  const above = isTitled ? 1 : Math.min(6, ...found.map(({ depth }) => depth)) - 1;
  const slugger = new GithubSlugger();
  const anchors = new Map<string, string>();
  const headings = new Map<Heading, HeadingPlace>();
  for (const [index, heading] of found.entries()) {
    const text = toString(heading);
    const bookmark = `_Toc${index + 1}`;
    anchors.set(slugger.slug(text), bookmark);
    headings.set(heading, { bookmark, text, level: heading.depth - above });
  }
  return {
    document,
    languages: nodeLanguages(document.nodes, document.language),
    definitions,
    footnoteDefinitions,
    headings,
    anchors,
    lists: listsOf(),
    footnotes: {},
    captions: new Map(),
    ids: 0,
    notes: 0,
    inNote: false,
  };
}

/** A number that no other element of the document has. */
export function nextId(writing: Writing): number {
  writing.ids += 1;
  return writing.ids;
}

function visit(nodes: readonly Nodes[], see: (node: Nodes) => void): void {
  for (const node of nodes) {
    see(node);
    if ('children' in node) visit(node.children, see);
  }
}
