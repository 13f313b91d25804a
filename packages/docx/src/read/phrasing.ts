import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { Data, Position } from 'unist';

import './node-data.ts';
import type { Control, FlowParagraph, Span } from './flow.ts';

/** A place in a paragraph's accepted text, which counts as one line. */
export function positionOf(from: number, to: number): Position {
  return {
    start: { line: 1, column: from + 1, offset: from },
    end: { line: 1, column: to + 1, offset: to },
  };
}

/** What a node says of the paragraph that it stands for: its part, and the control that holds it as a whole. */
export function paragraphData(paragraph: FlowParagraph): Data {
  const prompt = promptControl(paragraph);
  return {
    part: paragraph.part,
    ...controlData(prompt ?? paragraph.control),
    ...(prompt !== undefined && { use: 'placeholder' as const }),
  };
}

/** The control whose prompt is all that a paragraph says, around it or in its line; undefined when it says something else. */
export function promptControl({ control, spans, text }: FlowParagraph): Control | undefined {
  if (control?.placeholder === true) return control;
  const told = spans.filter(({ from, to }) => text.slice(from, to).trim() !== '');
  return told.every((span) => span.control?.placeholder === true) ? told[0]?.control : undefined;
}

/** The text of a paragraph as nodes, each with its place; prompts of controls in the line are left out. */
export function phrasing(paragraph: FlowParagraph): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const span of plainSpans(paragraph)) {
    if (isPrompt(span, paragraph) || isTypedMark(span, paragraph)) continue;
    const node = textNode(span, paragraph);
    const { url } = span;
    if (url === undefined) nodes.push(node);
    else
      nodes.push({
        type: 'link',
        url,
        children: [node],
        position: positionOf(span.from, span.to),
        data: { part: paragraph.part },
      });
  }
  for (const { name } of paragraph.notes) nodes.push({ type: 'footnoteReference', identifier: noteIdentifier(name) });
  return nodes;
}

/** Stretches that differ in more than looks. */
function plainSpans({ spans }: FlowParagraph): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (
      last?.to === span.from &&
      last.language === span.language &&
      last.url === span.url &&
      last.raised === span.raised &&
      last.control === span.control
    )
      joined[joined.length - 1] = { ...last, to: span.to };
    else joined.push(span);
  }
  return joined;
}

/** The prompts of controls in a paragraph's line as paragraphs of their own: they are no text of the plan. */
export function promptsOf(paragraph: FlowParagraph): Paragraph[] {
  return plainSpans(paragraph)
    .filter((span) => isPrompt(span, paragraph))
    .map((span) => ({
      type: 'paragraph',
      children: [textNode(span, paragraph)],
      position: positionOf(span.from, span.to),
      data: { part: paragraph.part, use: 'placeholder', ...controlData(span.control) },
    }));
}

/** A note's name (`footnote 3`) as an identifier. */
export function noteIdentifier(name: string): string {
  return name.replace(' ', '-');
}

/** Whether a stretch is a prompt in a line of other text; where the whole paragraph is one it stays its text. */
function isPrompt({ control }: Span, paragraph: FlowParagraph): boolean {
  return control?.placeholder === true && promptControl(paragraph) === undefined;
}

/** Whether a stretch is the mark of a note that was typed: raised numbers after a word or a sign, not those of `m²`. */
export function isTypedMark({ from, to, raised }: Span, { text }: FlowParagraph): boolean {
  return (
    raised &&
    /^\d{1,3}(?:[,\s]+\d{1,3})*$/u.test(text.slice(from, to)) &&
    /(?:\p{L}{3}|\p{P})$/u.test(text.slice(0, from))
  );
}

function textNode({ from, to, language, control }: Span, { text, part }: FlowParagraph): Text {
  return {
    type: 'text',
    value: text.slice(from, to),
    position: positionOf(from, to),
    data: { part, ...(language !== undefined && { lang: language }), ...controlData(control) },
  };
}

function controlData(control: Control | undefined): Pick<Data, 'control'> {
  if (control === undefined) return {};
  const { tag, title, placeholder } = control;
  return { control: { tag, title, placeholder } };
}
