import { isDeepStrictEqual } from 'node:util';

import { offerFastParser, outlineRules, parseMarkdown, parseMarkdownWith, readPlan } from '@lapsilinssi/core';
import { loadFastParser } from '@lapsilinssi/project/node';

import { law } from '../law.ts';
import { rulePack } from '../rule-pack.ts';

offerFastParser(loadFastParser);
law(loadFastParser() !== undefined, 'the faster parser is not installed: npm ci');

const rules = outlineRules(rulePack);

/** Both parsers give one tree with one set of places, and the outline of one document. */
export function parserLaws(text: string): void {
  law(
    isDeepStrictEqual(stated(parseMarkdownWith(text, 'fast')), stated(parseMarkdown(text))),
    'the parsers give different trees',
  );
  const read = (parser: 'reference' | 'fast'): unknown =>
    readPlan({ path: 'a.md', content: text, pack: rules, parser });
  law(isDeepStrictEqual(read('fast'), read('reference')), 'the parsers give different documents');
}

/** A tree without what one parser leaves out and the other says is nothing. */
function stated(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (_, value: unknown) => value ?? undefined));
}
