import { LineRuleType } from 'docx';
import type { ICharacterStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';

import { LOOK } from './look.ts';
import type { WordLanguage } from './word-document.ts';
import { WRITE_WORDS } from './write-words.ts';

/** Ids of the styles that are not Word's own. */
export const STYLE = {
  guidance: 'LapsilinssiGuidance',
  example: 'LapsilinssiExample',
  oldText: 'LapsilinssiOldText',
  oldTable: 'LapsilinssiOldTable',
  oldTableHead: 'LapsilinssiOldTableHead',
  /** What readers of ours leave out. */
  front: 'LapsilinssiFront',
  table: 'LapsilinssiTable',
  tableHead: 'LapsilinssiTableHead',
  code: 'LapsilinssiCode',
  codeInLine: 'LapsilinssiCodeInLine',
  link: 'Hyperlink',
} as const;

/** How far a box stands in from the margin. */
export const BOX_INDENT = 170;

/** Lines a fifth apart: without the rule other programs take the number for points and let lines overlap. */
const LINE = { line: 288, lineRule: LineRuleType.AUTO };

/** The styles of a document: Word's own names where Word has one, so that its lists, contents and screen readers know them. */
export function stylesOf(language: WordLanguage): IStylesOptions {
  const words = WRITE_WORDS[language];
  return {
    default: {
      document: {
        run: { font: LOOK.font, size: 22, color: LOOK.text, language: { value: words.tag, eastAsia: words.tag } },
        paragraph: { spacing: { after: 140, ...LINE } },
      },
    },
    paragraphStyles: [
      {
        id: 'Title',
        name: 'Title',
        basedOn: 'Normal',
        next: 'Subtitle',
        quickFormat: true,
        run: big(60),
        paragraph: { spacing: { after: 240, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
      },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 30, color: LOOK.quiet },
      },
      heading(1, 36, 360),
      heading(2, 28, 280),
      heading(3, 24, 240),
      heading(4, 22, 200),
      heading(5, 22, 200),
      heading(6, 22, 200),
      {
        id: 'TOCHeading',
        name: 'TOC Heading',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: big(36),
        paragraph: { spacing: { after: 200, ...LINE }, keepNext: true },
      },
      contents(1),
      contents(2),
      contents(3),
      {
        id: 'ListParagraph',
        name: 'List Paragraph',
        basedOn: 'Normal',
        quickFormat: true,
        // Items stand close to each other, and what follows the list as far from it as from other text.
        paragraph: { spacing: { after: 140, ...LINE }, contextualSpacing: true },
      },
      { id: 'ListContinue', name: 'List Continue', basedOn: 'Normal', paragraph: { spacing: { after: 70, ...LINE } } },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 400, right: 400 }, border: { left: side(LOOK.line) } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { bold: true, size: 22, color: LOOK.accent },
        paragraph: { spacing: { before: 160, after: 80, ...LINE }, keepNext: true },
      },
      {
        id: 'Header',
        name: 'header',
        basedOn: 'Normal',
        run: { size: 18, color: LOOK.quiet },
        paragraph: { spacing: { after: 0, ...LINE } },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { size: 18, color: LOOK.quiet },
        paragraph: { spacing: { after: 0, ...LINE } },
      },
      {
        id: 'FootnoteText',
        name: 'footnote text',
        basedOn: 'Normal',
        run: { size: 20 },
        paragraph: { spacing: { after: 40, line: 252, lineRule: LineRuleType.AUTO } },
      },
      box(STYLE.guidance, words.styles.guidance, LOOK.guidanceShade, LOOK.accent),
      box(STYLE.example, words.styles.example, LOOK.exampleShade, LOOK.exampleLine),
      box(STYLE.oldText, words.styles.oldText, LOOK.oldShade, LOOK.line),
      oldTable(STYLE.oldTable, `${words.styles.oldText} (${words.styles.table.toLowerCase()})`, {}),
      oldTable(STYLE.oldTableHead, `${words.styles.oldText} (${words.styles.tableHead.toLowerCase()})`, {
        bold: true,
        color: LOOK.accent,
      }),
      { id: STYLE.front, name: words.styles.front, basedOn: 'Subtitle', next: 'Normal' },
      {
        id: STYLE.table,
        name: words.styles.table,
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 22 },
        paragraph: { spacing: { after: 0, line: 264, lineRule: LineRuleType.AUTO } },
      },
      {
        id: STYLE.tableHead,
        name: words.styles.tableHead,
        basedOn: STYLE.table,
        quickFormat: true,
        run: { bold: true, color: LOOK.accent },
        paragraph: { keepNext: true },
      },
      {
        id: STYLE.code,
        name: words.styles.code,
        basedOn: 'Normal',
        quickFormat: true,
        run: { font: LOOK.codeFont, size: 22 },
        paragraph: {
          spacing: { before: 80, after: 160, line: 252, lineRule: LineRuleType.AUTO },
          shading: { fill: 'F3F4F5' },
        },
      },
    ],
    characterStyles: [
      { id: 'PlaceholderText', name: 'Placeholder Text', run: { color: LOOK.quiet } },
      { id: STYLE.link, name: 'Hyperlink', run: { color: '0B5394', underline: {} } },
      { id: STYLE.codeInLine, name: `${words.styles.code} (a)`, run: { font: LOOK.codeFont, size: 22 } },
    ] satisfies readonly ICharacterStyleOptions[],
  };
}

function big(size: number): NonNullable<IParagraphStyleOptions['run']> {
  return { size, bold: true, color: LOOK.accent };
}

function heading(level: 1 | 2 | 3 | 4 | 5 | 6, size: number, before: number): IParagraphStyleOptions {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: big(size),
    paragraph: {
      spacing: { before, after: level === 1 ? 160 : 100, line: 264, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    },
  };
}

function contents(level: 1 | 2 | 3): IParagraphStyleOptions {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { spacing: { after: 80, ...LINE }, indent: { left: (level - 1) * 280 } },
  };
}

/** A box that holds together over paragraphs: neighbours with the same lines and shade are one. */
function box(id: string, name: string, shade: string, line: string): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 22 },
    paragraph: {
      spacing: { before: 0, after: 120, line: 264, lineRule: LineRuleType.AUTO },
      indent: { left: BOX_INDENT },
      shading: { fill: shade },
      // Lines in the colour of the shade are the space between its edge and the text.
      border: { top: rim(shade), bottom: rim(shade), left: side(line) },
      keepLines: true,
    },
  };
}

function rim(color: string): { style: 'single'; size: number; space: number; color: string } {
  return { style: 'single', size: 4, space: 4, color };
}

/** Text of an older plan in a table, whose cells have lines of their own. */
function oldTable(id: string, name: string, run: IParagraphStyleOptions['run']): IParagraphStyleOptions {
  const none = { style: 'none', size: 0, space: 0, color: 'auto' } as const;
  return {
    id,
    name,
    basedOn: STYLE.oldText,
    run: { size: 22, ...run },
    paragraph: {
      spacing: { after: 0, line: 264, lineRule: LineRuleType.AUTO },
      indent: { left: 0 },
      border: { top: none, bottom: none, left: none },
      shading: { fill: 'auto' },
    },
  };
}

function side(color: string): { style: 'single'; size: number; space: number; color: string } {
  return { style: 'single', size: 24, space: 8, color };
}
