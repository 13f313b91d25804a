import { applyEdits, assess, editsOf, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment, Finding, PlanDocument, Range } from '@lapsilinssi/core';
import { readWordPlan } from '@lapsilinssi/docx';
import * as fc from 'fast-check';

import { mistakenPlan, WATCHED } from '../arbitraries/mistaken-plan.ts';
import type { Mistake, MistakenPlan } from '../arbitraries/mistaken-plan.ts';
import { wordOfMarkdown } from '../arbitraries/word-of-markdown.ts';
import { law, shown } from '../law.ts';
import { assessmentLaws } from '../oracles/assessment-laws.ts';
import { fixWords } from '../oracles/fix-laws.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const rules = outlineRules(rulePack);

/** Plans with mistakes of which all are known. */
export const findMistakes: Target = target(
  'mistakes',
  'Each mistake that was put into a plan is told once, at its words, and nothing else is: in Markdown and in Word.',
  fc.tuple(mistakenPlan, fc.boolean(), fc.nat(), fc.constantFrom('', ' ', '\n')),
  ([plan, inWord, at, beside]) => {
    const read = readPlan({ path: 'a.md', content: plan.markdown, pack: rules });
    law(read.status === 'ok', 'a plan is refused');
    const assessment = assess(read.document, rulePack, { asOf: AS_OF });
    assessmentLaws(assessment);
    mistakesLaw(assessment, plan, 'Markdown');
    if (inWord) wordLaw(plan);
    removalLaw(plan, at, beside);
  },
);

function unspaced(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** A suppression that covers nothing, put anywhere between two signs of a sentence, goes without a sign of the sentence. */
function removalLaw({ markdown }: MistakenPlan, at: number, beside: string): void {
  const spots = [...markdown.matchAll(/(?<=\p{Ll}[\p{L} ,]*)(?=[\p{L} ,]*\.)/gu)].map(({ index }) => index);
  const spot = spots[at % Math.max(1, spots.length)];
  if (spot === undefined) return;
  const comment = '<!-- lapsilinssi-ohita small-number: luvut ovat suuria -->';
  const content = `${markdown.slice(0, spot)}${beside}${comment}${beside}${markdown.slice(spot)}`;
  const read = readPlan({ path: 'a.md', content, pack: rules });
  law(read.status === 'ok', 'a plan with a suppression is refused');
  const { document, findings } = assess(read.document, rulePack, { asOf: AS_OF });
  const fixes = findings.filter(({ rule }) => rule === 'suppression-unused').flatMap((one) => one.fixes);
  const [fix] = fixes;
  law(fix !== undefined, `nobody says that ${comment} covers nothing in ${shown(content.slice(spot - 20, spot + 90))}`);
  const made = editsOf(document, fix, fixWords);
  law(made.status === 'ok', 'a suppression is not taken out');
  const [after = ''] = applyEdits(document.parts, made.edits);
  law(
    unspaced(after) === unspaced(markdown),
    `with a suppression more is taken out of ${shown(content.slice(spot - 20, spot + 90))}`,
  );
}

function wordLaw(plan: MistakenPlan): void {
  const front = /^---\n[^]*?\n---\n/u.exec(plan.markdown)?.[0] ?? '';
  const content = wordOfMarkdown(plan.markdown.slice(front.length));
  if (content === undefined) return;
  const facts = {
    documentType: 'child-youth-plan',
    language: plan.language,
    organisationKind: 'municipality',
  } as const;
  const read = readWordPlan({ path: 'a.docx', content, pack: rules, ...facts });
  law(read.status === 'ok', 'a plan in Word is refused');
  // Front matter is not typed into Word.
  const mistakes = plan.mistakes.filter(([rule]) => rule !== 'period-stale');
  const { findings, ...assessment } = assess(read.document, rulePack, { asOf: AS_OF });
  const told = findings.filter(({ rule }) => rule !== 'period-stale');
  mistakesLaw({ ...assessment, findings: told }, { ...plan, mistakes }, 'Word');
}

/** What is told of the rules that are watched is what was put in. */
function mistakesLaw({ document, findings }: Assessment, { mistakes, markdown }: MistakenPlan, where: string): void {
  const told = findings.filter(({ rule }) => WATCHED.has(rule)).flatMap((one) => placesOf(one, document));
  const [read, right] = [told, mistakes].map((all) => all.map((one) => one.join(': ')).toSorted());
  law(
    JSON.stringify(read) === JSON.stringify(right),
    `in ${where} is told ${shown((read ?? []).join(' ¦ '))}, not ${shown((right ?? []).join(' ¦ '))} of ${markdown}`,
  );
}

/** A finding place by place, with the words that it marks. */
function placesOf({ rule, range, related }: Finding, document: PlanDocument): Mistake[] {
  const others = related
    .filter((one) => one.again !== undefined || one.messageId.endsWith('.also'))
    .map((one) => one.range);
  return [range, ...others].map((one) => [rule, wordsAt(one, document)]);
}

function wordsAt({ start, end }: Range, { parts }: PlanDocument): string {
  return start.part === end.part ? (parts[start.part] ?? '').slice(start.offset, end.offset) : '…';
}
