// Writes a page for each rule into the folder that is named: the rule's module comment, how it is used, and examples with what the rule says of them.
//
// Examples come from the rule pack; those of rules of which the pack has none are files in ../examples/<rule>.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ACCESSIBILITY_RULES, RULE_IDS, RULES, RULES_ACROSS_DOCUMENTS } from '@lapsilinssi/core';
import { basisKindText, citations, ruleTitle, say } from '@lapsilinssi/reporters';
import { pack } from '@lapsilinssi/rules';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';

/** The day on which examples are read that do not name their own. */
const TODAY = '2026-11-21';
const LANGUAGES = ['fi', 'sv', 'en'];

const here = fileURLToPath(new URL('..', import.meta.url));
const [, , out = ''] = process.argv;
if (out === '') throw new Error('Name the folder to write into');
mkdirSync(out, { recursive: true });
for (const rule of RULE_IDS) {
  if (RULES_ACROSS_DOCUMENTS.includes(rule) || ACCESSIBILITY_RULES.includes(rule)) continue;
  const { default: plugin } = await import(`../dist/rules/${rule}.js`);
  writeFileSync(`${out}/${rule}.md`, pageOf(rule, plugin));
}

/**
 * @param {import('@lapsilinssi/core').RuleId} rule
 * @param {import('../dist/index.js').RulePlugin} plugin
 */
function pageOf(rule, plugin) {
  const source = readFileSync(`${here}src/rules/${rule}.ts`, 'utf8');
  const name = /const (\w+): RulePlugin/u.exec(source)?.[1] ?? '';
  const notes = pack.rules.find((one) => one.rule === rule);
  const titles = LANGUAGES.map((language) => `_${ruleTitle({ rule, basisKind: notes?.basisKind }, language)}_`);
  return `<!-- Written by packages/remark/scripts/readmes.mjs: change the comment in src/rules/${rule}.ts or the examples instead. -->

# remark-lapsilinssi/${rule}

${commentOf(source)}

## Presets

This rule is part of [\`remark-preset-lapsilinssi\`](../../remark-preset/README.md).

## Install

\`\`\`sh
npm install remark-lapsilinssi
\`\`\`

The package is ESM only and needs Node 20.19 or later.

## Use

In code:

\`\`\`js
import ${name} from 'remark-lapsilinssi/${rule}';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { read } from 'to-vfile';
import { unified } from 'unified';
import { reporter } from 'vfile-reporter';

const file = await read('suunnitelma.md');

await unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(${name})
  .use(remarkStringify)
  .process(file);

console.error(reporter(file));
\`\`\`

On the command line:

\`\`\`sh
remark --frail --use remark-frontmatter --use remark-gfm --use remark-lapsilinssi/${rule} .
\`\`\`

In a configuration file (\`.remarkrc\`), here with messages that are errors:

\`\`\`json
{ "plugins": ["remark-frontmatter", "remark-gfm", ["remark-lapsilinssi/${rule}", [2]]] }
\`\`\`

## API

The default export is \`${name}\`; \`remark-lapsilinssi\` exports it by that name.

### \`unified().use(${name}[, options])\`

Takes the options of every rule, alone or as \`[1 | 2, options]\`; \`false\` turns it off. They are listed in the [README of the package](../README.md#options).

## Message

| | |
| --- | --- |
| Shown as | ${titles.join(' · ')} |
| Importance | \`${RULES[rule]}\` (${LANGUAGES.map((language) => `_${say(language, `severity.${RULES[rule]}`)}_`).join(' · ')}) |
| Basis | ${basisOf(notes)} |

## Examples

${examplesOf(rule, notes)
  .map((example) => exampleText(example, plugin))
  .join('\n')}
## Comment control

\`<!-- lapsilinssi-ohita ${rule}: syy -->\` suppresses the rule for the next block, \`-ohita-osio\` for a section and \`-ohita-tiedosto\` for the file; in Swedish \`-ignorera\`, \`-ignorera-avsnitt\`, \`-ignorera-fil\`, in English \`-ignore\`, \`-ignore-section\`, \`-ignore-file\`. A reason is obligatory.

## Security

The rule reads the tree and the text of the file and gives messages. It changes nothing, opens no other file and uses no network.

## Licence

MIT
`;
}

/** The comment of a rule's module, as Markdown: each paragraph on one line. */
function commentOf(source) {
  const comment = /\/\*\*\n([^]*?)\n \*\//u.exec(source)?.[1] ?? '';
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/u, ''));
  return lines.join('\n').replaceAll(/(?<=\S)\n(?=\S)/gu, ' ');
}

function basisOf(notes) {
  if (notes === undefined) return 'that of the theme, content or structure that a message is about; its note tells it';
  const cited = citations(pack, notes.basis, 'en');
  return [basisKindText(notes.basisKind, 'en'), cited.join('; ')].filter((text) => text !== '').join(' · ');
}

/** @returns {{ readonly name: string, readonly text: string, readonly config?: object }[]} */
function examplesOf(rule, notes) {
  const folder = `${here}examples/${rule}`;
  if (existsSync(folder)) {
    return readdirSync(folder)
      .toSorted()
      .toReversed()
      .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
  }
  return ['right', 'wrong'].flatMap((kind) =>
    LANGUAGES.flatMap((language) => {
      const example = notes?.[kind][language];
      if (example === undefined) return [];
      const name = `${kind === 'right' ? 'ok' : 'not-ok'}${language === 'fi' ? '' : `-${language}`}.md`;
      const { documentType, organisationKind, asOf } = example;
      const config = JSON.stringify({ documentType, organisationKind, asOf });
      return [{ name, text: markdownOf(example), ...(config === '{}' ? {} : { config: JSON.parse(config) }) }];
    }),
  );
}

/** An example as it would stand in a document: its headings, then its text. */
function markdownOf({ heading = '', text }) {
  const headings = heading
    .split(' > ')
    .filter((one) => one.trim() !== '')
    .map((one, depth) => `${'#'.repeat(depth + 2)} ${one.trim()}\n\n`);
  return `${headings.join('')}${text.trimEnd()}\n`;
}

function exampleText({ name, text, config }, plugin) {
  const file = new VFile({ path: name, value: text });
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(plugin, { asOf: TODAY, ...config });
  processor.runSync(processor.parse(file), file);
  const said = file.messages.map(({ place, reason }) => `${placeText(place)}: ${reason}\n`);
  const configured = config === undefined ? '' : `When configured with \`${JSON.stringify(config)}\`.\n\n`;
  const result = said.length === 0 ? 'No messages.\n' : `\`\`\`text\n${said.join('')}\`\`\`\n`;
  return `### \`${name}\`\n\n${configured}#### In\n\n\`\`\`\`markdown\n${text}\`\`\`\`\n\n#### Out\n\n${result}`;
}

function placeText({ start, end }) {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
