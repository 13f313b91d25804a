/** A content control: a place to be filled in, or what was filled in there. */
export interface Control {
  /** What programs know it by; empty when it has none. */
  tag: string;
  /** What people know it by; empty when it has none. */
  title: string;
  /** True while it shows its prompt instead of an answer. */
  placeholder: boolean;
  /** What a box to tick says; undefined for other controls. */
  checked: boolean | undefined;
}

/** How text looks. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  /** Colour of the letters and of what stands behind them, as `RRGGBB`; undefined where nothing says it. */
  readonly color: string | undefined;
  readonly fill: string | undefined;
  /** In half points. */
  readonly size: number | undefined;
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
  /** Style of characters. */
  readonly style: string | undefined;
  /** Its own looks and those of its style of characters, not those of the paragraph's style. */
  readonly look: Look;
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

/** A picture, chart, diagram or shape that stands in a paragraph. */
export interface Drawing {
  /** Offset in the accepted text of the paragraph. */
  readonly at: number;
  /** Last step of the address of its form (`picture`, `chart`, `diagram`, `wordprocessingShape` …); `vml` in files of old programs. */
  form: string;
  /** Text that stands for it; undefined when there is none. */
  alternative: string | undefined;
  /** Marked as a decoration. */
  decorative: boolean;
  /** Floats beside the text. */
  floats: boolean;
  /** Holds text of its own. */
  holdsText: boolean;
  /** Id of the relation to its first picture. */
  picture: string | undefined;
}

/** A note's sign in a paragraph. */
export interface NoteMark {
  /** `footnote 3` */
  readonly name: string;
  /** Offset in the accepted text of the paragraph. */
  readonly at: number;
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
  readonly notes: readonly NoteMark[];
  readonly drawings: readonly Drawing[];
  /** Names of bookmarks that begin in it. */
  readonly bookmarks: readonly string[];
  /** A line is drawn under or over it. */
  readonly ruled: boolean;
  /** Colour behind the paragraph by its own properties, as `RRGGBB`. */
  readonly fill: string | undefined;
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
  /** Colour behind it, as `RRGGBB`. */
  readonly fill: string | undefined;
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
  /** Style of tables. */
  readonly style: string | undefined;
  /** Its title and description for those who do not see it, as one text; empty when it has none. */
  readonly alternative: string;
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
