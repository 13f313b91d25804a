import type { Limits } from '@lapsilinssi/core';

import { isOn } from '../read/toggle.ts';
import { elementsIn } from './elements-in.ts';
import { styleName } from '../read/style-names.ts';

/** A style as its part has it. */
export interface ListedStyle {
  readonly id: string;
  /** `paragraph`, `character`, `table` or `numbering`. */
  readonly type: string;
  /** Known in whatever language it is written. */
  readonly name: string;
  /** What text is in that names no style. */
  readonly isDefault: boolean;
  readonly xml: string;
}

/**
 * The styles of a styles part, in order.
 * @throws WordFault
 */
export function styleList(text: string, part: string, limits: Limits): ListedStyle[] {
  return elementsIn(text, part, limits, { depth: 1, attributes: ['w:styleId', 'w:type', 'w:default'] })
    .filter(({ name }) => name === 'w:style')
    .map(({ from, to, attributes }) => {
      const xml = text.slice(from, to);
      return {
        id: attributes['styleId'] ?? '',
        type: attributes['type'] ?? 'paragraph',
        name: styleName(/<(?:[^\s/<>:]+:)?name\s[^>]*?val\s*=\s*["']([^"']*)["']/u.exec(xml)?.[1] ?? ''),
        isDefault: attributes['default'] !== undefined && isOn(attributes['default']),
        xml,
      };
    });
}
