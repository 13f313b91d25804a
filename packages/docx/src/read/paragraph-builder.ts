import type { Control, Drawing, FlowBlock, NoteMark, ParagraphPlace, Piece, RawRange, Run, Span } from './flow.ts';

/** A paragraph while it is read. */
export interface OpenParagraph {
  readonly part: number;
  style: string | undefined;
  numbering: string | undefined;
  numberingLevel: number | undefined;
  outlineLevel: number | undefined;
  text: string;
  readonly spans: Span[];
  readonly pieces: Piece[];
  readonly notes: NoteMark[];
  readonly drawings: Drawing[];
  readonly bookmarks: string[];
  ruled: boolean;
  fill: string | undefined;
  contents: boolean;
  control: Control | undefined;
  readonly boxes: FlowBlock[];
  place: ParagraphPlace | undefined;
  /** Offset after the start tag of its (last) element, later after its properties; undefined for an element without content. */
  contentFrom: number | undefined;
  /** Its mark is deleted: what follows belongs to it. */
  joinsNext: boolean;
  open: boolean;
  /** Depth of links, controls, fields and formulas, and the outermost of them. */
  wraps: number;
  outer: RawRange | undefined;
}

/** A paragraph that begins, or goes on after one whose mark is deleted: its text is theirs, its properties its own. */
export function openParagraph(
  part: number,
  contentFrom: number | undefined,
  before: OpenParagraph | undefined,
): OpenParagraph {
  return {
    part: before?.part ?? part,
    style: undefined,
    numbering: undefined,
    numberingLevel: undefined,
    outlineLevel: undefined,
    text: before?.text ?? '',
    spans: before?.spans ?? [],
    pieces: before?.pieces ?? [],
    notes: before?.notes ?? [],
    drawings: before?.drawings ?? [],
    bookmarks: before?.bookmarks ?? [],
    ruled: false,
    fill: undefined,
    contents: before?.contents ?? false,
    control: undefined,
    boxes: before?.boxes ?? [],
    place: before?.place,
    contentFrom,
    joinsNext: false,
    open: before?.open ?? true,
    wraps: 0,
    outer: undefined,
  };
}

/** Adds text, or a sign that stands for itself, to a paragraph. */
export function addText(
  paragraph: OpenParagraph,
  text: string,
  run: Run,
  raw: RawRange | undefined,
  traits: Omit<Span, 'from' | 'to'>,
): void {
  if (text === '') return;
  const from = paragraph.text.length;
  const to = from + text.length;
  paragraph.text += text;
  paragraph.pieces.push({ from, to, raw, run });
  const last = paragraph.spans.at(-1);
  if (
    last?.to === from &&
    last.language === traits.language &&
    last.url === traits.url &&
    last.raised === traits.raised &&
    last.style === traits.style &&
    last.look === traits.look &&
    last.control === traits.control
  )
    last.to = to;
  else paragraph.spans.push({ from, to, ...traits });
}

/** A link, control, field or formula begins. */
export function openWrap(paragraph: OpenParagraph, from: number): void {
  if (paragraph.wraps === 0) paragraph.outer = { from, to: -1 };
  paragraph.wraps += 1;
}

/** A link, control, field or formula ends. */
export function closeWrap(paragraph: OpenParagraph, to: number): void {
  if (paragraph.wraps === 0) return;
  paragraph.wraps -= 1;
  if (paragraph.wraps > 0 || paragraph.outer === undefined) return;
  paragraph.outer.to = to;
  paragraph.outer = undefined;
}
