import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ACCESSIBILITY_RULES, RULE_IDS, RULES_ACROSS_DOCUMENTS } from '@lapsilinssi/core';
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';

import * as plugins from './index.ts';
import type { Options, RulePlugin } from './index.ts';

const folder = fileURLToPath(new URL('../docs', import.meta.url));
const pages = readdirSync(folder).toSorted();

/** An example of a page: a text, and what the rule says of it when it is configured like that. */
interface Example {
  readonly name: string;
  readonly config: Options;
  readonly text: string;
  readonly said: readonly string[];
}

/** The examples of a page, as its headings `name`, `In` and `Out` show them. */
function examplesOf(page: string): Example[] {
  const { children } = unified().use(remarkParse).parse(page);
  return children.flatMap((node, index): Example[] => {
    const name = node.type === 'heading' && node.depth === 3 ? node.children[0] : undefined;
    if (name?.type !== 'inlineCode' || !name.value.endsWith('.md')) return [];
    const rest = children.slice(index + 1);
    const next = rest.findIndex((one) => one.type === 'heading' && one.depth <= 3);
    const parts = rest.slice(0, next);
    const configured = parts[0]?.type === 'paragraph' ? parts[0].children[1] : undefined;
    const [given, out] = parts.filter((part) => part.type === 'code');
    return [
      {
        name: name.value,
        config: configured?.type === 'inlineCode' ? JSON.parse(configured.value) : {},
        text: `${given?.value ?? ''}\n`,
        said: out?.value.split('\n') ?? [],
      },
    ];
  });
}

function pluginOf(rule: string): RulePlugin {
  const name = `remarkLapsilinssi${rule.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase())}`;
  const found = Object.entries(plugins).find((entry): entry is [string, RulePlugin] => entry[0] === name);
  if (found === undefined) throw new Error(`${rule} has no plugin`);
  return found[1];
}

function withoutPositions(node: Nodes): void {
  delete node.position;
  if ('children' in node) for (const child of node.children) withoutPositions(child);
}

/** What a rule says of a text: `line:column-line:column: reason`. */
function told(rule: string, { config, text }: Example, change: (tree: Root) => void = () => {}): string[] {
  const file = new VFile({ path: 'asiakirja.md', value: text });
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(pluginOf(rule), { asOf: '2026-11-21', ...config });
  const tree = processor.parse(file);
  change(tree);
  processor.runSync(tree, file);
  return file.messages.map(({ place, reason }) => {
    if (place === undefined || !('start' in place)) return reason;
    return `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}: ${reason}`;
  });
}

test('every rule has a page, with a text that is right and one that is not', () => {
  const rules = RULE_IDS.filter((id) => ![...RULES_ACROSS_DOCUMENTS, ...ACCESSIBILITY_RULES].includes(id));
  expect(pages).toEqual(rules.map((id) => `${id}.md`).toSorted());
  const kinds = pages.map((page) => {
    const examples = examplesOf(readFileSync(`${folder}/${page}`, 'utf8'));
    return [page, examples.some(({ said }) => said.length === 0), examples.some(({ said }) => said.length > 0)];
  });
  // Only a rule pack of one's own leaves something out.
  expect(kinds.filter(([, right, wrong]) => right !== true || wrong !== true)).toEqual([['left-out.md', true, false]]);
});

const examples = pages.flatMap((page) =>
  examplesOf(readFileSync(`${folder}/${page}`, 'utf8')).map(
    (example) => [page.slice(0, -'.md'.length), example.name, example] as const,
  ),
);

test.each(examples)('%s says of %s what its page shows', (rule, _, example) => {
  expect(told(rule, example)).toEqual(example.said);
});

test('no rule says anything of a tree without positions', () => {
  expect(examples.flatMap(([rule, , example]) => told(rule, example, withoutPositions))).toEqual([]);
});
