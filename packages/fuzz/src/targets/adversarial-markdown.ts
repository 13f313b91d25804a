import { assess, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment } from '@lapsilinssi/core';
import * as fc from 'fast-check';

import { adversarialText, inParagraphs, repeated } from '../arbitraries/adversarial-text.ts';
import { law } from '../law.ts';
import { assessmentLaws } from '../oracles/assessment-laws.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const rules = outlineRules(rulePack);

/** Lengths of one text that are compared, in UTF-16 code units: up to the longest paragraph. */
const SHORT = 48_000;
const LONG = 192_000;
/** How many times longer the four times longer text may take, and milliseconds below which that is noise. */
const MOST_GROWTH = 8;
const NOISE = 1500;

const name = fc.constantFrom('a.md', 'a.md', 'a.txt');

/** Markdown and text made to take long: what repeats, nests and stays open, up to the greatest size. */
export const adversarialMarkdown: Target = target(
  'adversarial',
  'What repeats, nests and stays open, up to two megabytes, is assessed within seconds or refused by the name of a limit; time grows with length.',
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ path: name, content: adversarialText }) },
    { weight: 1, arbitrary: fc.record({ path: name, repeats: repeated, apart: fc.boolean() }) },
  ),
  (given) => {
    if ('repeats' in given) growthLaw(given.repeats, given.apart, given.path);
    else {
      const assessment = assessed(given.content, given.path);
      if (assessment !== undefined) assessmentLaws(assessment);
    }
  },
);

function assessed(content: string, path: string): Assessment | undefined {
  const read = readPlan({ path, content, pack: rules });
  if (read.status === 'ok') return assess(read.document, rulePack, { asOf: AS_OF });
  law(read.error.code !== 'binary', 'text was taken for another kind of file');
  return undefined;
}

/** Four times the text takes at most eight times as long. What seems to take longer is measured again: a machine does other things too. */
function growthLaw(unit: string, apart: boolean, path: string): void {
  const textOf = (size: number): string => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    return apart ? inParagraphs(text) : text;
  };
  const short = textOf(SHORT);
  const long = textOf(LONG);
  const times = (): readonly [number, number] => [milliseconds(short, path), milliseconds(long, path)];
  let [few, many] = times();
  for (let again = 0; again < 2 && many > NOISE && many > few * MOST_GROWTH; again++) {
    const [once, more] = times();
    few = Math.max(few, once);
    many = Math.min(many, more);
  }
  law(
    many <= NOISE || many <= few * MOST_GROWTH,
    `${JSON.stringify(unit)} takes ${few} ms, four times as much of it ${many} ms`,
  );
}

/** Milliseconds of the processor. */
function milliseconds(content: string, path: string): number {
  const since = process.cpuUsage();
  assessed(content, path);
  const { user, system } = process.cpuUsage(since);
  return Math.round((user + system) / 1000);
}
