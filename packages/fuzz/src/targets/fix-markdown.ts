import { assess, mendSafely, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment } from '@lapsilinssi/core';
import * as fc from 'fast-check';

import { markdownText } from '../arbitraries/markdown-text.ts';
import { plainText } from '../arbitraries/plain-text.ts';
import { law } from '../law.ts';
import { assessmentLaws } from '../oracles/assessment-laws.ts';
import { fixLaws, fixWords } from '../oracles/fix-laws.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const rules = outlineRules(rulePack);

function assessed(content: string, path: string): Assessment | undefined {
  const read = readPlan({ path, content, pack: rules });
  return read.status === 'ok' ? assess(read.document, rulePack, { asOf: AS_OF }) : undefined;
}

/** What an assessment says, to be compared. */
function told(one: Assessment | undefined): string {
  return JSON.stringify([one?.findings.map(({ key, range }) => [key, range]), one?.themes.map(({ level }) => level)]);
}

/** Lines in which no safe fix has a place. */
function untouched({ document, findings }: Assessment): string[] {
  const touched = new Set<number>();
  for (const { range, fixes } of findings) {
    for (const fix of fixes) {
      if (fix.safety !== 'safe') continue;
      const { start, end } = 'range' in fix ? fix.range : range;
      for (let line = start.line - 1; line <= end.line + 1; line++) touched.add(line);
    }
  }
  return linesOf(document.parts[0] ?? '').filter((_, index) => !touched.has(index + 1));
}

/** Lines with what ends them. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\r\n|\n|\r(?!\n))/u);
}

/** Plans in Markdown and text, read, assessed and fixed. */
export const fixMarkdown: Target = target(
  'markdown',
  'Plans of every construct are assessed twice alike; all safe fixes together leave every line that they do not own as it is, and a second time change nothing.',
  fc.oneof(
    { weight: 5, arbitrary: markdownText.map((text) => ['a.md', text] as const) },
    { weight: 1, arbitrary: plainText.map((text) => ['a.txt', text] as const) },
  ),
  ([path, text]) => {
    const first = assessed(text, path);
    if (first === undefined) return;
    assessmentLaws(first);
    const again = assessed(text, path);
    law(told(first) === told(again), 'the same text is assessed differently a second time');
    fixLaws(first, path);
    const options = { reassess: ([one = '']: readonly string[]) => assessed(one, path), words: fixWords };
    const mended = mendSafely(first, options);
    const after = mended.parts[0] ?? '';
    if (mended.made.length === 0) {
      law(after === first.document.parts[0], 'nothing was fixed, and the text is another');
      return;
    }
    const owned = linesOf(after);
    let at = 0;
    for (const line of untouched(first)) {
      at = owned.indexOf(line, at) + 1;
      law(at > 0, `a line that no fix owns is gone or moved: ${JSON.stringify(line)}`);
    }
    assessmentLaws(mended.assessment);
    const twice = mendSafely(mended.assessment, options);
    law(twice.parts[0] === after, 'fixing a second time changes the text again');
  },
);
