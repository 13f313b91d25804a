import type { Limits } from '@lapsilinssi/core';

import { isOn } from '../read/toggle.ts';
import { walkXml } from '../xml/walk-xml.ts';

/** An element that holds blocks, a paragraph or a control, where it stands in the XML. Offsets are UTF-16 code units in the part's text. */
export interface BlockNode {
  readonly name: string;
  readonly parent: BlockNode | undefined;
  readonly children: BlockNode[];
  readonly from: number;
  /** After the start tag. */
  readonly openTo: number;
  /** Before the end tag; where it has none, after the only tag. */
  closeFrom: number;
  to: number;
  /** Controls only: shows its prompt, and was made by the program (a table of contents, a bibliography). */
  prompts: boolean;
  made: boolean;
  /** Links of a paragraph to places in the document: `#name` and where they stand. */
  readonly links: { readonly anchor: string; readonly from: number; to: number }[];
  /** Paragraphs only: a field begins or ends in it, or a section ends with it. */
  field: boolean;
  section: boolean;
}

const KEPT: ReadonlySet<string> = new Set([
  'w:body',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:sdt',
  'w:sdtContent',
  'w:p',
  'w:txbxContent',
]);

/**
 * The blocks and controls of a part, each with its parent; in the order in which they end.
 * @throws WordFault
 */
export function blockTree(text: string, part: string, limits: Limits): BlockNode[] {
  const found: BlockNode[] = [];
  const open: BlockNode[] = [];
  walkXml(text, part, limits, {
    open(name, tag) {
      const inner = open.at(-1);
      if (KEPT.has(name)) {
        const node: BlockNode = {
          name,
          parent: inner,
          children: [],
          from: tag.from(),
          openTo: tag.to,
          closeFrom: tag.to,
          to: tag.to,
          prompts: false,
          made: false,
          links: [],
          field: false,
          section: false,
        };
        inner?.children.push(node);
        open.push(node);
      } else if (inner !== undefined) readTrait(inner, name, tag);
    },
    close(name, to) {
      const inner = open.at(-1);
      if (name === 'w:hyperlink') {
        const link = inner?.links.findLast((one) => one.to < 0);
        if (link !== undefined) link.to = to;
      }
      if (inner?.name !== name) return;
      open.pop();
      inner.to = to;
      inner.closeFrom = to === inner.openTo ? to : text.lastIndexOf('<', to - 1);
      found.push(inner);
    },
    text: () => undefined,
  });
  return found;
}

function readTrait(
  node: BlockNode,
  name: string,
  tag: { from(): number; attribute(name: string): string | undefined },
): void {
  if (node.name === 'w:sdt') {
    if (name === 'w:showingPlcHdr') node.prompts = isOn(tag.attribute('w:val'));
    else if (name === 'w:docPartObj' || name === 'w:bibliography' || name === 'w:citation') node.made = true;
  } else if (node.name === 'w:p') {
    if (name === 'w:hyperlink') node.links.push({ anchor: tag.attribute('w:anchor') ?? '', from: tag.from(), to: -1 });
    else if (name === 'w:fldChar') node.field = true;
    else if (name === 'w:sectPr') node.section = true;
  }
}
