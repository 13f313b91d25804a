import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { openPack, outlineRules, readPlan } from '@lapsilinssi/core';
import type { PlanDocument } from '@lapsilinssi/core';
import { readWordPlan } from '@lapsilinssi/docx';
import { exportMarkdown, writeWord } from '@lapsilinssi/docx/write';
import { pack as compiled } from '@lapsilinssi/rules';
import { expect, it } from 'vitest';

const rules = outlineRules(openPack(compiled));
const folder = fileURLToPath(new URL('../../../examples/', import.meta.url));
const plans = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && !/README/u.test(name))
  .toSorted();

it.each(plans)('examples/%s says the same in Word', async (name) => {
  const read = readPlan({ path: name, content: readFileSync(`${folder}${name}`), pack: rules });
  if (read.status !== 'ok') throw new Error('not read');
  const plan = read.document;
  const content = await writeWord(await exportMarkdown({ plan, form: 'document', imageOf: async () => undefined }));
  const word = readWordPlan({ path: 'plan.docx', content, pack: rules });
  if (word.status !== 'ok') throw new Error('not read');
  expect(told(word.document)).toEqual(told(plan));
});

/** What a plan says, block by block: notes last, as Markdown may have them anywhere; comments and code are no text. */
function told({
  blocks,
  title,
  language,
  documentType,
  organisation,
  organisationKind,
  period,
  approved,
}: PlanDocument): unknown {
  const lines = blocks
    .filter(({ use }) => use !== 'comment')
    .map(({ kind, use, level, text }) => `${kind}${level === undefined ? '' : ` ${level}`} (${use}): ${text}`);
  const notes = lines.filter((line) => line.startsWith('footnote'));
  return {
    title,
    facts: [language, documentType, organisation, organisationKind, period, approved].map((answer) => answer?.value),
    lines: [...lines.filter((line) => !line.startsWith('footnote')), ...notes.toSorted()],
  };
}
