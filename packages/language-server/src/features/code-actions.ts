import { editsOf, mendSafelyInSteps } from '@lapsilinssi/core';
import type { Assessment, Finding, FixIntent, Steps, TextEdit as CoreEdit } from '@lapsilinssi/core';
import { renderFix } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { CodeActionKind } from 'vscode-languageserver-protocol';
import type { CodeAction, Diagnostic, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';

import type { CheckedPlan } from '../check/checked-plan.ts';
import { changeBetween } from '../check/text-changes.ts';
import { editorRange, positionFinder, touches } from '../documents/editor-range.ts';
import { tell } from '../messages/tell.ts';
import { fixWords } from './fix-words.ts';
import { ignoreActions } from './ignore-actions.ts';
import type { IgnoreOptions } from './ignore-actions.ts';

/** Kind of the action that makes all safe corrections. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.lapsilinssi`;

/** What code actions are made from. */
export interface CodeActionOptions {
  readonly uri: string;
  readonly plan: CheckedPlan;
  readonly language: UiLanguage;
  /** Findings of the plan as the editor shows them. */
  readonly diagnosticOf: (finding: Finding) => Diagnostic | undefined;
  readonly workspaceEdit: (edits: ReadonlyMap<string, readonly TextEdit[]>) => WorkspaceEdit;
  /** Assesses the plan with other texts of its parts. */
  readonly reassess: (parts: readonly string[]) => Steps<Assessment | undefined>;
  /** The edit that adds an entry to the configuration; absent when ignoring is not offered. */
  readonly ignoreWith?: IgnoreOptions['configurationEdit'];
}

/** What is asked for. */
export interface CodeActionRequest {
  readonly range: Range;
  /** Kinds that are wanted; all when absent. */
  readonly only?: readonly string[] | undefined;
}

/**
 * The corrections at a place. They are found by our own findings and never by those that an editor sends along: some editors count in bytes and
 * send wrong ranges.
 *
 * @yields nothing, between two steps
 */
export function* codeActionsInSteps(request: CodeActionRequest, options: CodeActionOptions): Steps<CodeAction[]> {
  const { only } = request;
  const wants = (kind: string): boolean =>
    only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) actions.push(...(yield* quickFixes(request.range, options)));
  if (only !== undefined && wants(FIX_ALL_KIND)) actions.push(...(yield* fixAll(options)));
  return actions;
}

function* quickFixes(asked: Range, options: CodeActionOptions): Steps<CodeAction[]> {
  const { uri, plan, language, diagnosticOf, workspaceEdit, ignoreWith } = options;
  const words = fixWords(plan.pack.compiled);
  const actions: CodeAction[] = [];
  const seen = new Set<string>();
  const findings = findingsAt(plan, uri, asked);
  for (const finding of findings) {
    yield;
    const diagnostic = diagnosticOf(finding);
    for (const [intent, edits] of fixesOf(finding, plan, words)) {
      const edit = workspaceEdit(editsByFile(plan, edits));
      const title = renderFix(intent, plan.pack.compiled, language);
      const same = JSON.stringify([title, edit]);
      if (seen.has(same)) continue;
      seen.add(same);
      actions.push({
        title,
        kind: CodeActionKind.QuickFix,
        ...(diagnostic !== undefined && { diagnostics: [diagnostic] }),
        ...(intent.safety === 'safe' && { isPreferred: true }),
        edit,
      });
    }
  }
  if (ignoreWith !== undefined) {
    actions.push(
      ...ignoreActions(findings, { plan, language, diagnosticOf, workspaceEdit, configurationEdit: ignoreWith }),
    );
  }
  return actions;
}

/** The findings that a range of a file touches, the nearest first. */
function findingsAt(plan: CheckedPlan, uri: string, asked: Range): readonly Finding[] {
  return plan.shown.filter((finding) => {
    const file = plan.files[finding.range.start.part];
    return file?.uri === uri && touches(editorRange(finding.range, file.mark), asked);
  });
}

/** The fixes of a finding that can be made, with their edits; the safe ones of one finding are made together. */
function fixesOf(
  finding: Finding,
  { assessment }: CheckedPlan,
  words: ReturnType<typeof fixWords>,
): (readonly [FixIntent, readonly CoreEdit[]])[] {
  const made = finding.fixes.flatMap((intent) => {
    const found = editsOf(assessment.document, intent, words);
    return found.status === 'ok' ? [[intent, found.edits] as const] : [];
  });
  const [first, ...others] = made.filter(([{ safety }]) => safety === 'safe');
  const suggested = made.filter(([{ safety }]) => safety !== 'safe');
  if (first === undefined) return suggested;
  return [[first[0], [...first[1], ...others.flatMap(([, edits]) => edits)]], ...suggested];
}

/** Edits of core's as an editor makes them, by the file in which they stand. */
export function editsByFile(plan: CheckedPlan, edits: readonly CoreEdit[]): Map<string, TextEdit[]> {
  const byFile = new Map<string, TextEdit[]>();
  for (const [part, file] of plan.files.entries()) {
    const own = edits.filter((edit) => edit.part === part);
    if (own.length === 0) continue;
    const positionAt = positionFinder(plan.assessment.document.parts[part] ?? '', file.mark);
    byFile.set(
      file.uri,
      own.map(({ from, to, text }) => ({ range: { start: positionAt(from), end: positionAt(to) }, newText: text })),
    );
  }
  return byFile;
}

function* fixAll(options: CodeActionOptions): Steps<CodeAction[]> {
  const edits = yield* fixAllEditsInSteps(options);
  if (edits.size === 0) return [];
  return [{ title: tell(options.language, 'action.fix-all'), kind: FIX_ALL_KIND, edit: options.workspaceEdit(edits) }];
}

/**
 * The edits that make all safe corrections of a plan, as few characters as one stretch a file can be.
 *
 * @yields nothing, between two steps
 */
export function* fixAllEditsInSteps({
  plan,
  reassess,
}: Pick<CodeActionOptions, 'plan' | 'reassess'>): Steps<Map<string, TextEdit[]>> {
  const { assessment } = plan;
  const mended = yield* mendSafelyInSteps(assessment, { reassess, words: fixWords(plan.pack.compiled) });
  const edits: CoreEdit[] = [];
  for (const [part, after] of mended.parts.entries()) {
    const before = assessment.document.parts[part] ?? '';
    if (before !== after) edits.push(...changedLines(part, before, after));
  }
  return editsByFile(plan, edits);
}

/** The stretches of a text that another differs in, line by line where both have as many lines, else from the first difference to the last. */
function changedLines(part: number, before: string, after: string): CoreEdit[] {
  const old = before.split(/(?<=\n)/u);
  const lines = after.split(/(?<=\n)/u);
  if (old.length !== lines.length) return [changedStretch(part, before, after, 0)];
  const edits: CoreEdit[] = [];
  let offset = 0;
  for (const [index, line] of old.entries()) {
    const other = lines[index] ?? '';
    if (line !== other) edits.push(changedStretch(part, line, other, offset));
    offset += line.length;
  }
  return edits;
}

function changedStretch(part: number, before: string, after: string, offset: number): CoreEdit {
  const change = changeBetween(before, after);
  let start = change.from;
  let end = before.length - change.to;
  // Never between the two halves of a sign, or a letter and its mark.
  while (start > 0 && isBound(before, start)) start -= 1;
  while (end > 0 && isBound(before, before.length - end)) end -= 1;
  return { part, from: offset + start, to: offset + before.length - end, text: after.slice(start, after.length - end) };
}

/** Whether what stands at an offset belongs to what stands before it: the second half of a sign, a combining mark, LF after CR. */
function isBound(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x0a) return text.charCodeAt(at - 1) === 0x0d;
  return (code >= 0xdc00 && code <= 0xdfff) || (code >= 0x300 && code <= 0x36f);
}
