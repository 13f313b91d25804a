import type { Root } from 'mdast';
import { afterEach, expect, it } from 'vitest';

import { parseMarkdown, parseMarkdownWith } from '../markdown.ts';
import { offerFastParser } from './fast-parser.ts';

afterEach(() => {
  offerFastParser(() => undefined);
});

const empty: Root = { type: 'root', children: [] };

it('asks for the parser once, and only when it is chosen', () => {
  let asked = 0;
  offerFastParser(() => {
    asked += 1;
    return () => structuredClone(empty);
  });
  parseMarkdownWith('Lapset', 'reference');
  expect(asked).toBe(0);
  expect([parseMarkdownWith('Lapset', 'fast'), parseMarkdownWith('Nuoret', 'fast'), asked]).toEqual([empty, empty, 1]);
});

it('leaves everything to the reference parser where there is no other', () => {
  expect(parseMarkdownWith('Lapset', 'fast')).toEqual(parseMarkdown('Lapset'));
});

it('leaves to the reference parser what is not ordinary, and what the other cannot parse', () => {
  const seen: string[] = [];
  offerFastParser(() => (text) => {
    seen.push(text);
    throw new Error('no');
  });
  for (const text of ['~~Lapset~~', 'Lapset']) expect(parseMarkdownWith(text, 'fast')).toEqual(parseMarkdown(text));
  expect(seen).toEqual(['Lapset']);
});

it('reads the ordinary pieces of a long text that is not ordinary as a whole', () => {
  const seen: number[] = [];
  offerFastParser(() => (text) => {
    seen.push(text.length);
    return parseMarkdown(text);
  });
  const text = `${'Lapsia kuullaan koulussa.\n\n'.repeat(1000)}~~Ei~~\n`;
  expect(parseMarkdownWith(text, 'fast')).toEqual(parseMarkdown(text));
  expect([seen.length > 3, Math.max(...seen) < 6000]).toEqual([true, true]);
});

it('makes bare addresses text again, in one node with the text beside them', () => {
  const text = 'Katso www.a.fi nyt.';
  const at = (offset: number): { line: number; column: number; offset: number } => ({
    line: 1,
    column: offset + 1,
    offset,
  });
  const place = (from: number, to: number): { start: ReturnType<typeof at>; end: ReturnType<typeof at> } => ({
    start: at(from),
    end: at(to),
  });
  offerFastParser(() => () => ({
    type: 'root',
    position: place(0, 19),
    children: [
      {
        type: 'paragraph',
        position: place(0, 19),
        children: [
          { type: 'text', value: 'Katso ', position: place(0, 6) },
          {
            type: 'link',
            url: 'http://www.a.fi',
            position: place(6, 14),
            children: [{ type: 'text', value: 'www.a.fi', position: place(6, 14) }],
          },
          { type: 'text', value: ' nyt.', position: place(14, 19) },
        ],
      },
    ],
  }));
  expect(parseMarkdownWith(text, 'fast')).toEqual(parseMarkdown(text));
});
