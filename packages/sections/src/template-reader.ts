import type { Nodes, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';

import { fieldTag, LONGEST_TAG } from './field-tag.ts';
import type { TemplateField, TemplateLanguage, TemplateProblem } from './template.ts';

type Directive = ContainerDirective | LeafDirective | TextDirective;

/** A template on its way from Markdown, and the mistakes found so far. */
export interface TemplateReader {
  readonly markdown: string;
  readonly problems: TemplateProblem[];
}

const ID = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u;
const LABEL = /^[\p{L}\d](?:[\p{L}\d ,–-]*[\p{L}\d])?$/u;
const LONGEST_LABEL = 6;

/** The line of a node, 1-based. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** Notes a mistake at a node. */
export function tell(
  reader: TemplateReader,
  node: Nodes,
  code: TemplateProblem['code'],
  message: string,
  remedy: string,
): void {
  reader.problems.push({ code, line: lineOf(node), message, remedy });
}

/** Whether a node is a directive of a kind and name. */
export function isDirective(node: Nodes | undefined, name: string): node is Directive {
  return node !== undefined && 'attributes' in node && node.name === name;
}

/** Notes a node that may not stand where it does. */
export function tellUnexpected(reader: TemplateReader, node: Nodes, remedy: string): void {
  if ('attributes' in node) {
    tell(reader, node, 'directive-unknown', `The directive “${node.name}” is not known here.`, remedy);
  } else tell(reader, node, 'content-unexpected', `Content that belongs to no part of the template.`, remedy);
}

/** The id of a directive, or undefined with a note when it has none or one that is not in small letters. */
export function idOf(reader: TemplateReader, node: Directive): string | undefined {
  const id = node.attributes?.['id'] ?? '';
  if (ID.test(id)) return id;
  if (id === '') {
    tell(reader, node, 'id-missing', `The directive “${node.name}” has no id.`, `Write ${node.name}{#id}.`);
  } else tell(reader, node, 'id-invalid', `The id “${id}” is not one.`, 'Use small letters, digits and hyphens.');
  return undefined;
}

/** The language that the first directive of a template names. */
export function languageOf(reader: TemplateReader, node: Directive): TemplateLanguage {
  const language = node.attributes?.['lang'] ?? '';
  if (language === 'fi' || language === 'sv') return language;
  if (language === '')
    tell(reader, node, 'attribute-missing', 'The language is not given.', 'Write lang="fi" or "sv".');
  else tell(reader, node, 'language-unknown', `The language “${language}” is not known.`, 'Write lang="fi" or "sv".');
  return 'fi';
}

/** The text of a paragraph as it stands in the template, on one line: a colon inside a word is no directive. */
export function sentencesOf(reader: TemplateReader, node: RootContent | undefined): string {
  if (node?.type !== 'paragraph') return '';
  for (const child of node.children) {
    const given =
      child.type === 'textDirective' && (child.children.length > 0 || Object.keys(child.attributes ?? {}).length > 0);
    if (given) tellUnexpected(reader, child, 'A field stands alone in its paragraph: ::field[label]{#id}.');
  }
  const { start, end } = node.position ?? {};
  return reader.markdown.slice(start?.offset, end?.offset).replaceAll(/\s+/gu, ' ').trim();
}

/** The text of an example, or an empty text with a note. */
export function exampleOf(reader: TemplateReader, nodes: readonly RootContent[], owner: Nodes): string {
  const [example, second] = nodes.filter((node) => isDirective(node, 'example'));
  if (second !== undefined) {
    tell(reader, second, 'content-unexpected', 'A question has one example.', 'Keep the better of the two.');
  }
  const text =
    example?.type === 'containerDirective' && example.children.length === 1
      ? sentencesOf(reader, example.children[0])
      : '';
  if (text === '') {
    tell(reader, example ?? owner, 'part-missing', 'The example lacks.', 'Write it between “:::example” and “:::”.');
  }
  return text;
}

/** A field; undefined with a note when it cannot be used. */
export function fieldOf(
  reader: TemplateReader,
  node: Directive,
  place: { readonly theme: string; readonly question: string },
): TemplateField | undefined {
  const id = idOf(reader, node);
  const [only] = node.children;
  const label = node.children.length === 1 && only?.type === 'text' ? only.value : '';
  if (!LABEL.test(label) || label.split(' ').length > LONGEST_LABEL) {
    const message = label === '' ? 'The field has no label.' : `The label “${label}” cannot be used.`;
    tell(reader, node, 'label-invalid', message, `Write one to ${LONGEST_LABEL} words: ::field[vastuutaho]{#who}.`);
    return undefined;
  }
  if (id === undefined) return undefined;
  if (fieldTag(place.theme, place.question, id).length > LONGEST_TAG) {
    tell(
      reader,
      node,
      'id-invalid',
      `The id “${id}” is too long.`,
      `With theme and question: ${LONGEST_TAG} characters.`,
    );
  }
  return { id, label };
}

/** Notes fields that bear the same id. */
export function tellTwice(reader: TemplateReader, fields: readonly TemplateField[], nodes: readonly Nodes[]): void {
  for (const [index, { id }] of fields.entries()) {
    const node = nodes[index];
    if (node !== undefined && fields.findIndex((field) => field.id === id) < index) {
      tell(
        reader,
        node,
        'field-twice',
        `The field id “${id}” stands twice.`,
        'Give each field of a question its own id.',
      );
    }
  }
}
