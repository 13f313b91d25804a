import { spawnSync } from 'node:child_process';

import { openPack, outlineRules, readPlan } from '@lapsilinssi/core';
import { commentWord, readWordPlan } from '@lapsilinssi/docx';
import type { NewComment, ReadWord } from '@lapsilinssi/docx';
import { exportMarkdown, writeWord } from '@lapsilinssi/docx/write';
import { pack as shipped } from '@lapsilinssi/rules';
import { buildPlan } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';
import mammoth from 'mammoth';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

import { BUDGETS } from './budgets.ts';
import { planOfSize } from './plan.ts';
import type { TimedBench } from './timed.ts';

/** Size of a plan of 75 pages, in UTF-16 code units. */
const LONG = 140_000;
const COMMENTS = 100;

/**
 * The benches of Word files: a template of thirty pages written, a plan of 75 pages read, a hundred comments put into it.
 *
 * @param write writes a file of this name and content and gives its path
 */
export async function wordBenches(
  write: (name: string, content: Uint8Array) => string,
): Promise<readonly TimedBench[]> {
  const pack = outlineRules(openPack(shipped));
  const plan = readPlan({ path: 'plan.md', content: planOfSize(LONG), pack });
  if (plan.status !== 'ok') throw new Error(`the plan was not read: ${plan.error.code}`);
  const content = await writeWord(await exportMarkdown({ plan: plan.document, form: 'document', imageOf: noImage }));
  const path = write('plan.docx', content);
  const reader = unified().use(rehypeParse).use(rehypeRemark).use(remarkGfm).use(remarkStringify);
  const mammothPeer = {
    name: 'mammoth and rehype-remark',
    work: async (): Promise<unknown> => {
      const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(content) });
      return reader.process(value);
    },
  };
  const pandocPeer = {
    name: 'pandoc',
    work: (): unknown => spawnSync('pandoc', [path, '--to', 'gfm'], { encoding: 'utf8' }),
  };
  const hasPandoc = spawnSync('pandoc', ['--version']).error === undefined;
  const read = (): ReadWord => {
    const found = readWordPlan({ path, content, pack });
    if (found.status !== 'ok') throw new Error(`the file was not read: ${found.error.code}`);
    return found.word;
  };
  const word = read();
  const comments = commentsOn(word);
  return [
    {
      name: 'Word: a template of 30 pages is written',
      ours: () => writeWord(template()),
      within: 500,
      budget: BUDGETS.word,
      peers: [],
    },
    {
      name: 'Word: a plan of 75 pages is read',
      ours: read,
      within: 500,
      budget: BUDGETS.word,
      peers: [mammothPeer, ...(hasPandoc ? [pandocPeer] : [])],
    },
    {
      name: 'Word: 100 comments are put into a plan of 75 pages',
      ours: () => commentWord(word, comments, { path, date: '2026-11-22', label: 'Viite' }),
      within: 300,
      budget: BUDGETS.word,
      peers: [],
    },
  ];
}

function noImage(): Promise<undefined> {
  return Promise.resolve(undefined);
}

function template(): Parameters<typeof writeWord>[0] {
  const type = shipped.documentTypes.find(({ id }) => id === 'municipal-wellbeing-plan');
  if (type === undefined) throw new Error('the pack has no type of this name');
  const nodes = buildPlan({
    type,
    pack: shipped,
    templates,
    language: 'fi',
    organisationKind: 'municipality',
    themes: [],
    withGuidance: true,
    numbered: true,
    fields: {},
    basisText: ({ basis }) => basis.join(', '),
  });
  return {
    nodes,
    title: 'Hyvinvointisuunnitelma',
    language: 'fi',
    form: 'document',
    about: { author: '', description: '', keywords: '' },
    organisation: 'Mallilan kunta',
    front: true,
    frontLines: [],
    chapterPages: true,
    properties: {},
    images: new Map(),
  };
}

/** Comments over the whole file, each on a few words. */
function commentsOn({ parts }: ReadWord): NewComment[] {
  const long = parts.flatMap((text, part) => (text.length > 40 ? [part] : []));
  return Array.from({ length: COMMENTS }, (_, index) => {
    const part = long[Math.floor((index * long.length) / COMMENTS)] ?? 0;
    const at = (offset: number): NewComment['range']['start'] => ({ part, offset, line: part + 1, column: offset + 1 });
    return {
      range: { start: at(5), end: at(25) },
      text: ['Vastuutaho puuttuu.', 'Kuka? Milloin? Mistä näkyy?'].map((text) => [{ text }]),
      keys: [`avain-${index}`],
    };
  });
}
