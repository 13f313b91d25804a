/** A content control: a place to be filled in, or what was filled in there. */
export interface Control {
  /** What programs know it by; empty when it has none. */
  tag: string;
  /** What people know it by; empty when it has none. */
  title: string;
  /** True while it shows its prompt instead of an answer. */
  placeholder: boolean;
}

/** A stretch of a paragraph's accepted text of which the same is true. Offsets are UTF-16 code units in that text, end exclusive. */
export interface Span {
  readonly from: number;
  to: number;
  /** Language that the writer marked (`sv-FI`). */
  readonly language: string | undefined;
  /** Address to which it leads; `#name` for a place in the document. */
  readonly url: string | undefined;
  /** Stands above the line, in small letters. */
  readonly raised: boolean;
  /** Control in the line that holds it. */
  readonly control: Control | undefined;
}

/** A stretch of the document's XML. */
export interface RawRange {
  readonly from: number;
  to: number;
}

/** A run: text of one look. Offsets are in the XML. */
export interface Run extends RawRange {
  /** After the run's start tag. */
  readonly openTo: number;
  /** Its properties as they stand. */
  properties: RawRange | undefined;
  /** Outermost link, control, field or formula that holds it: marks stand outside of these. */
  outer: RawRange | undefined;
}

/** A stretch of accepted text and where it stands in the XML. */
export interface Piece {
  /** In the accepted text, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Content of its `w:t` in the XML; undefined for tabs, breaks and signs, which stand for themselves. */
  readonly raw: RawRange | undefined;
  readonly run: Run;
}

/** A paragraph as a whole in the XML: between its properties and its end tag; undefined for one without content. */
export interface ParagraphPlace {
  /** After the properties of its (first) element. */
  from: number;
  /** Before the end tag of its (last) element. */
  to: number;
}

export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** Index among the paragraphs in reading order. */
  readonly part: number;
  readonly style: string | undefined;
  /** Its own numbering and level in it, stronger than its style's. */
  readonly numbering: string | undefined;
  readonly numberingLevel: number | undefined;
  /** Its own level in the outline, 0 for the highest. */
  readonly outlineLevel: number | undefined;
  /** Accepted text: without what is deleted, hidden or a field's code. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly notes: readonly string[];
  /** Part of a list that the program made: a table of contents, an index. */
  readonly contents: boolean;
  /** Control that holds the paragraph as a whole. */
  readonly control: Control | undefined;
  /** What stands in text boxes that hang on the paragraph. */
  readonly boxes: readonly FlowBlock[];
}

export interface FlowCell {
  /** Columns that it spans. */
  readonly span: number;
  /** Goes on from the cell above. */
  readonly continues: boolean;
  readonly blocks: readonly FlowBlock[];
}

export interface FlowRow {
  /** Marked as a heading row. */
  readonly header: boolean;
  /** Columns left out before the first cell. */
  readonly before: number;
  readonly cells: readonly FlowCell[];
}

export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly FlowRow[];
}

export type FlowBlock = FlowParagraph | FlowTable;

/** The way back from a paragraph's accepted text to the XML of the document. */
export interface ParagraphSource {
  readonly place: ParagraphPlace | undefined;
  readonly pieces: readonly Piece[];
  /** Paragraph on which it hangs as text of a box: marks stand there. */
  readonly host: number | undefined;
  /** False inside a table of contents, a field that spans paragraphs or a control that holds whole paragraphs: marks had better stand elsewhere. */
  readonly open: boolean;
}

/** A comment's stretch in the accepted text. */
export interface CommentMark {
  readonly id: string;
  readonly start: { readonly part: number; readonly offset: number };
  readonly end: { readonly part: number; readonly offset: number };
}

/** The text of one part of a Word file in reading order. */
export interface Flow {
  readonly blocks: readonly FlowBlock[];
  /** Footnotes or endnotes by their ids; empty for the main part. */
  readonly notes: ReadonlyMap<string, readonly FlowBlock[]>;
  readonly sources: readonly ParagraphSource[];
  readonly comments: readonly CommentMark[];
}
