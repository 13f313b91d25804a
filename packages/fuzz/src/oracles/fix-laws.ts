import { applyEdits, editsOf, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment, FixIntent, FixWords, PlanDocument, Range, TextEdit } from '@lapsilinssi/core';
import { columnWords } from '@lapsilinssi/reporters';
import { sectionsToInsert } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';

import { law, shown } from '../law.ts';
import { rulePack } from '../rule-pack.ts';

const rules = outlineRules(rulePack);

/** The words that the command line puts into documents. */
export const fixWords: FixWords = { column: columnWords, section: sectionsToInsert(templates, rulePack.compiled) };

/** Fixes of a kind that are tried in a plan: a plan that lacks every theme is offered as many sections. */
const MOST_ALIKE = 3;

/** Every fix of an assessment does what it says, and takes nothing else away. */
export function fixLaws({ document, findings }: Assessment, path: string): void {
  const seen = new Map<FixIntent['kind'], number>();
  for (const { fixes } of findings) {
    for (const fix of fixes) {
      const times = (seen.get(fix.kind) ?? 0) + 1;
      seen.set(fix.kind, times);
      if (times > MOST_ALIKE) continue;
      const found = editsOf(document, fix, fixWords);
      if (found.status !== 'ok') continue;
      spliceLaw(document.parts, found.edits);
      intentLaw(document, path, fix, found.edits);
    }
  }
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
