// Compares what both parsers of Markdown find in a folder's texts: `npm run compare:parsers -- folder`.
//
// Every .md and .txt is taken for Markdown (a form feed for a blank line), read with either parser and assessed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { assess, isPlainMarkdown, offerFastParser, outlineRules, readPlan } from '@lapsilinssi/core';
import type { ParserName } from '@lapsilinssi/core';
import { loadFastParser } from '@lapsilinssi/project/node';
import { Command } from 'commander';

import { AS_OF, rulePack } from './rule-pack.ts';

const [folder = 'examples'] = new Command('npm run compare:parsers --')
  .description(
    'Compares what both parsers of Markdown find in the .md and .txt files of a folder, and tells how much of them the faster one read itself. Ends with exit code 1 when a finding, a level or a place differs.',
  )
  .argument('[folder]', 'with plans (default: examples)')
  .parse().args;
if (loadFastParser() === undefined) {
  console.error('The faster parser is not installed.');
  process.exit(2);
}
offerFastParser(loadFastParser);
const rules = outlineRules(rulePack);
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|txt)$/u.test(path));
let findings = 0;
let evidence = 0;
let plain = 0;
const apart: string[] = [];
for (const path of paths) {
  const content = readFileSync(join(folder, path), 'utf8').replaceAll('\f', '\n\n');
  const found = (parser: ParserName): ReturnType<typeof assess> | string => {
    const read = readPlan({ path, content, format: 'markdown', pack: rules, parser });
    return read.status === 'ok' ? assess(read.document, rulePack, { asOf: AS_OF }) : read.error.code;
  };
  const reference = found('reference');
  if (!isDeepStrictEqual(found('fast'), reference)) apart.push(path);
  if (isPlainMarkdown(content)) plain += 1;
  if (typeof reference === 'string') continue;
  findings += reference.findings.length;
  evidence += reference.themes.reduce((sum, theme) => sum + theme.evidence.length, 0);
}
for (const path of apart) console.log(`differs: ${path}`);
console.log(
  `${paths.length} texts, ${plain} of them wholly ordinary: ${findings} findings and ${evidence} pieces of evidence, ${apart.length} texts differ`,
);
if (apart.length > 0) process.exitCode = 1;
