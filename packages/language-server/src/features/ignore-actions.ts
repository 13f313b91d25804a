import type { Block, Finding, PlanDocument, RuleId } from '@lapsilinssi/core';
import { headingPath, ruleTitle } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { CodeActionKind } from 'vscode-languageserver-protocol';
import type { CodeAction, Diagnostic, Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';

import type { CheckedPlan } from '../check/checked-plan.ts';
import { positionFinder } from '../documents/editor-range.ts';
import { tell } from '../messages/tell.ts';
import { blockDirective } from './completion/suppression-items.ts';
import type { IgnoreEntry } from './ignore-in-configuration.ts';

/** What actions that ignore findings are made from. */
export interface IgnoreOptions {
  readonly plan: CheckedPlan;
  readonly language: UiLanguage;
  readonly diagnosticOf: (finding: Finding) => Diagnostic | undefined;
  readonly workspaceEdit: (edits: ReadonlyMap<string, readonly TextEdit[]>) => WorkspaceEdit;
  /** The edit that adds an entry to the configuration; undefined when that cannot be done. */
  readonly configurationEdit: (entry: IgnoreEntry) => WorkspaceEdit | undefined;
}

/** What is said of suppressions and of the front matter is mended, not ignored. */
const NEVER_IGNORED: ReadonlySet<RuleId> = new Set(['suppression-unused', 'suppression-invalid', 'metadata-invalid']);

/** Ways of saying that findings need no answer: in a comment where they stand, and in the configuration. One of each for each rule. */
export function ignoreActions(findings: readonly Finding[], options: IgnoreOptions): CodeAction[] {
  const { plan, language, diagnosticOf, workspaceEdit, configurationEdit } = options;
  const ignorable = findings.filter(({ rule }) => !NEVER_IGNORED.has(rule));
  const rules = new Map(ignorable.map((finding) => [finding.rule, finding]));
  return [...rules.values()].flatMap((finding): CodeAction[] => {
    const diagnostic = diagnosticOf(finding);
    const title = ruleTitle(finding, language);
    const base = { kind: CodeActionKind.QuickFix, ...(diagnostic && { diagnostics: [diagnostic] }) };
    const here = hereEdit(finding, plan);
    const configured = configurationEdit(entryOf(finding, plan));
    return [
      ...(here === undefined
        ? []
        : [
            {
              ...base,
              title: tell(language, 'action.ignore-here', { title }),
              edit: workspaceEdit(new Map([[here.uri, [here.edit]]])),
            },
          ]),
      ...(configured === undefined
        ? []
        : [{ ...base, title: tell(language, 'action.ignore-configured', { title }), edit: configured }]),
    ];
  });
}

function entryOf(finding: Finding, { assessment }: CheckedPlan): IgnoreEntry {
  const { document } = assessment;
  const section = headingPath({ ...document, sections: document.sections.map(unnumbered) }, finding.section);
  return {
    rule: finding.rule,
    path: document.files?.[finding.range.start.part] ?? document.path,
    section: section.join('/'),
    reason: tell(writtenIn(document), 'action.reason'),
  };
}

/** A heading path in a configuration goes without numbers, which change. */
function unnumbered(section: PlanDocument['sections'][number]): PlanDocument['sections'][number] {
  return { ...section, number: '' };
}

function writtenIn({ language }: PlanDocument): 'fi' | 'sv' | 'en' {
  return language.value === 'other' ? 'fi' : language.value;
}

/** A comment with a directive where it covers a finding; undefined in text that knows no comments. */
function hereEdit(
  finding: Finding,
  { assessment: { document }, files }: CheckedPlan,
): { readonly uri: string; readonly edit: TextEdit } | undefined {
  const { part, offset } = finding.range.start;
  const file = files[part];
  if (document.format !== 'markdown' || file === undefined) return undefined;
  const source = document.parts[part] ?? '';
  const language = writtenIn(document);
  const comment = `<!-- ${blockDirective(language)} ${finding.rule}: ${tell(language, 'action.reason')} -->`;
  const block = blockAt(document, part, offset);
  if (block === undefined) return undefined;
  const positionAt = positionFinder(source, file.mark);
  const insertAt = (at: Position, newText: string) => ({
    uri: file.uri,
    edit: { range: { start: at, end: at }, newText },
  });
  // Inside a row or an item the comment stands before its text: it speaks of that one only.
  const own = block.cell === undefined ? block : (rowStart(document, block) ?? block);
  const from = own.segments[0]?.from ?? offset;
  if (block.cell !== undefined || block.kind === 'item') return insertAt(positionAt(from), `${comment} `);
  const start = lineStart(source, from);
  const before = source.slice(start, from);
  // In a quotation the comment stands in it too.
  const marks = /^[ \t>]*/u.exec(before)?.[0] ?? '';
  return insertAt(positionAt(start), `${marks}${comment}${lineEnd(source)}`);
}

/** The block that holds an offset, comments left out; of a finding about the whole the first heading. */
function blockAt(document: PlanDocument, part: number, offset: number): Block | undefined {
  return document.blocks.find(({ segments, use }) => {
    const [first, last] = [segments[0], segments.at(-1)];
    return use !== 'comment' && first !== undefined && last !== undefined && first.part === part && last.to >= offset;
  });
}

/** The first cell with text of the row of a cell. */
function rowStart({ blocks }: PlanDocument, { cell }: Block): Block | undefined {
  return blocks.find((one) => one.cell !== undefined && one.cell.table === cell?.table && one.cell.row === cell.row);
}

function lineStart(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at -= 1;
  return at;
}

function lineEnd(source: string): string {
  return /\r\n|\n|\r/u.exec(source)?.[0] ?? '\n';
}
