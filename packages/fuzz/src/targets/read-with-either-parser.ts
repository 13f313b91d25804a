import * as fc from 'fast-check';

import { adversarialText } from '../arbitraries/adversarial-text.ts';
import { markdownText } from '../arbitraries/markdown-text.ts';
import { ordinaryMarkdown } from '../arbitraries/ordinary-markdown.ts';
import { parserLaws } from '../oracles/parser-laws.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

/** Markdown of every kind, mostly such as plans hold, read by both parsers. */
export const readWithEitherParser: Target = target(
  'parsers',
  'Markdown of any kind is the same tree and the same document whichever parser reads it.',
  fc.oneof(
    { weight: 12, arbitrary: ordinaryMarkdown },
    { weight: 4, arbitrary: markdownText },
    {
      weight: 2,
      arbitrary: fc.array(ordinaryMarkdown, { minLength: 20, maxLength: 60 }).map((all) => all.join('\n\n')),
    },
    { weight: 1, arbitrary: adversarialText.map((text) => text.slice(0, 2000)) },
  ),
  parserLaws,
);
