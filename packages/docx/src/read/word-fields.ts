import type { Control, FlowBlock } from './flow.ts';
import type { ReadWord } from './read-word.ts';

/** What stands in a content control. */
export interface WordField {
  readonly tag: string;
  readonly title: string;
  /** Still shows its prompt. */
  readonly placeholder: boolean;
  /** Paragraphs by line ends. */
  readonly text: string;
}

/** The content controls of a Word file that have a tag, in reading order, each with what stands in it. */
export function wordFields({ flow }: ReadWord): WordField[] {
  const texts = new Map<Control, string[]>();
  const add = (control: Control | undefined, text: string): void => {
    if (control === undefined || control.tag === '') return;
    const known = texts.get(control);
    if (known === undefined) texts.set(control, [text]);
    else known.push(text);
  };
  const visit = (blocks: readonly FlowBlock[]): void => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        for (const { cells } of block.rows) for (const cell of cells) visit(cell.blocks);
        continue;
      }
      if (block.contents) continue;
      add(block.control, block.text);
      const inLine = new Map<Control, string>();
      for (const { control, from, to } of block.spans)
        if (control !== undefined && control !== block.control)
          inLine.set(control, (inLine.get(control) ?? '') + block.text.slice(from, to));
      for (const [control, text] of inLine) add(control, text);
      visit(block.boxes);
    }
  };
  visit(flow.blocks);
  return [...texts].map(([{ tag, title, placeholder }, lines]) => ({
    tag,
    title,
    placeholder,
    text: lines.join('\n').trim(),
  }));
}
