import { InternalHyperlink, Paragraph, TextRun } from 'docx';
import type { FileChild, XmlComponent } from 'docx';
import { toString } from 'mdast-util-to-string';
import type { Heading, PhrasingContent, RootContent } from 'mdast';

import { BlockElement, element, TextElement } from './element.ts';
import { headingRuns, inline, lookOf, paragraphWith, printable } from './inline.ts';
import { LOOK } from './look.ts';
import { STYLE } from './styles.ts';
import type { Writing } from './writing.ts';
import { WRITE_WORDS } from './write-words.ts';

/** The front page and the table of contents, and what follows them. */
export interface Front {
  readonly blocks: readonly FileChild[];
  readonly rest: readonly RootContent[];
}

/** Text before the first chapter that has its place on the front page: a few short lines, no introduction. */
const SHORT_LINE = 90;
const MOST_LINES = 4;
/** Deepest level of the contents. */
const CONTENTS_LEVEL = 2;

/** Makes the front page of a document under a title; a document without one begins with its text. */
export function frontOf(nodes: readonly RootContent[], writing: Writing): Front {
  const at = nodes.findIndex(({ type }) => type === 'heading');
  const title = nodes[at];
  if (title?.type !== 'heading' || writing.headings.get(title)?.level !== 0) return { blocks: [], rest: nodes };
  const next = nodes.findIndex((node, index) => index > at && node.type === 'heading');
  const before = [...nodes.slice(0, at), ...nodes.slice(at + 1, next < 0 ? undefined : next)];
  const isShort =
    before.length <= MOST_LINES &&
    before.every((node) => node.type === 'paragraph' && toString(node).length <= SHORT_LINE);
  const lines = isShort ? before : [];
  return {
    blocks: [
      titleBlock(title, writing),
      ...lines.flatMap((node) => lineBlock(node, writing)),
      ...factLines(writing),
      ...contentsBlocks(writing),
    ],
    rest: nodes.filter((node) => node !== title && !lines.includes(node)),
  };
}

/** Down the page by its own space, not by empty paragraphs. */
function titleBlock(title: Heading, writing: Writing): Paragraph {
  return new Paragraph({
    style: 'Title',
    spacing: { before: 4_200, after: 320 },
    border: { bottom: { style: 'single', size: 18, space: 14, color: LOOK.accent } },
    children: headingRuns(title, writing, withYearsApart(title.children)),
  });
}

/** A title with its years on a line of their own: otherwise they break at their dash. */
function withYearsApart(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = nodes.at(-1);
  const [, before, years] = last?.type === 'text' ? (/^(.*\S) (\d{4}–\d{4})$/su.exec(last.value) ?? []) : [];
  if (before === undefined || years === undefined) return nodes;
  return [...nodes.slice(0, -1), { type: 'text', value: before }, { type: 'break' }, { type: 'text', value: years }];
}

function lineBlock(node: RootContent, writing: Writing): Paragraph[] {
  return node.type === 'paragraph'
    ? [paragraphWith({ style: 'Subtitle' }, inline(node.children, lookOf(node, writing), writing))]
    : [];
}

function factLines({ document }: Writing): Paragraph[] {
  return document.frontLines.map(
    (line) => new Paragraph({ style: STYLE.front, children: [new TextRun(printable(line))] }),
  );
}

/**
 * A table of contents with its entries, which lead to their headings. Pages are not known before Word lays the text out: it writes their
 * numbers when the table is updated.
 */
function contentsBlocks({ document, headings }: Writing): FileChild[] {
  const entries = [...headings.values()].filter(
    ({ level, text }) => level > 0 && level <= CONTENTS_LEVEL && text.trim() !== '',
  );
  if (entries.length === 0) return [];
  const { contents } = WRITE_WORDS[document.language];
  const paragraphs = entries.map(({ bookmark, text, level }, index) => {
    const link = new InternalHyperlink({ anchor: bookmark, children: [new TextRun(printable(text))] });
    return paragraphWith({ style: `TOC${level}` }, [
      ...(index === 0 ? fieldBegin(`TOC \\o "1-${CONTENTS_LEVEL}" \\h \\z \\u`) : []),
      link,
      ...(index === entries.length - 1 ? [fieldSign('end')] : []),
    ]);
  });
  const heading = new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: [new TextRun(contents)] });
  return [
    new BlockElement('w:sdt', [
      element('w:sdtPr', {}, [
        element('w:alias', { 'w:val': contents }),
        element('w:docPartObj', {}, [
          element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
          element('w:docPartUnique'),
        ]),
      ]),
      element('w:sdtContent', {}, [heading, ...paragraphs]),
    ]),
  ];
}

function fieldBegin(code: string): XmlComponent[] {
  return [
    fieldSign('begin'),
    element('w:r', {}, [new TextElement('w:instrText', { 'xml:space': 'preserve' }, code)]),
    fieldSign('separate'),
  ];
}

function fieldSign(type: 'begin' | 'end' | 'separate'): XmlComponent {
  return element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': type })]);
}
