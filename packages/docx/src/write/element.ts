import { BuilderElement, FileChild } from 'docx';
import type { XmlComponent } from 'docx';

/** Attributes by their names: `{ 'w:val': 'x' }`. */
type Attributes = Readonly<Record<string, number | string>>;

/** An element of WordprocessingML that the library has no name for. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement({ name, attributes: keyed(attributes), children });
}

/** An element with text in it. */
export class TextElement extends BuilderElement<Record<string, number | string>> {
  constructor(name: string, attributes: Attributes, text: string) {
    super({ name, attributes: keyed(attributes) });
    this.root.push(text);
  }
}

/** An element between paragraphs. */
export class BlockElement extends FileChild {
  constructor(name: string, children: readonly XmlComponent[]) {
    super(name);
    this.root.push(...children);
  }
}

function keyed(attributes: Attributes): Record<string, { key: string; value: number | string }> {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
}
