import { applyEdits, assess, editsOf, mendSafely, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment, FixIntent, FixWords, PlanDocument, Range, TextEdit } from '@lapsilinssi/core';
import { columnWords } from '@lapsilinssi/reporters';
import { sectionsToInsert } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';
import * as fc from 'fast-check';

import { markdownText } from '../arbitraries/markdown-text.ts';
import { plainText } from '../arbitraries/plain-text.ts';
import { law, shown } from '../law.ts';
import { assessmentLaws } from '../oracles/assessment-laws.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const rules = outlineRules(rulePack);

/** The words that the command line puts into documents. */
const words: FixWords = { column: columnWords, section: sectionsToInsert(templates, rulePack.compiled) };

function assessed(content: string, path: string): Assessment | undefined {
  const read = readPlan({ path, content, pack: rules });
  return read.status === 'ok' ? assess(read.document, rulePack, { asOf: AS_OF }) : undefined;
}

/** What an assessment says, to be compared. */
function told(one: Assessment | undefined): string {
  return JSON.stringify([one?.findings.map(({ key, range }) => [key, range]), one?.themes.map(({ level }) => level)]);
}

/** What edits make of a text is what one makes who cuts and pastes from its end to its beginning. */
function spliceLaw(parts: readonly string[], edits: readonly TextEdit[]): void {
  const expected = [...parts];
  for (const { part, from, to, text } of edits.toSorted((a, b) => b.from - a.from)) {
    const old = expected[part] ?? '';
    law(from >= 0 && from <= to && to <= old.length, `an edit goes from ${from} to ${to}`);
    expected[part] = old.slice(0, from) + text + old.slice(to);
  }
  law(applyEdits(parts, edits).join('\0') === expected.join('\0'), 'edits change what they do not cover');
}

/** A fix does what it says, and takes nothing else away. */
function intentLaw(document: PlanDocument, path: string, fix: FixIntent, edits: readonly TextEdit[]): void {
  switch (fix.kind) {
    case 'replace':
      for (const edit of edits) wordsLaw(document, fix.range, edit);
      return;
    case 'remove-suppression':
      for (const edit of edits) removalLaw(document, fix.range, edit);
      return;
    case 'set-metadata':
      valueLaw(document, fix, edits);
      return;
    case 'insert-section':
    case 'add-column':
    case 'add-row':
      additionLaw(document, path, fix.kind, edits);
  }
}

/** Words are replaced where the fix stands, whole, and with the signs and spaces beside them as they were. */
function wordsLaw({ parts }: PlanDocument, { start, end }: Range, { part, from, to, text }: TextEdit): void {
  const source = parts[part] ?? '';
  const old = source.slice(from, to);
  law(
    part === start.part && from >= start.offset && to <= end.offset,
    `${shown(old)} is replaced outside of what is told`,
  );
  const cut = (isLetter(source[from - 1]) && isLetter(old[0])) || (isLetter(old.at(-1)) && isLetter(source[to]));
  law(!cut, `${shown(source.slice(from - 10, to + 10))}: ${shown(old)} is replaced, a part of a word`);
  law(edgesOf(old) === edgesOf(text), `${shown(old)} becomes ${shown(text)}: a sign beside it is gone`);
}

function isLetter(sign: string | undefined): boolean {
  return /^[\p{L}\p{N}]$/u.test(sign ?? '');
}

/** The signs and spaces with which a text begins and ends. */
function edgesOf(text: string): string {
  return [/^[\s.,;:!?]*/u, /[\s.,;:!?]*$/u].map((edge) => edge.exec(text)?.[0] ?? '').join('…');
}

/** A suppression goes with blank lines and spaces beside it, and nothing else. */
function removalLaw({ parts }: PlanDocument, { start, end }: Range, { part, from, to, text }: TextEdit): void {
  const source = parts[part] ?? '';
  law(part === start.part && from <= start.offset && end.offset <= to, 'another stretch than the suppression goes');
  const beside = source.slice(from, start.offset) + source.slice(end.offset, to) + text;
  law(beside.trim() === '', `with a suppression ${shown(beside)} goes or comes`);
}

/** A value stands where it belongs, and no other is changed. */
function valueLaw(
  document: PlanDocument,
  fix: Extract<FixIntent, { kind: 'set-metadata' }>,
  edits: readonly TextEdit[],
): void {
  const [content = ''] = applyEdits(document.parts, edits);
  const read = readPlan({ path: 'a.md', content, pack: rules });
  law(read.status === 'ok', 'a plan with a new value is not read');
  const others = (one: PlanDocument): string =>
    JSON.stringify(
      one.frontMatter.filter(({ canonical }) => canonical !== fix.key).map(({ key, value }) => [key, value]),
    );
  law(others(read.document) === others(document), `setting ${fix.key} changed other values`);
  const values = read.document.frontMatter
    .filter(({ canonical }) => canonical === fix.key)
    .map(({ value }) => String(value));
  law(values.includes(fix.value), `${fix.key} was to be ${shown(fix.value)} and is ${shown(values.join())}`);
}

/** What is put in takes nothing away: headings stay in their order, and cells in their tables. */
function additionLaw(document: PlanDocument, path: string, kind: FixIntent['kind'], edits: readonly TextEdit[]): void {
  law(
    edits.every(({ from, to }) => from === to),
    `${kind} takes text away`,
  );
  const [content = ''] = applyEdits(document.parts, edits);
  const read = readPlan({ path, content, pack: rules });
  if (read.status === 'unreadable') return;
  const held = structureOf(read.document);
  let at = 0;
  for (const one of structureOf(document)) {
    at = held.indexOf(one, at) + 1;
    law(at > 0, `after ${kind} this is gone: ${shown(one)}`);
  }
}

/** Headings with their depth and cells with their rows, in the order of the text. */
function structureOf({ blocks }: PlanDocument): string[] {
  return blocks.flatMap(({ kind, level = 0, cell, text }) => {
    if (kind === 'heading') return [`${'#'.repeat(level)} ${text}`];
    return cell === undefined ? [] : [`row ${cell.row}, column ${cell.column}: ${text}`];
  });
}

/** Fixes of a kind that are tried in a plan: a plan that lacks every theme is offered as many sections. */
const MOST_ALIKE = 3;

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
    const seen = new Map<FixIntent['kind'], number>();
    for (const { fixes } of first.findings) {
      for (const fix of fixes) {
        const times = (seen.get(fix.kind) ?? 0) + 1;
        seen.set(fix.kind, times);
        if (times > MOST_ALIKE) continue;
        const found = editsOf(first.document, fix, words);
        if (found.status !== 'ok') continue;
        spliceLaw(first.document.parts, found.edits);
        intentLaw(first.document, path, fix, found.edits);
      }
    }
    const options = { reassess: ([one = '']: readonly string[]) => assessed(one, path), words };
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
