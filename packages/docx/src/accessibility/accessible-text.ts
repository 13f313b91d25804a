import type { AccessibilityNote, AccessibilityRuleId, PlanDocument, Range } from '@lapsilinssi/core';

import type { FlowBlock, FlowCell, FlowParagraph, FlowTable } from '../read/flow.ts';
import type { ReadWord } from '../read/read-word.ts';

/** A paragraph with where it stands. */
export interface PlacedParagraph {
  readonly paragraph: FlowParagraph;
  /** Innermost table and cell that hold it. */
  readonly table: FlowTable | undefined;
  readonly cell: FlowCell | undefined;
  /** Stands in a text box. */
  readonly boxed: boolean;
}

/** A Word file as it is looked at for those who read it with assistive tools. */
export interface AccessibleText {
  readonly word: ReadWord;
  readonly document: PlanDocument;
  /** In reading order, tables of contents left out. */
  readonly paragraphs: readonly PlacedParagraph[];
  /** In reading order, inner tables after those that hold them. */
  readonly tables: readonly FlowTable[];
  /** Characters of body text, white space left out. */
  readonly size: number;
  /** Whether a table of contents stands in it. */
  readonly hasContents: boolean;
  /** Index of the lowest section that holds a paragraph. */
  sectionOf(part: number): number;
}

/** Characters from which a document is long: some six pages. */
export const LONG_TEXT = 12_000;
/** Other places of one note that are told. */
const MOST_RELATED = 20;

/** Puts together what is looked at. */
export function accessibleText(word: ReadWord, document: PlanDocument): AccessibleText {
  const paragraphs: PlacedParagraph[] = [];
  const tables: FlowTable[] = [];
  let hasContents = false;
  let size = 0;
  const visit = (blocks: readonly FlowBlock[], at: Omit<PlacedParagraph, 'paragraph'>): void => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        tables.push(block);
        for (const { cells } of block.rows) for (const cell of cells) visit(cell.blocks, { ...at, table: block, cell });
      } else if (block.contents || word.styles.roleOf(block.style).kind === 'contents') hasContents = true;
      else {
        paragraphs.push({ ...at, paragraph: block });
        size += block.text.replaceAll(/\s/gu, '').length;
        visit(block.boxes, { ...at, boxed: true });
      }
    }
  };
  visit(word.flow.blocks, { table: undefined, cell: undefined, boxed: false });
  const sections = sectionsByPart(document);
  return {
    word,
    document,
    paragraphs,
    tables,
    size,
    hasContents,
    sectionOf: (part) => sections.findLast((one) => one.part <= part)?.section ?? 0,
  };
}

/** Where each section's own text begins, in reading order. */
function sectionsByPart({ blocks }: PlanDocument): { readonly part: number; readonly section: number }[] {
  const starts: { part: number; section: number }[] = [];
  for (const { segments, section, kind } of blocks) {
    const part = segments[0]?.part;
    if (part === undefined || kind === 'footnote' || starts.at(-1)?.section === section) continue;
    starts.push({ part, section });
  }
  return starts;
}

/** A note at a stretch of a paragraph; at the whole paragraph when no stretch is given. */
export function noteAt(
  accessible: AccessibleText,
  rule: AccessibilityRuleId,
  paragraph: FlowParagraph,
  {
    from = 0,
    to = paragraph.text.length,
    quote,
    variant,
    values = {},
    related = [],
  }: {
    readonly from?: number;
    readonly to?: number;
    readonly quote?: string;
    readonly variant?: string;
    readonly values?: AccessibilityNote['values'];
    readonly related?: readonly FlowParagraph[];
  } = {},
): AccessibilityNote {
  return {
    rule,
    ...(variant !== undefined && { variant }),
    values: quote === undefined ? values : { ...values, quote: quote.replaceAll(/\s+/gu, ' ').trim() },
    range: rangeIn(paragraph, from, to),
    section: accessible.sectionOf(paragraph.part),
    related: related.slice(0, MOST_RELATED).map((one) => rangeIn(one, 0, one.text.length)),
  };
}

function rangeIn({ part }: FlowParagraph, from: number, to: number): Range {
  return {
    start: { part, offset: from, line: 1, column: from + 1 },
    end: { part, offset: to, line: 1, column: to + 1 },
  };
}

/** A note on the document as a whole: at its first paragraph that says something. */
export function noteOnWhole(
  text: AccessibleText,
  rule: AccessibilityRuleId,
  more: { readonly quote?: string; readonly variant?: string; readonly values?: AccessibilityNote['values'] } = {},
): AccessibilityNote[] {
  const first = text.paragraphs.find(({ paragraph }) => paragraph.text.trim() !== '');
  return first === undefined ? [] : [{ ...noteAt(text, rule, first.paragraph, more), section: 0 }];
}

/** Whether a paragraph is neither title nor heading. */
export function isBody({ word: { styles } }: AccessibleText, { style, outlineLevel }: FlowParagraph): boolean {
  return styles.roleOf(style).kind === 'body' && (outlineLevel === undefined || outlineLevel >= 9);
}

/** Whether a paragraph is an item of a list of Word. */
export function isItem({ word: { styles } }: AccessibleText, { numbering, style }: FlowParagraph): boolean {
  const id = numbering ?? styles.numberingOf(style)?.id;
  return id !== undefined && id !== '0';
}
