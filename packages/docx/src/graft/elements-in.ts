import type { Limits } from '@lapsilinssi/core';

import { walkXml } from '../xml/walk-xml.ts';

/** An element of an XML text. Offsets are UTF-16 code units in the text. */
export interface ElementPlace {
  /** With the prefix of this package: `w:style`. */
  readonly name: string;
  /** Offset of its `<`. */
  readonly from: number;
  /** Offset after its start tag. */
  readonly openTo: number;
  /** Offset after its end tag. */
  readonly to: number;
  /** Attributes that were asked for, without their prefix; undefined for those that it does not have. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/**
 * The elements of an XML text at a depth, in order: 1 for those right under the root, 2 for those of the body of a document.
 * @param attributes names of attributes to be read, with the prefix of this package
 * @throws WordFault
 */
export function elementsIn(
  text: string,
  part: string,
  limits: Limits,
  { depth, attributes = [] }: { readonly depth: 1 | 2; readonly attributes?: readonly string[] },
): ElementPlace[] {
  const found: ElementPlace[] = [];
  let at = -1;
  let open: Omit<ElementPlace, 'to'> | undefined;
  walkXml(text, part, limits, {
    open(name, tag) {
      at += 1;
      if (at !== depth) return;
      open = {
        name,
        from: tag.from(),
        openTo: tag.to,
        attributes: Object.fromEntries(attributes.map((one) => [one.replace(/^.*:/u, ''), tag.attribute(one)])),
      };
    },
    close(_, to) {
      if (at === depth && open !== undefined) found.push({ ...open, to });
      at -= 1;
    },
    text: () => undefined,
  });
  return found;
}
