import { assess, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment, PlanDocument } from '@lapsilinssi/core';
import { readWordPlan } from '@lapsilinssi/docx';
import * as fc from 'fast-check';

import { knownExamples } from '../arbitraries/known-examples.ts';
import type { KnownFindings, KnownText, KnownThemes } from '../arbitraries/known-examples.ts';
import { wordOfMarkdown } from '../arbitraries/word-of-markdown.ts';
import { law, shown } from '../law.ts';
import { assessmentLaws } from '../oracles/assessment-laws.ts';
import { fixLaws } from '../oracles/fix-laws.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const rules = outlineRules(rulePack);
/** Day on which the pack's sources were checked last: examples without a day of their own are read on it. */
const CHECKED =
  rulePack.compiled.sources
    .map(({ checked }) => checked)
    .toSorted()
    .at(-1) ?? AS_OF;

/** A section that speaks of nothing that any rule asks for. */
const ASIDE = {
  fi: '## Kivilajit\n\nGraniitti on kova kivi. Kalkkikivi on pehmeämpi.\n\n',
  sv: '## Stenarter\n\nGranit är en hård sten. Kalksten är mjukare.\n\n',
  en: '## Rocks\n\nGranite is a hard rock. Limestone is softer.\n\n',
} as const;

/** Another way to write the same text: `at` says where. */
type Form = (text: string, at: number) => string | Uint8Array;

/** Lines of prose: no table, list, code, front matter or comment. */
const PROSE = /^(?![|\s>#*+\-<`\d~[:]|.*(?:\]\(|https?:|`|<|\|)).+$/gmu;

/** A text with one word of its prose in another form; as it is when it has none. */
function inProse(text: string, at: number, words: RegExp, other: (word: string) => string): string {
  const from = text.startsWith('---\n') ? text.indexOf('\n---', 3) : 0;
  const lines = [...text.matchAll(PROSE)].filter(({ index }) => index >= from);
  const spots = lines.flatMap(({ 0: line, index }) =>
    [...line.matchAll(words)].map((word) => [index + word.index, word[0]] as const),
  );
  const spot = spots[at % Math.max(1, spots.length)];
  if (spot === undefined) return text;
  const [start, word] = spot;
  return text.slice(0, start) + other(word) + text.slice(start + word.length);
}

const FORMS: Readonly<Record<string, Form>> = {
  'as it is': (text) => text,
  'with line ends of two signs': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark': (text) => new TextEncoder().encode(`\uFEFF${text}`),
  'in UTF-16': (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'with letters in two signs': (text) => text.normalize('NFD'),
  'with a soft hyphen': (text, at) =>
    inProse(text, at, /(?<=\p{L}{2})\p{L}(?=\p{L}{3})/gu, (letter) => `${letter}\u00AD`),
  'with a word in italics': (text, at) =>
    inProse(text, at, /(?<=\p{Ll} )\p{Ll}{3,}(?= \p{Ll})/gu, (word) => `*${word}*`),
  'with a reference to a letter': (text, at) => inProse(text, at, /ä/gu, () => '&auml;'),
  wrapped: (text, at) => inProse(text, at, /(?<=\p{Ll}{3}) (?=\p{Ll}{3})/gu, () => '\n'),
};

/** How a known text is shown: in another form, behind or before something else, or in Word. */
const manner = fc.record({
  form: fc.constantFrom(...Object.keys(FORMS)),
  at: fc.nat(200),
  beside: fc.constantFrom('' as const, '' as const, 'before' as const, 'behind' as const, 'word' as const),
});
type Manner = typeof manner extends fc.Arbitrary<infer Value> ? Value : never;

/** Texts of which the rule pack's authors say what they show, in forms that change nothing of it. */
export const tellKnown: Target = target(
  'known',
  'What the authors of the rules say that a text shows is found in it, and what they deny is not, in whatever form it is written, in Markdown and in Word.',
  fc.array(fc.tuple(fc.nat(), fc.nat(), manner), { minLength: 2, maxLength: 4 }),
  async (all) => {
    const known = await knownExamples();
    for (const [theme, rule, how] of all) {
      const themes = known.themes[theme % known.themes.length];
      if (themes !== undefined) themesLaw(themes, how);
      const findings = known.findings[rule % known.findings.length];
      if (findings !== undefined) findingsLaw(findings, how);
    }
  },
);

function documentOf(known: KnownText, { form, at, beside }: Manner): PlanDocument | undefined {
  const { headings, text, language, documentType, organisationKind } = known;
  const facts = {
    pack: rules,
    language,
    documentType,
    ...(organisationKind !== undefined && { organisationKind }),
  };
  const head = headings.map((heading, depth) => `${'#'.repeat(Math.min(depth + 2, 6))} ${heading}\n\n`).join('');
  const front = /^---\n[^]*?\n---\n/u.exec(text)?.[0] ?? '';
  const body = text.slice(front.length);
  const aside = headings.length === 0 || /^#/mu.test(text) ? '' : ASIDE[language];
  // Covers nothing, so that it may be taken away.
  const idle = beside === 'behind' && aside !== '' ? '\n<!-- lapsilinssi-ohita outdated-term: historiaa -->\n' : '';
  const placed = `${front}${beside === 'before' ? aside : ''}${head}${body}\n${beside === 'behind' ? `\n${aside}${idle}` : ''}`;
  if (beside === 'word' && front === '') {
    const content = wordOfMarkdown(placed);
    if (content !== undefined) {
      const read = readWordPlan({ path: 'a.docx', content, ...facts });
      law(read.status === 'ok', 'a known text in Word is refused');
      return read.document;
    }
  }
  const read = readPlan({ path: 'a.md', content: FORMS[form]?.(placed, at) ?? placed, ...facts });
  law(read.status === 'ok', `a known text is refused ${form}`);
  return read.document;
}

function assessed(known: KnownText, how: Manner, asOf: string): Assessment | undefined {
  const document = documentOf(known, how);
  if (document === undefined) return undefined;
  const assessment = assess(document, rulePack, { asOf });
  assessmentLaws(assessment);
  if (document.format === 'markdown') fixLaws(assessment, 'a.md');
  return assessment;
}

function themesLaw(known: KnownThemes, how: Manner): void {
  const assessment = assessed(known, how, CHECKED);
  if (assessment === undefined) return;
  const where = `${how.beside} ${how.form}: ${shown(known.text)}`;
  const levels = new Map(assessment.themes.map(({ id, level }) => [id, level]));
  const met = new Set(
    assessment.themes.flatMap(({ id, criteria }) => criteria.filter((one) => one.met).map((one) => `${id}/${one.id}`)),
  );
  for (const id of known.themes) law((levels.get(id) ?? 0) > 0, `${id} is not found ${where}`);
  law(known.themes.has(known.owner) || levels.get(known.owner) === 0, `${known.owner} is found ${where}`);
  for (const [id, level] of known.levels)
    law(levels.get(id) === level, `${id} has level ${levels.get(id) ?? 'none'}, not ${level}, ${where}`);
  for (const name of known.met) law(met.has(name), `${name} is not met ${where}`);
  for (const name of known.unmet) law(!met.has(name), `${name} is met ${where}`);
}

function findingsLaw(known: KnownFindings, how: Manner): void {
  const assessment = assessed(known, how, known.asOf ?? CHECKED);
  if (assessment === undefined) return;
  const { parts } = assessment.document;
  const marked = assessment.findings
    .filter(({ rule }) => rule === known.owner)
    .map(({ range: { start, end } }) =>
      parts
        .slice(start.part, end.part + 1)
        .join(' ')
        .slice(start.offset, undefined)
        .slice(0, end.offset - start.offset),
    );
  const where = `${how.beside} ${how.form}: ${shown(known.text)}`;
  const [right, found] = [known.finds, marked].map((texts) => texts.map(bare).toSorted().join(' ¦ '));
  law(right === found, `${known.owner} marks ${shown(found ?? '')}, not ${shown(right ?? '')} ${where}`);
}

/** A text without the forms that change nothing of it. */
function bare(text: string): string {
  return text
    .replaceAll('&auml;', 'ä')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
