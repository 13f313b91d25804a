import type { RootContent } from 'mdast';

/** Languages in which a Word document can be written. */
export type WordLanguage = 'fi' | 'sv' | 'en';

/** What a Word document is made of. */
export interface WordDocument {
  /**
   * Markdown as a tree, all of GFM. `data.field` and `data.guidance` of sections become content controls and boxes, `data.caption` of a table
   * its caption, `data.lang` of a text (`sv-FI`) its language. Front matter is left out: say what it says in `properties`.
   */
  readonly nodes: readonly RootContent[];
  /** Title of the file, which a reader sees in its window. */
  readonly title: string;
  readonly language: WordLanguage;
  /** `.docx` or `.dotx`. */
  readonly form: 'document' | 'template';
  /** Writer, description and key words of the file's properties; empty texts where nothing is known. */
  readonly about: { readonly author: string; readonly description: string; readonly keywords: string };
  /** Shown beside the title at the head of each page; empty when it is not known. */
  readonly organisation: string;
  /**
   * Whether it has a front page, with the title and what it says before its first chapter as long as that is short, and a table of contents.
   * Without, the title stands over the text.
   */
  readonly front: boolean;
  /** Lines of the front page that are no text of the document; readers of ours leave them out. */
  readonly frontLines: readonly string[];
  /** Whether each chapter (heading of the second level, under the title) begins a page. */
  readonly chapterPages: boolean;
  /** Custom properties by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** Images by the address that the tree gives. One that is not there is told by its text alternative. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}
