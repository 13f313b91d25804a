import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  InternalHyperlink,
  Paragraph,
  TextRun,
} from 'docx';
import type { IParagraphOptions, IRunOptions, ParagraphChild, XmlComponent } from 'docx';
import { toString } from 'mdast-util-to-string';
import type { FieldMark } from '@lapsilinssi/sections';
import type { Heading, Image, ImageReference, Nodes, PhrasingContent } from 'mdast';

import { inlineControl } from './content-control.ts';
import { fieldControl } from './field-control.ts';
import { imageOf } from './image.ts';
import { addressOf } from './link-address.ts';
import { STYLE } from './styles.ts';
import { nextId } from './writing.ts';
import type { Writing } from './writing.ts';

/** How a stretch of text looks: what emphasis, links and languages around it make of it. */
export type Look = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'style' | 'language' | 'superScript'>;

/** A piece of a paragraph that the library has a name for. */
type Run = Exclude<ParagraphChild, Bookmark>;

/** A paragraph of pieces, controls among them. */
export function paragraphWith(options: IParagraphOptions, pieces: readonly XmlComponent[]): Paragraph {
  const paragraph = new Paragraph(options);
  for (const piece of pieces) paragraph.addChildElement(piece);
  return paragraph;
}

/** The pieces of a block: runs, and a control for each field. */
export function inline(nodes: readonly PhrasingContent[], look: Look, writing: Writing): XmlComponent[] {
  return nodes.flatMap((node): XmlComponent[] => {
    const field = node.type === 'text' ? node.data?.field : undefined;
    return node.type === 'text' && field !== undefined
      ? [fieldPiece(field, node.value, look, writing)]
      : inlineNode(node, look, writing);
  });
}

function runs(nodes: readonly Nodes[], look: Look, writing: Writing): Run[] {
  return nodes.flatMap((node) => inlineNode(node, look, writing));
}

/** The look of a block's text: its language where it is another than the document's. */
export function lookOf(node: Nodes, writing: Writing): Look {
  const language = writing.languages.get(node);
  return language === undefined ? {} : { language: { value: language } };
}

function inlineNode(node: Nodes, outer: Look, writing: Writing): Run[] {
  const look: Look = node.data?.lang === undefined ? outer : { ...outer, language: { value: node.data.lang } };
  const { type } = node;
  if (type === 'text') return [textRun(node.value, look)];
  if (type === 'strong') return runs(node.children, { ...look, bold: true }, writing);
  if (type === 'emphasis') return runs(node.children, { ...look, italics: true }, writing);
  if (type === 'delete') return runs(node.children, { ...look, strike: true }, writing);
  if (type === 'inlineCode')
    return [new TextRun({ ...look, text: printable(node.value), style: STYLE.codeInLine, noProof: true })];
  if (type === 'break' || (type === 'html' && /^<br\s*\/?>$/iu.test(node.value))) return [new TextRun({ break: 1 })];
  if (type === 'link') return linked(node.url, node.children, look, writing);
  if (type === 'linkReference')
    return linked(writing.definitions.get(node.identifier)?.url ?? '', node.children, look, writing);
  if (type === 'image') return imageRuns(node, node.url, look, writing);
  if (type === 'imageReference')
    return imageRuns(node, writing.definitions.get(node.identifier)?.url ?? '', look, writing);
  if (type === 'footnoteReference') return [noteReference(node.identifier, look, writing)];
  return 'children' in node ? runs(node.children, look, writing) : [];
}

/** Text as one run; a line end in the source is but space. */
export function textRun(text: string, look: Look): TextRun {
  return new TextRun({ ...look, text: printable(text.replaceAll(/[\t ]*(?:\r\n|\n|\r)[\t ]*/gu, ' ')) });
}

/** Text without the signs that XML does not know, half signs among them. */
export function printable(text: string): string {
  return text.replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, '');
}

function fieldPiece(field: FieldMark, value: string, look: Look, writing: Writing): XmlComponent {
  const shown = textRun(value, field.filled ? look : { ...look, style: 'PlaceholderText' });
  return inlineControl(fieldControl(field, writing), [shown]);
}

/** A link; an address between angle brackets inside one is its text, as Word has no link in a link. */
function linked(url: string, children: readonly PhrasingContent[], look: Look, writing: Writing): Run[] {
  if (look.style === STYLE.link) return runs(children, look, writing);
  const inside = runs(children, { ...look, style: STYLE.link }, writing);
  const anchor = url.startsWith('#') ? writing.anchors.get(decoded(url.slice(1))) : undefined;
  if (anchor !== undefined) return [new InternalHyperlink({ anchor, children: inside })];
  const link = addressOf(url);
  return link === undefined ? runs(children, look, writing) : [new ExternalHyperlink({ link, children: inside })];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An image in the line, or its text alternative when there is no image. */
function imageRuns(node: Image | ImageReference, url: string, look: Look, writing: Writing): Run[] {
  const alt = node.alt ?? '';
  const image = imageOf(writing.document.images.get(url));
  if (image === undefined) return alt === '' ? [] : [textRun(alt, { ...look, italics: true })];
  const { type, data, width, height } = image;
  const id = nextId(writing);
  return [
    new ImageRun({
      type,
      data,
      transformation: { width, height },
      altText: { id: String(id), name: `image-${id}`, description: printable(alt), title: '' },
    }),
  ];
}

/**
 * The mark of a footnote. Word counts each mark, and one typed by hand would be no note to a screen reader: a note that is referred to again says
 * it again. A note in a note, which Word does not have, stands in brackets.
 */
function noteReference(identifier: string, look: Look, writing: Writing): Run {
  const nodes = writing.footnoteDefinitions.get(identifier)?.children ?? [];
  return writing.inNote
    ? textRun(` (${nodes.map((node) => toString(node)).join(' ')})`, look)
    : footnote(nodes, writing);
}

/** A footnote with what it says, and its mark. */
export function footnote(nodes: readonly Nodes[], writing: Writing): FootnoteReferenceRun {
  writing.notes += 1;
  const number = writing.notes;
  writing.inNote = true;
  const paragraphs = noteParagraphs(nodes, writing);
  writing.inNote = false;
  writing.footnotes[String(number)] = {
    children: paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: 'FootnoteText' })],
  };
  return new FootnoteReferenceRun(number);
}

/** What a note says, paragraph by paragraph: Word has no lists or tables that a reader would look for in one. */
function noteParagraphs(nodes: readonly Nodes[], writing: Writing): Paragraph[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      return [new Paragraph({ style: 'FootnoteText', children: runs(node.children, lookOf(node, writing), writing) })];
    if ('children' in node) return noteParagraphs(node.children, writing);
    const text = toString(node);
    return text === '' || node.type === 'html'
      ? []
      : [new Paragraph({ style: 'FootnoteText', children: [textRun(text, {})] })];
  });
}

/** A heading's runs inside the bookmark to which contents and links lead. @param nodes what it shows, when that differs from what it holds */
export function headingRuns(
  heading: Heading,
  writing: Writing,
  nodes: readonly PhrasingContent[] = heading.children,
): ParagraphChild[] {
  const inside = runs(nodes, lookOf(heading, writing), writing);
  const place = writing.headings.get(heading);
  return place === undefined ? inside : [new Bookmark({ id: place.bookmark, children: inside })];
}
